package org.rapporteur.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** The segment of an address that is derived from a name in any script, always the same for it. */
public final class NameSlug {

  private static final int MAX = 60;
  private static final int HASH_BYTES = 4;

  private NameSlug() {}

  /**
   * Derives a segment of letters, digits and inner hyphens. Capitals, punctuation and the accents
   * of Latin letters make no difference. A name that is long or has neither letters nor digits gets
   * a hash, so that different names have different segments.
   */
  public static String of(String name) {
    String folded =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("[\\u0300-\\u036f'\\u2019\\u02BC]", "");
    String slug =
        Normalizer.normalize(folded, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^[-\\p{M}]+|-+$", "");
    if (slug.isEmpty()) {
      return hash(name);
    }
    if (slug.codePointCount(0, slug.length()) <= MAX) {
      return slug;
    }
    int end = slug.offsetByCodePoints(0, MAX);
    int hyphen = slug.lastIndexOf('-', end);
    return slug.substring(0, hyphen > 0 ? hyphen : end) + "-" + hash(slug);
  }

  private static String hash(String text) {
    byte[] digest = Sha256.bytes(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
  }
}
