package org.rapporteur.treaty;

import java.util.Comparator;

/**
 * An article, or below it a paragraph, letter and numeral: ICCPR art. 14(3)(d).
 *
 * @param instrument the instrument's id
 * @param article the article's number
 * @param paragraph the paragraph's number ("3"); empty for none
 * @param letter the letter ("d"), or a numeral in its place ("ii"); empty for none
 * @param numeral the Roman numeral in lower case ("iii"); empty for none
 */
public record Provision(
    String instrument, ArticleNumber article, String paragraph, String letter, String numeral)
    implements Comparable<Provision> {

  private static final Comparator<Provision> ORDER =
      Comparator.comparing(Provision::key)
          .thenComparingInt(p -> p.paragraph.isEmpty() ? 0 : Integer.parseInt(p.paragraph))
          .thenComparingInt(p -> rank(p.letter))
          .thenComparing(Provision::letter)
          .thenComparingInt(p -> Roman.value(p.numeral));

  /** Orders single letters before doubled ones, and those before numerals. */
  private static int rank(String letter) {
    return letter.length() < 2 ? letter.length() : 2 + Roman.value(letter);
  }

  public static Provision of(String instrument, int article) {
    return new Provision(instrument, ArticleNumber.of(article), "", "", "");
  }

  /** The key of the article. */
  public ArticleKey key() {
    return new ArticleKey(instrument, article);
  }

  /** Whether it is a whole article. */
  public boolean isArticle() {
    return paragraph.isEmpty() && letter.isEmpty() && numeral.isEmpty();
  }

  /** Its path below the article: {@code (3)(d)}; empty for a whole article. */
  public String below() {
    StringBuilder text = new StringBuilder();
    for (String part : new String[] {paragraph, letter, numeral}) {
      if (!part.isEmpty()) {
        text.append('(').append(part).append(')');
      }
    }
    return text.toString();
  }

  @Override
  public int compareTo(Provision other) {
    return ORDER.compare(this, other);
  }

  /** The form used in double brackets: {@code iccpr/14(3)(d)}. */
  @Override
  public String toString() {
    return instrument + "/" + article + below();
  }
}
