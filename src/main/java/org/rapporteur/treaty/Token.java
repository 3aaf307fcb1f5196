package org.rapporteur.treaty;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param key the form used for comparison: lower case, without accents; digits in ASCII, all dashes
 *     as a hyphen
 * @param start the index of its first character in the text
 * @param end the index after its last character
 * @param glued whether it directly follows the previous token, without a space
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

  boolean is(Kind expected) {
    return kind == expected;
  }

  boolean isWord(String expected) {
    return kind == Kind.WORD && key.equals(expected);
  }

  /** Whether it is a Chinese character. */
  boolean isHan() {
    return kind == Kind.WORD && Character.isIdeographic(key.codePointAt(0));
  }
}
