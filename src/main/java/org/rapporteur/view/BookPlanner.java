package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.BookLinks;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.index.ThemeIndex;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;

/**
 * Plans the whole report as a book. It reports no diagnostics, since those of the pages are the
 * same.
 */
public final class BookPlanner {

  private final Edition edition;
  private final List<ThemeIndex> themeIndexes;
  private final ArticleIndex index;
  private final ArticleNames names;
  private final ReportSummary reportSummary;
  private final PageFrames frames;
  private final Citations citations;
  private final Urls addresses;

  public BookPlanner(
      Edition edition,
      List<ThemeIndex> themeIndexes,
      ArticleIndex index,
      ArticleNames names,
      ReportSummary reportSummary,
      PageFrames frames,
      Citations citations,
      Urls addresses) {
    this.edition = edition;
    this.themeIndexes = themeIndexes;
    this.index = index;
    this.names = names;
    this.reportSummary = reportSummary;
    this.frames = frames;
    this.citations = citations;
    this.addresses = addresses;
  }

  public BookPage plan(Download form) {
    boolean chapters = form == Download.EPUB;
    BookLinks bookLinks = BookLinks.of(edition, index, addresses, chapters);
    LinkResolver linker =
        new LinkResolver(
            edition, themeIndexes, addresses, names, new Diagnostics(), Optional.of(bookLinks));
    ReportMetadata metadata = edition.report().metadata();
    String title = metadata.title().text();
    String summary = metadata.summary().prose().plain();
    PageFrame frame =
        frames.of(form.address(), title, summary.isEmpty() ? title : summary, "", false);
    BookContent content =
        new BookContent(
            edition.report(),
            index,
            names,
            reportSummary,
            new RecommendationEntries(linker, names),
            linker,
            addresses,
            chapters ? 1 : 2,
            id -> bookLinks.href(Urls.recommendation(id)));
    PublicationDates publicationDates = new PublicationDates(edition);
    return new BookPage(
        frame,
        form.word(),
        "",
        0,
        content.page(frame),
        citations.report(frame.path()).styles().get(0).runs(),
        publicationDates.changed().or(publicationDates::published).or(metadata::submitted));
  }
}
