package org.rapporteur.treaty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list of provisions as written, before its instrument is known.
 *
 * @param start its first character, including a word such as "article"
 * @param end the index after its last character
 * @param from the level that its marks start from
 * @param unit the keyword before it; null if it has none of its own
 * @param article the article's number; null unless it starts from an article
 * @param marks the marks below the article, outermost first
 * @param to the end of a range that begins with the last mark or, without marks, with the article;
 *     null for none
 */
record Mention(
    int start,
    int end,
    Anchor from,
    ReferenceVocabulary.@Nullable UnitWord unit,
    @Nullable Mark article,
    List<Mark> marks,
    @Nullable Mark to) {

  /** The level that marks start from: a new article, the current article, or the previous item. */
  enum Anchor {
    ARTICLE,
    PARAGRAPH,
    SIBLING
  }

  /**
   * A number or letter.
   *
   * @param key ASCII digits with their suffix ("6 bis"), or folded letters
   */
  record Mark(String key, boolean number, int start, int end) {}

  Mention {
    marks = List.copyOf(marks);
  }

  /** Returns the same item, starting from an article. */
  Mention withArticle(ReferenceVocabulary.UnitWord newUnit, Mark newArticle) {
    return new Mention(start, end, Anchor.ARTICLE, newUnit, newArticle, marks, to);
  }

  Mention endingAt(int newEnd) {
    return new Mention(start, newEnd, from, unit, article, marks, to);
  }
}
