package org.rapporteur.treaty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list of provisions as it is written, before anybody knows the instrument.
 *
 * @param start its first character, a word such as "article" included
 * @param end behind its last character
 * @param from where its marks count from
 * @param unit the word that announces it; null when it has none of its own
 * @param article the article's number; null unless it counts from an article
 * @param marks the marks below the article, outermost first
 * @param to the end of a range, of the last mark or, without marks, of the article; null for none
 */
record Mention(
    int start,
    int end,
    Anchor from,
    ReferenceVocabulary.@Nullable UnitWord unit,
    @Nullable Mark article,
    List<Mark> marks,
    @Nullable Mark to) {

  /** Where marks count from: a new article, the current one, or the item before. */
  enum Anchor {
    ARTICLE,
    PARAGRAPH,
    SIBLING
  }

  /**
   * A number or letter.
   *
   * @param key ASCII digits with what belongs to them ("6 bis"), or folded letters
   */
  record Mark(String key, boolean number, int start, int end) {}

  Mention {
    marks = List.copyOf(marks);
  }

  /** The same, counted from an article. */
  Mention of(ReferenceVocabulary.UnitWord itsUnit, Mark itsArticle) {
    return new Mention(start, end, Anchor.ARTICLE, itsUnit, itsArticle, marks, to);
  }

  Mention endingAt(int newEnd) {
    return new Mention(start, newEnd, from, unit, article, marks, to);
  }
}
