package org.rapporteur.treaty;

/**
 * A word, number or mark of a text.
 *
 * @param key what it is compared by: lower case, without accents; digits as ASCII, dashes as one
 * @param start its first character in the text
 * @param end behind its last character
 * @param glued whether nothing stands between it and the token before
 */
record Token(Kind kind, String key, int start, int end, boolean glued) {

  enum Kind {
    NUMBER,
    WORD,
    OPEN,
    CLOSE,
    COMMA,
    SEMICOLON,
    DASH,
    DOT,
    OTHER,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isWord(String wanted) {
    return kind == Kind.WORD && key.equals(wanted);
  }
}
