package org.rapporteur.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/**
 * The built-in catalogue. Its index is read once in a process, and the file of an instrument when
 * it is first needed.
 */
public final class BuiltInCatalogue {

  private BuiltInCatalogue() {}

  /** The catalogue, which is read when this class is first used. */
  private static final class Loaded {
    private static final Catalogue CATALOGUE = load();
  }

  /** Returns the catalogue of the built-in instruments. */
  public static Catalogue read() {
    return Loaded.CATALOGUE;
  }

  private static Catalogue load() {
    InstrumentIndex index = InstrumentIndex.read(text("index.txt"));
    return Catalogue.of(index.instruments(), index.groups(), BuiltInCatalogue::instrument);
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
    return YamlReader.read(file, text(file), 1, diagnostics)
        .orElseThrow(() -> new IllegalStateException(file + ": " + diagnostics.sorted()));
  }

  private static String text(String file) {
    try (InputStream in = BuiltInCatalogue.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws if a built-in file has problems, which is a bug. */
  private static void requireNoProblems(Diagnostics diagnostics) {
    if (!diagnostics.sorted().isEmpty()) {
      throw new IllegalStateException("problems in the catalogue: " + diagnostics.sorted());
    }
  }
}
