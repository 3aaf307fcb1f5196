package org.rapporteur.treaty;

/**
 * The key of one article of one instrument. Each key has its own page.
 *
 * @param instrument the instrument's id, such as {@code iccpr}
 */
public record ArticleKey(String instrument, ArticleNumber number)
    implements Comparable<ArticleKey> {

  @Override
  public int compareTo(ArticleKey other) {
    int byInstrument = instrument.compareTo(other.instrument);
    return byInstrument != 0 ? byInstrument : number.compareTo(other.number);
  }

  /** The form used in double brackets and addresses: {@code iccpr/9}. */
  @Override
  public String toString() {
    return instrument + "/" + number;
  }
}
