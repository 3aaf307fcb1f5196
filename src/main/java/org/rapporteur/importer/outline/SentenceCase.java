package org.rapporteur.importer.outline;

import java.util.Locale;

/**
 * How titles in capitals are written: as they are, or with small letters after the first.
 *
 * @param change whether to use small letters
 * @param locale the language, whose letters are changed
 */
public record SentenceCase(boolean change, Locale locale) {

  /** Writes a title; titles that have small letters stay as they are. */
  String write(String title) {
    boolean capitals =
        title.codePoints().filter(Character::isUpperCase).count() > 1
            && title.codePoints().noneMatch(Character::isLowerCase);
    if (!change || !capitals) {
      return title;
    }
    String small = title.toLowerCase(locale);
    int first = 0;
    while (first < small.length() && !Character.isLetter(small.codePointAt(first))) {
      first += Character.charCount(small.codePointAt(first));
    }
    if (first == small.length()) {
      return title;
    }
    int end = small.offsetByCodePoints(first, 1);
    return small.substring(0, first)
        + small.substring(first, end).toUpperCase(locale)
        + small.substring(end);
  }
}
