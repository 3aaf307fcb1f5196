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
 * @param split whether there are too many for one page: then each theme has a page of its own
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
    boolean split,
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
   * @param href the theme's page
   * @param count how many there are, listed or not
   * @param listHref where they are listed: its section, or its page of this article when split
   * @param hits those that are listed here; empty when split
   */
  public record ThemeGroup(
      String slug, Phrase title, String href, int count, String listHref, List<Hit> hits) {
    public ThemeGroup {
      hits = List.copyOf(hits);
    }
  }

  @Override
  public String template() {
    return "article";
  }
}
