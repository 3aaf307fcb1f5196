package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * One article with every recommendation that reaches it.
 *
 * @param name "ICCPR Article 9"
 * @param label our short heading
 * @param part the part it stands in; empty when the instrument has none
 * @param instrument the instrument's page
 * @param count how many recommendations reach it
 * @param explicit how many of them name it; {@code inline} in their text; {@code inherited} through
 *     their theme
 * @param themes those recommendations, each once, by theme in the report's order
 */
public record ArticlePage(
    Shell shell,
    String name,
    Phrase label,
    String unit,
    String part,
    TitledLink instrument,
    String officialHref,
    int count,
    int explicit,
    int inline,
    int inherited,
    List<ThemeGroup> themes,
    Pager pager)
    implements Page {

  public ArticlePage {
    themes = List.copyOf(themes);
  }

  /**
   * The recommendations of one theme.
   *
   * @param slug the id of its section
   */
  public record ThemeGroup(String slug, Phrase title, String href, List<Hit> hits) {
    public ThemeGroup {
      hits = List.copyOf(hits);
    }
  }

  /**
   * One recommendation.
   *
   * @param origin {@code explicit}, {@code inline} or {@code inherited}
   * @param paragraphs what of the article it names: "9(1) and (3)"; empty for the whole article
   */
  public record Hit(
      String id,
      String label,
      Phrase title,
      String href,
      Placed demand,
      String origin,
      String paragraphs) {}

  @Override
  public String template() {
    return "article";
  }
}
