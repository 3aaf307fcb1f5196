package org.rapporteur.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Assigns the ids of one document, each only once. */
final class Anchors {

  private static final int MAX_LENGTH = 100;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /** Reserves an id; returns false if it is already taken. */
  boolean claim(String id) {
    return taken.add(id);
  }

  /** Reserves and returns the base, or the first of base-2, base-3 … that is free. */
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

  /** Whether an author may set this id: a letter of any script, then letters, digits, hyphens. */
  static boolean isValid(String id) {
    return !id.isEmpty()
        && id.length() <= MAX_LENGTH
        && Character.isLetter(id.codePointAt(0))
        && id.codePoints().allMatch(c -> c == '-' || isIdCharacter(c));
  }

  /** Returns whether an id is reserved for footnotes. */
  static boolean isReserved(String id) {
    return id.equals("fn") || id.equals("fnref") || id.startsWith("fn-") || id.startsWith("fnref-");
  }

  /** Derives an id from text in any script. */
  static String slug(String words) {
    String text = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (slug.length() >= MAX_LENGTH) {
        break;
      }
      if (isIdCharacter(c)) {
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

  private static boolean isIdCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
