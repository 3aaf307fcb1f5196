package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;

/**
 * A treaty or declaration.
 *
 * @param id how addresses name it: {@code iccpr}
 * @param unit what its articles are called
 * @param code its usual abbreviation
 * @param name its full name
 * @param shortName how a text calls it once it is named: "Covenant"
 * @param adopted the day of adoption, ISO 8601
 * @param inForce the day of entry into force, ISO 8601; empty when there is none
 * @param series where it was published: "999 UNTS 171"; empty when not known
 * @param link the official text
 * @param parts in order; empty when it has none
 * @param articles in order
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
    List<Article> articles) {

  public Instrument {
    parts = List.copyOf(parts);
    articles = List.copyOf(articles);
  }

  /** What an instrument calls its articles. */
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
