package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;

/**
 * An instrument with all its articles.
 *
 * @param unit {@code article}, {@code rule} or {@code principle}
 * @param officialHref the official text
 * @param adopted when its text was agreed on
 * @param inForce since when it binds
 * @param recommendations how many recommendations reach it
 * @param parts its parts in order; one without a number where it has none
 */
public record InstrumentPage(
    Shell shell,
    String id,
    String code,
    Phrase name,
    String unit,
    String officialHref,
    Optional<PartialDate> adopted,
    Optional<PartialDate> inForce,
    String series,
    int recommendations,
    List<PartRows> parts)
    implements Page {

  public InstrumentPage {
    parts = List.copyOf(parts);
  }

  public record PartRows(String number, List<Row> rows) {
    public PartRows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An article.
   *
   * @param name "Article 9"
   * @param label our short heading
   * @param count how many recommendations reach it
   */
  public record Row(String number, String name, Phrase label, String href, int count) {}

  @Override
  public String template() {
    return "instrument";
  }
}
