package org.rapporteur.treaty;

import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Lexicon.UnitWord;

/**
 * A word, number or mark of the reference grammar, the same in all languages.
 *
 * @param key the digits of a number with their suffix ("6 bis"), a letter in Latin, or a word
 * @param start its first character
 * @param end the index after its last character
 * @param glued whether no space separates it from the symbol before
 * @param unit the word for an article; null for other kinds
 * @param count the number of a word for a level below an article; null for other kinds
 * @param naming the instrument that is named; null for other kinds
 */
record Symbol(
    Kind kind,
    String key,
    int start,
    int end,
    boolean glued,
    @Nullable UnitWord unit,
    @Nullable Count count,
    @Nullable Naming naming) {

  enum Kind {
    /** "article", "arts." */
    ARTICLE,
    /** "paragraph", "subparagraphs", "§" */
    BELOW,
    NUMBER,
    /** A letter that is a mark: d of "(d)", "d)" or "subparagraph d". */
    LETTER,
    OPEN,
    CLOSE,
    COMMA,
    SEMICOLON,
    AND,
    /** "to" of a range. */
    TO,
    DASH,
    /** "read alone and in conjunction with" */
    WITH,
    OF,
    /** "the", "that" */
    THE,
    /** "its" */
    ITS,
    /** "both", "under" */
    SMALL,
    /** "in particular" */
    NAMELY,
    INSTRUMENT,
    POSSESSIVE,
    COLON,
    SLASH,
    DOT,
    WORD,
    END
  }

  /** The key of a phrase such as "read alone and in conjunction with". */
  static final String ALONE = "alone";

  static Symbol of(Kind kind, String key, int start, int end, boolean glued) {
    return new Symbol(kind, key, start, end, glued, null, null, null);
  }

  boolean is(Kind expected) {
    return kind == expected;
  }

  boolean isWord(String expected) {
    return kind == Kind.WORD && key.equals(expected);
  }

  /** Whether it joins the ends of a range. */
  boolean isRange() {
    return kind == Kind.DASH || kind == Kind.TO;
  }

  Symbol endingAt(int newEnd) {
    return new Symbol(kind, key, start, newEnd, glued, unit, count, naming);
  }
}
