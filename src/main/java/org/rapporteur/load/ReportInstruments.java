package org.rapporteur.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.catalogue.InstrumentReader;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.NamedInstrument;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;
import org.rapporteur.yaml.YamlReader;

/**
 * The instruments of a report: its own, and those of the catalogue.
 *
 * @param own its own instruments, by the place of their files
 * @param catalogue all instruments
 */
record ReportInstruments(Map<Span, NamedInstrument> own, Catalogue catalogue) {

  /**
   * Reads the report's own instruments, and adds them to the catalogue. If they are unchanged, the
   * cached catalogue is returned, because catalogues are compared by identity.
   */
  static ReportInstruments read(
      Folder content, Catalogue builtIn, ParseCache parseCache, Diagnostics diagnostics) {
    Map<Span, NamedInstrument> own = read(content, diagnostics);
    List<NamedInstrument> named = List.copyOf(own.values());
    Catalogue catalogue =
        parseCache.get(
            new ParseCache.Key(content.name() + "/instruments", "catalogue"),
            named,
            () -> Optional.of(""),
            diagnostics,
            none -> builtIn.with(named));
    return new ReportInstruments(own, catalogue);
  }

  private static Map<Span, NamedInstrument> read(Folder content, Diagnostics diagnostics) {
    Map<Span, NamedInstrument> all = new TreeMap<>();
    content
        .folder("instruments", diagnostics)
        .ifPresent(
            folder -> {
              for (Folder.FolderEntry item : folder.items(diagnostics)) {
                if (item.fileName().endsWith(".yaml")) {
                  TextFile.read(item, diagnostics)
                      .flatMap(text -> YamlReader.read(item.name(), text, 1, diagnostics))
                      .flatMap(node -> InstrumentReader.read(node, diagnostics))
                      .ifPresent(named -> all.put(Span.of(item.name()), named));
                } else {
                  diagnostics.report(
                      Rule.UNKNOWN_FILE,
                      Span.of(item.name()),
                      "“" + item.fileName() + "” is not a content file",
                      "Use the ending .yaml for the file of an instrument.");
                }
              }
            });
    return all;
  }

  List<NamedInstrument> named() {
    return List.copyOf(own.values());
  }

  /** The place of each own instrument, by id. */
  Map<String, Span> ids() {
    Map<String, Span> ids = new TreeMap<>();
    own.forEach((place, named) -> ids.put(named.instrument().id(), place));
    return ids;
  }

  /** The default instrument that report.yaml names; empty and reported if there is no such one. */
  Optional<Instrument> defaultInstrument(Fields fields, Diagnostics diagnostics) {
    Optional<TextValue> id = fields.value("instrument");
    Optional<Instrument> found = id.map(TextValue::text).flatMap(catalogue::byId);
    if (id.isPresent() && found.isEmpty()) {
      diagnostics.report(
          Rule.UNKNOWN_INSTRUMENT,
          id.get().span(),
          "“" + id.get().text() + "” is not an instrument in the catalogue",
          () ->
              Suggestion.didYouMean(
                  id.get().text(),
                  catalogue.ids(),
                  "Use one of: " + String.join(", ", catalogue.ids()) + "."));
    }
    return found;
  }
}
