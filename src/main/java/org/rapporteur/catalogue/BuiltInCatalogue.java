package org.rapporteur.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.InstrumentGroup;
import org.rapporteur.treaty.ListedInstrument;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/** Reads the built-in catalogue. The file of an instrument is read when it is first needed. */
public final class BuiltInCatalogue {

  private BuiltInCatalogue() {}

  /** Returns the catalogue of the built-in instruments. */
  public static Catalogue read() {
    List<ListedInstrument> instruments = new ArrayList<>();
    List<InstrumentGroup> groups = new ArrayList<>();
    Diagnostics diagnostics = new Diagnostics();
    Fields root =
        Fields.of(node("index.yaml", diagnostics), "the index", diagnostics).orElseThrow();
    for (Fields entry : root.maps("instruments", "an instrument")) {
      instruments.add(
          new ListedInstrument(
              entry.text("id").orElseThrow(),
              entry.texts("codes"),
              entry.texts("names"),
              entry.text("supplements").orElse(""),
              entry.number("ordinal").orElse(0)));
    }
    for (Fields entry : root.maps("groups", "a group")) {
      groups.add(
          new InstrumentGroup(
              entry.text("id").orElseThrow(), entry.texts("instruments"), entry.texts("names")));
    }
    requireNoProblems(diagnostics);
    return Catalogue.of(instruments, groups, BuiltInCatalogue::instrument);
  }

  private static Instrument instrument(String id) {
    Diagnostics diagnostics = new Diagnostics();
    Instrument instrument =
        InstrumentReader.read(node(id + ".yaml", diagnostics), diagnostics)
            .orElseThrow(() -> new IllegalStateException(id + ": " + diagnostics.sorted()))
            .instrument();
    requireNoProblems(diagnostics);
    return instrument;
  }

  private static Node node(String file, Diagnostics diagnostics) {
    String text;
    try (InputStream in = BuiltInCatalogue.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue lacks " + file);
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return YamlReader.read(file, text, 1, diagnostics)
        .orElseThrow(() -> new IllegalStateException(file + ": " + diagnostics.sorted()));
  }

  /** Throws if a built-in file has problems, which is a bug. */
  private static void requireNoProblems(Diagnostics diagnostics) {
    if (!diagnostics.sorted().isEmpty()) {
      throw new IllegalStateException("problems in the catalogue: " + diagnostics.sorted());
    }
  }
}
