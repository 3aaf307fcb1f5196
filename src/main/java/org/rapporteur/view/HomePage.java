package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.Download;
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
 * @param timeline the dates of the report, oldest first; empty if fewer than two are known besides
 *     that of its publication here
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
   * @param until the last day of the session, if it is known
   */
  public record TimelineDate(
      String kind, PartialDate date, String document, Optional<PartialDate> until) {}

  /**
   * A download of the whole report.
   *
   * @param form {@code pdf}, {@code epub}, {@code docx} or {@code zip}
   * @param kilobytes the size of the PDF; 0 for others, and in the preview, which creates the PDF
   *     on request
   * @param pages the number of pages of the PDF; 0 likewise
   */
  public record DownloadLink(String form, String href, int kilobytes, int pages) {}

  /** The same page with the size of the PDF. */
  public HomePage withPdfSize(int kilobytes, int pages) {
    List<DownloadLink> sized =
        downloads.stream()
            .map(
                link ->
                    link.form().equals(Download.PDF.word())
                        ? new DownloadLink(link.form(), link.href(), kilobytes, pages)
                        : link)
            .toList();
    return new HomePage(
        frame,
        facts,
        summary,
        disclaimer,
        counts,
        minutes,
        themes,
        matrix,
        articles,
        bars,
        matrices,
        standing,
        timeline,
        citation,
        head,
        listHref,
        articlesHref,
        progressHref,
        documentsHref,
        searchHref,
        printHref,
        sized,
        translation);
  }

  @Override
  public String template() {
    return "home";
  }
}
