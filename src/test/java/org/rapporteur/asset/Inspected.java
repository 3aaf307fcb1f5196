package org.rapporteur.asset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;

/** Inspects one file and returns what is reported. */
public final class Inspected {

  private Inspected() {}

  public static List<Diagnostic> file(String name, byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    new AssetInspector(diagnostics).inspect(name, bytes);
    return diagnostics.sorted();
  }

  public static List<Diagnostic> drawing(String text) {
    return file("a.svg", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The ids of the rules that a file breaks, sorted and without duplicates. */
  static List<String> rules(String name, byte[] bytes) {
    return file(name, bytes).stream().map(d -> d.rule().id()).distinct().sorted().toList();
  }
}
