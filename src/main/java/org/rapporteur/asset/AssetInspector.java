package org.rapporteur.asset;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;

/** Inspects a file before it is published. */
public final class AssetInspector {

  /** In bytes: what is inspected of a file. */
  public static final int LIMIT = 100_000_000;

  /** Kinds that may be larger, because nothing in them can run or be checked to the end. */
  private static final Set<String> UNCHECKED =
      Set.of("mp3", "mp4", "zip", "csv", "txt", "json", "geojson", "vtt");

  private static final int MEGABYTE = 1024 * 1024;
  private static final Set<String> IMAGES =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

  private final Diagnostics diagnostics;

  public AssetInspector(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether files with this ending may be published, whatever is in them. */
  public static boolean isKnown(String fileName) {
    return Signature.isKnown(ending(fileName));
  }

  /** Reports every problem of a file. */
  public void inspect(String file, byte[] bytes) {
    String ending = ending(file);
    try (FileProblems problems = new FileProblems(file, diagnostics)) {
      if (isOfItsKind(ending, bytes, problems)) {
        reportSize(ending, bytes.length, problems);
        switch (ending) {
          case "svg" -> new SvgInspector(problems).inspect(bytes);
          case "pdf" -> new PdfInspector(problems).inspect(bytes);
          case "csv" -> new CsvInspector(problems).inspect(bytes);
          case "docx", "xlsx", "odt", "ods", "zip" ->
              new ArchiveInspector(problems).inspect(ending, bytes);
          default -> new ImageInspector(problems).inspect(ending, bytes);
        }
      }
    }
  }

  /** Reports the problems of a file of which only the first {@value #LIMIT} bytes are known. */
  public void inspectStart(String file, byte[] bytes) {
    String ending = ending(file);
    try (FileProblems problems = new FileProblems(file, diagnostics)) {
      if (isOfItsKind(ending, bytes, problems)) {
        problems.report(
            UNCHECKED.contains(ending) ? Rule.ASSET_TOO_LARGE : Rule.TOO_LARGE,
            "this file has more than " + LIMIT / 1_000_000 + " MB",
            "Make it smaller, or publish it elsewhere and link to it.");
      }
    }
  }

  private static boolean isOfItsKind(String ending, byte[] bytes, FileProblems problems) {
    if (Signature.matches(ending, bytes)) {
      return true;
    }
    problems.report(
        Rule.ASSET_KIND,
        "this file is named ." + ending + ", but is something else",
        Signature.detect(bytes)
                .map(guess -> "It looks like ." + guess + ": rename it, or save it again as .")
                .orElse("Save it again as .")
            + ending
            + ".");
    return false;
  }

  private static void reportSize(String ending, int size, FileProblems problems) {
    int limit = IMAGES.contains(ending) ? MEGABYTE : 5 * MEGABYTE;
    if (size > limit) {
      problems.report(
          Rule.ASSET_TOO_LARGE,
          "this file has " + size / MEGABYTE + "." + size % MEGABYTE * 10L / MEGABYTE + " MB",
          limit == MEGABYTE
              ? "Make the image smaller: 1 MB is enough for any screen."
              : "Make it smaller, or divide it: 5 MB take long on a phone.");
    }
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
