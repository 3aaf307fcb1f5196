package org.rapporteur.treaty;

/**
 * One article of one instrument: what has a page of its own.
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

  /** As double brackets and addresses write it: {@code iccpr/9}. */
  @Override
  public String toString() {
    return instrument + "/" + number;
  }
}
