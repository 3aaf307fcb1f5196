package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;

/**
 * An instrument with all its articles.
 *
 * @param unit {@code article}, {@code rule} or {@code principle}
 * @param officialHref the web address of the official text
 * @param adopted the date of adoption
 * @param inForce the date of entry into force
 * @param recommendations how many recommendations cite it
 * @param parts the parts of the instrument, in order; a single part without a number if it has none
 * @param matrixHref the address of the table of its articles by theme; empty if there is none
 */
public record InstrumentPage(
    PageFrame frame,
    String id,
    String code,
    Phrase name,
    String unit,
    String officialHref,
    Optional<PartialDate> adopted,
    Optional<PartialDate> inForce,
    String series,
    int recommendations,
    List<PartGroup> parts,
    String matrixHref)
    implements Page {

  public InstrumentPage {
    parts = List.copyOf(parts);
  }

  public record PartGroup(String number, List<ArticleItem> rows) {
    public PartGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An article.
   *
   * @param name the name without the instrument: "Article 9"
   * @param label an unofficial short description of the article
   * @param count how many recommendations cite it
   */
  public record ArticleItem(String number, String name, Phrase label, String href, int count) {}

  @Override
  public String template() {
    return "instrument";
  }
}
