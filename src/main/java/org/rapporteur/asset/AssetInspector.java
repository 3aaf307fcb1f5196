package org.rapporteur.asset;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;

/** Checks a file for problems before it is published. */
public final class AssetInspector {

  /** The maximum number of bytes that are checked in a file. */
  public static final int LIMIT = 100_000_000;

  /** Kinds that may exceed the limit, because they cannot run code or are not fully checked. */
  private static final Set<String> UNCHECKED =
      Set.of("mp3", "mp4", "zip", "csv", "txt", "json", "geojson", "vtt");

  private static final int MEGABYTE = 1024 * 1024;
  private static final Set<String> IMAGES =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

  private final Diagnostics diagnostics;

  public AssetInspector(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Returns whether files with this extension can be published. */
  public static boolean isKnown(String fileName) {
    return Signature.isKnown(extension(fileName));
  }

  /** Reports every problem of a file. */
  public void inspect(String file, byte[] bytes) {
    String extension = extension(file);
    try (FileProblems problems = new FileProblems(file, diagnostics)) {
      if (isOfItsKind(extension, bytes, problems)) {
        reportSize(extension, bytes.length, problems);
        switch (extension) {
          case "svg" -> new SvgInspector(problems).inspect(bytes);
          case "pdf" -> new PdfInspector(problems).inspect(bytes);
          case "csv" -> new CsvInspector(problems).inspect(bytes);
          case "docx", "xlsx", "odt", "ods", "zip" ->
              new ArchiveInspector(problems).inspect(extension, bytes);
          default -> new ImageInspector(problems).inspect(extension, bytes);
        }
      }
    }
  }

  /** Reports the problems of a file of which only the first {@value #LIMIT} bytes are available. */
  public void inspectStart(String file, byte[] bytes) {
    String extension = extension(file);
    try (FileProblems problems = new FileProblems(file, diagnostics)) {
      if (isOfItsKind(extension, bytes, problems)) {
        problems.report(
            UNCHECKED.contains(extension) ? Rule.ASSET_TOO_LARGE : Rule.TOO_LARGE,
            "this file is larger than " + LIMIT / 1_000_000 + " MB",
            "Make it smaller, or publish it elsewhere and link to it.");
      }
    }
  }

  private static boolean isOfItsKind(String extension, byte[] bytes, FileProblems problems) {
    if (Signature.matches(extension, bytes)) {
      return true;
    }
    problems.report(
        Rule.ASSET_KIND,
        "this file has the extension “." + extension + "” but another format",
        Signature.detect(bytes)
            .map(
                detected ->
                    "Its format seems to be “."
                        + detected
                        + "”: rename it, or save it again as “."
                        + extension
                        + "”.")
            .orElse("Save it again as “." + extension + "”."));
    return false;
  }

  private static void reportSize(String extension, int size, FileProblems problems) {
    int limit = IMAGES.contains(extension) ? MEGABYTE : 5 * MEGABYTE;
    if (size > limit) {
      problems.report(
          Rule.ASSET_TOO_LARGE,
          "this file is large ("
              + size / MEGABYTE
              + "."
              + size % MEGABYTE * 10L / MEGABYTE
              + " MB)",
          limit == MEGABYTE
              ? "Make the image smaller; 1 MB is enough for any screen."
              : "Make it smaller, or divide it; more than 5 MB loads slowly on a phone.");
    }
  }

  private static String extension(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
