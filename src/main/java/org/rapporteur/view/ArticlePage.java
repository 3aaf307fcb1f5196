package org.rapporteur.view;

import java.util.List;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Phrase;

/**
 * One article with every recommendation that cites it.
 *
 * @param name the full name: "ICCPR Article 9"
 * @param label an unofficial short description of the article
 * @param part the part of the instrument that contains it; empty if the instrument has no parts
 * @param instrument a link to the page of the instrument
 * @param count how many recommendations cite it
 * @param explicit how many of them cite it in their front matter
 * @param split whether there are too many recommendations for one page; if so, each theme has a
 *     separate page
 * @param themes those recommendations, each once, grouped by theme in the report's order
 */
public record ArticlePage(
    PageFrame frame,
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
    PageHead head,
    Pager pager)
    implements Page {

  public ArticlePage {
    themes = List.copyOf(themes);
  }

  /**
   * The recommendations of one theme.
   *
   * @param slug the id of the section
   * @param href the address of the theme's page
   * @param count how many recommendations there are, whether listed here or not
   * @param listHref the address of the list: the section on this page or, if split, the theme's
   *     page for this article
   * @param hits the recommendations listed here; empty if split
   */
  public record ThemeGroup(
      String slug,
      Phrase title,
      String href,
      int count,
      String listHref,
      List<CitingRecommendation> hits) {
    public ThemeGroup {
      hits = List.copyOf(hits);
    }
  }

  @Override
  public String template() {
    return "article";
  }
}
