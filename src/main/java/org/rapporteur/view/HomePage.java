package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.PartialDate;

/**
 * The home page of an edition.
 *
 * @param minutes how long it takes to read the whole report
 * @param matrix the table of all articles by theme, for templates from before it had its own page
 * @param articles every article that recommendations cite, by instrument
 * @param bars the articles that most recommendations cite
 * @param matrices links to the tables of articles by theme, labelled with the instrument's code
 * @param standing the positions and assessments that recommendations have; empty if nobody answered
 * @param timeline the dates of the report, oldest first; empty if nobody answered
 * @param progressHref the address of the page about progress; empty if there is none
 * @param documentsHref the address of the list of documents; empty if there is none
 * @param searchHref the address of the search page; empty if the report cannot be searched
 * @param translation what readers must know about the translation of the title and the summary
 */
public record HomePage(
    PageFrame frame,
    ReportFacts facts,
    ResolvedProse summary,
    ResolvedProse disclaimer,
    Counts counts,
    int minutes,
    List<ThemeSummary> themes,
    Matrix matrix,
    List<ArticleRow> articles,
    ArticleBars bars,
    List<Link> matrices,
    List<ProgressPage.StandingCount> standing,
    List<TimelineDate> timeline,
    HowToCite citation,
    PageHead head,
    String listHref,
    String articlesHref,
    String progressHref,
    String documentsHref,
    String searchHref,
    String printHref,
    List<DownloadLink> downloads,
    Optional<TranslationNote> translation)
    implements Page {
  public HomePage {
    themes = List.copyOf(themes);
    articles = List.copyOf(articles);
    matrices = List.copyOf(matrices);
    standing = List.copyOf(standing);
    timeline = List.copyOf(timeline);
    downloads = List.copyOf(downloads);
  }

  /**
   * A date in the life of the report.
   *
   * @param kind {@code submitted}, {@code session}, {@code published}, {@code document} for a
   *     document that takes recommendations up, or {@code latest} for the latest event
   * @param document the symbol of the document; empty for others
   */
  public record TimelineDate(String kind, PartialDate date, String document) {}

  /**
   * A download of the whole report.
   *
   * @param form {@code pdf}, {@code epub} or {@code zip}
   */
  public record DownloadLink(String form, String href) {}

  @Override
  public String template() {
    return "home";
  }
}
