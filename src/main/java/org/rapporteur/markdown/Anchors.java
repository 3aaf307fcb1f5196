package org.rapporteur.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives out the ids of one document, each once. */
final class Anchors {

  private static final int LONGEST = 100;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /** Takes an id as it is; false when it has been taken. */
  boolean claim(String id) {
    return taken.add(id);
  }

  /** The base, or the first of base-2, base-3 … that is free. */
  String free(String base) {
    if (taken.add(base)) {
      return base;
    }
    int number = next.getOrDefault(base, 2);
    while (!taken.add(base + "-" + number)) {
      number++;
    }
    next.put(base, number + 1);
    return base + "-" + number;
  }

  /** Whether an author may give this id: letters of any script first, then digits and hyphens. */
  static boolean isValid(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST
        && Character.isLetter(id.codePointAt(0))
        && id.codePoints().allMatch(c -> c == '-' || isKept(c));
  }

  /** Whether an id is kept for notes. */
  static boolean isReserved(String id) {
    return id.equals("fn") || id.equals("fnref") || id.startsWith("fn-") || id.startsWith("fnref-");
  }

  /** An id from words, in any script. */
  static String slug(String words) {
    String text = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (slug.length() >= LONGEST) {
        break;
      }
      if (isKept(c)) {
        slug.appendCodePoint(c);
      } else if ("'\u2019\u02BC".indexOf(c) < 0
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    if (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    String id = Normalizer.normalize(slug, Normalizer.Form.NFC);
    return id.isEmpty() ? "section" : isReserved(id) ? "section-" + id : id;
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
