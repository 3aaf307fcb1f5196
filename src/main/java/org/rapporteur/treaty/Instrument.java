package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;

/**
 * A treaty or declaration.
 *
 * @param id the id used in addresses: {@code iccpr}
 * @param unit the term for its articles
 * @param code the usual abbreviation
 * @param name the full name
 * @param shortName the name used after the first mention: "Covenant"
 * @param adopted the day of adoption, ISO 8601
 * @param inForce the day of entry into force, ISO 8601; empty if there is none
 * @param series the treaty series: "999 UNTS 171"; empty if not known
 * @param link the address of the official text
 * @param parts the parts in order; empty if it has none
 * @param articles the articles in order
 * @param isRoman whether its articles are cited by Roman numerals
 */
public record Instrument(
    String id,
    Unit unit,
    LocalizedText code,
    LocalizedText name,
    LocalizedText shortName,
    String adopted,
    String inForce,
    String series,
    LocalizedText link,
    List<InstrumentPart> parts,
    List<Article> articles,
    boolean isRoman) {

  public Instrument {
    parts = List.copyOf(parts);
    articles = List.copyOf(articles);
  }

  /** The term that an instrument uses for its articles. */
  public enum Unit {
    ARTICLE,
    RULE,
    PRINCIPLE
  }

  public Optional<Article> article(ArticleNumber number) {
    int likely = number.number() - 1;
    if (likely >= 0 && likely < articles.size() && articles.get(likely).number().equals(number)) {
      return Optional.of(articles.get(likely));
    }
    return articles.stream().filter(a -> a.number().equals(number)).findFirst();
  }

  public Optional<InstrumentPart> partOf(ArticleNumber number) {
    return parts.stream()
        .filter(p -> p.first().compareTo(number) <= 0 && number.compareTo(p.last()) <= 0)
        .findFirst();
  }
}
