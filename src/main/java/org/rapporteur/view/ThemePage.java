package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Phrase;

/**
 * A theme with each of its recommendations in full; a large one has several pages.
 *
 * @param part the title of the part of the report that it is in; its text is empty without one
 * @param position the number of the theme in the report, from 1
 * @param of how many themes there are
 * @param count the number of its published recommendations
 * @param minutes how long it takes to read
 * @param source the place of the theme in the original
 * @param also the recommendations of other themes that name this theme
 * @param items the recommendations of this page
 * @param translation what readers must know about the translation of its title and text
 * @param number the number of the page, from 1; only the first one has text, articles and citation
 * @param pages how many pages the theme has
 */
public record ThemePage(
    PageFrame frame,
    String slug,
    Phrase title,
    Phrase part,
    int position,
    int of,
    int count,
    int minutes,
    List<ArticleGroup> articles,
    String source,
    ResolvedProse text,
    List<ThemeItem> items,
    List<AlsoListed> also,
    HowToCite citation,
    PageHead head,
    Pager pager,
    Optional<TranslationNote> translation,
    int number,
    int pages)
    implements Page {
  public ThemePage {
    articles = List.copyOf(articles);
    items = List.copyOf(items);
    also = List.copyOf(also);
  }

  /**
   * A recommendation of another theme that names this one too.
   *
   * @param recommendation a link to the recommendation
   * @param theme a link to the theme that it is in
   */
  public record AlsoListed(TitledLink recommendation, TitledLink theme) {}

  @Override
  public String template() {
    return "theme";
  }
}
