package org.rapporteur.treaty;

import java.util.Map;

/**
 * One article of an instrument.
 *
 * @param label a short neutral heading, written for the catalogue
 * @param paragraphs the number of numbered paragraphs; 0 for none, -1 if not known
 * @param unnumbered the number of paragraphs without a number, which are cited by counting; 0 if
 *     the paragraphs are numbered or there is only one
 * @param lastLetters the letter of the last lettered paragraph below each numbered paragraph that
 *     has any; below 0, of those that belong to no numbered paragraph
 * @param lettersComplete whether there are no other letters; otherwise they are not checked
 */
public record Article(
    ArticleNumber number,
    LocalizedText label,
    int paragraphs,
    int unnumbered,
    Map<Integer, String> lastLetters,
    boolean lettersComplete) {

  public Article {
    lastLetters = Map.copyOf(lastLetters);
  }

  /** The last letter below a paragraph, or below the article for 0; empty for none. */
  public String lastLetter(int paragraph) {
    return lastLetters.getOrDefault(paragraph, "");
  }

  /** The number of paragraphs that can be cited; -1 if not known. */
  public int citableParagraphs() {
    return paragraphs < 0 && unnumbered == 0 ? -1 : Math.max(paragraphs, unnumbered);
  }
}
