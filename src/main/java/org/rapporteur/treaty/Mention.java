package org.rapporteur.treaty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Lexicon.UnitWord;

/**
 * One item of a list of provisions as written, before its instrument is known.
 *
 * @param start its first character, including a word such as "article"
 * @param end the index after its last character
 * @param from the level that its marks start from
 * @param unit the word for an article before it; null if it has none of its own
 * @param article the number of the article, or of the article or paragraph; null otherwise
 * @param marks the marks below, outermost first
 * @param to the end of a range that begins with this item; null for none
 */
record Mention(
    int start,
    int end,
    Level from,
    @Nullable UnitWord unit,
    @Nullable Mark article,
    List<Mark> marks,
    @Nullable RangeEnd to) {

  /** The level that the marks of an item start from. */
  enum Level {
    /** An article. */
    ARTICLE,
    /** An article, or a paragraph of the article before it if it can only be that. */
    BARE,
    /** A paragraph of the article before it, or an article if it can only be that. */
    EITHER,
    /** A paragraph of the article before it. */
    PARAGRAPH,
    /** The same level as the last mark of the item before it. */
    SIBLING
  }

  /**
   * A number or letter.
   *
   * @param key ASCII digits with their suffix ("6 bis"), or Latin letters
   */
  record Mark(String key, boolean number, int start, int end) {

    static Mark of(Symbol symbol) {
      return new Mark(symbol.key(), symbol.is(Symbol.Kind.NUMBER), symbol.start(), symbol.end());
    }
  }

  /**
   * The end of a range.
   *
   * @param article its article; null if the range stays within one article
   * @param marks its marks
   * @param joined whether it is written as 14-1, which may be a paragraph
   */
  record RangeEnd(@Nullable Mark article, List<Mark> marks, boolean joined) {
    RangeEnd {
      marks = List.copyOf(marks);
    }
  }

  Mention {
    marks = List.copyOf(marks);
  }

  Mention endingAt(int newEnd) {
    return new Mention(start, newEnd, from, unit, article, marks, to);
  }

  /** Returns the same item with other marks. */
  Mention with(List<Mark> newMarks, @Nullable RangeEnd newTo) {
    return new Mention(start, end, from, unit, article, newMarks, newTo);
  }
}
