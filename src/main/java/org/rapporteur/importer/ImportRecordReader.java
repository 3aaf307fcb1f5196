package org.rapporteur.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;
import org.rapporteur.yaml.YamlReader;

/** Reads {@code content/import.yaml}, which editors may change, and reports every mistake. */
public final class ImportRecordReader {

  private final Diagnostics diagnostics;

  /**
   * @param diagnostics where mistakes are reported
   */
  public ImportRecordReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the file.
   *
   * @param name its path, for diagnostics
   */
  public ImportRecord read(String name, String yaml) {
    return new ImportRecord(
        YamlReader.read(name, yaml, 1, diagnostics)
            .flatMap(node -> Fields.of(node, "import.yaml", diagnostics))
            .map(this::sources)
            .orElse(List.of()));
  }

  private List<ImportRecord.Source> sources(Fields fields) {
    fields.required("version", "Add the line  version: 1");
    fields.choice("version", List.of("1"));
    List<ImportRecord.Source> sources = new ArrayList<>();
    for (Fields source : fields.maps("sources", "a source")) {
      Optional<TextValue> file = source.required("file", "Add the name of the imported file.");
      Map<String, String> columns = texts(source, "columns");
      ValueMap values = values(source);
      boolean repaired = source.flag(ImportRecord.REPAIR, false);
      List<ImportRecord.Item> items = new ArrayList<>();
      for (Fields item : source.maps("items", "an item", Fields.MAX_ITEMS * 10)) {
        item(item).ifPresent(items::add);
      }
      source.finish();
      file.ifPresent(
          f -> sources.add(new ImportRecord.Source(f.text(), columns, values, repaired, items)));
    }
    fields.finish();
    return sources;
  }

  private Optional<ImportRecord.Item> item(Fields item) {
    Optional<TextValue> id = item.required("id", "Add the id of the recommendation.");
    Optional<TextValue> key = item.required("key", "Add the number in the file.");
    Map<String, String> parts = new LinkedHashMap<>();
    item.map("parts", "the parts")
        .ifPresent(
            map -> {
              for (Node.Entry entry : map.entries()) {
                map.value(entry.key())
                    .filter(this::isFingerprint)
                    .ifPresent(value -> parts.put(entry.key(), value.text()));
              }
            });
    item.finish();
    return id.isPresent() && key.isPresent()
        ? Optional.of(new ImportRecord.Item(id.get().text(), key.get().text(), parts))
        : Optional.empty();
  }

  private boolean isFingerprint(TextValue value) {
    if (value.text().matches("[0-9a-f]{8}")) {
      return true;
    }
    diagnostics.report(
        Rule.BAD_VALUE,
        value.span(),
        "“" + value.text() + "” is not a fingerprint of 8 hexadecimal digits",
        "Restore this line from the repository.");
    return false;
  }

  private ValueMap values(Fields source) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    source
        .map("values", "values")
        .ifPresent(
            map -> {
              for (String key : ValueMap.KEYS.stream().sorted().toList()) {
                Map<String, String> words = texts(map, key);
                if (!words.isEmpty()) {
                  values.put(key, words);
                }
              }
              map.finish();
            });
    return new ValueMap(values);
  }

  private static Map<String, String> texts(Fields parent, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    parent
        .map(key, "“" + key + "”")
        .ifPresent(
            map ->
                map.entries()
                    .forEach(e -> map.text(e.key()).ifPresent(text -> texts.put(e.key(), text))));
    return texts;
  }
}
