package org.rapporteur.markdown;

/** The first words of a text, to quote it in a message. */
final class Excerpt {

  private static final int LENGTH = 30;

  private Excerpt() {}

  static String of(CharSequence text) {
    String words = text.toString().strip().replaceAll("\\s+", " ");
    if (words.length() <= LENGTH) {
      return words;
    }
    int space = words.lastIndexOf(' ', LENGTH);
    return words.substring(0, space > 0 ? space : words.offsetByCodePoints(0, 20)) + " …";
  }
}
