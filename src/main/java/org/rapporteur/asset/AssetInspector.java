package org.rapporteur.asset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/** Inspects a file before it is published. */
public final class AssetInspector {

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

  /** Reports all that speaks against a file. */
  public void inspect(String file, byte[] bytes) {
    String ending = ending(file);
    Span place = Span.of(file);
    if (!Signature.matches(ending, bytes)) {
      diagnostics.report(
          Rule.ASSET_KIND,
          place,
          "this file is named ." + ending + ", but is something else",
          Signature.guess(bytes)
              .map(
                  guess ->
                      "It looks like ."
                          + guess
                          + ": rename it, or save it again as ."
                          + ending
                          + ".")
              .orElse("Save it again as ." + ending + "."));
      return;
    }
    int limit = IMAGES.contains(ending) ? MEGABYTE : 5 * MEGABYTE;
    if (bytes.length > limit) {
      diagnostics.report(
          Rule.ASSET_TOO_LARGE,
          place,
          "this file has "
              + bytes.length / MEGABYTE
              + "."
              + bytes.length % MEGABYTE * 10L / MEGABYTE
              + " MB",
          limit == MEGABYTE
              ? "Make the image smaller: 1 MB is enough for any screen."
              : "Make it smaller, or divide it: 5 MB take long on a phone.");
    }
    if (ending.equals("svg")) {
      new SvgInspector(file, new String(bytes, StandardCharsets.UTF_8), diagnostics).inspect();
    }
    for (Metadata metadata : Metadata.in(ending, bytes)) {
      diagnostics.report(
          Rule.ASSET_METADATA,
          place,
          "this file tells " + metadata.words(),
          "Save a copy without its properties, and put that here: it is published as it is.");
    }
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
