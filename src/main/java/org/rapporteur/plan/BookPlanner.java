package org.rapporteur.plan;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.page.BookPage;
import org.rapporteur.page.PageFrame;

/**
 * Plans the whole report as a book. It reports no diagnostics, since those of the pages are the
 * same.
 */
record BookPlanner(
    Edition edition,
    List<ThemeIndex> themeIndexes,
    ArticleIndex index,
    ArticleNames names,
    ReportSummary reportSummary,
    PageFrames frames,
    Citations citations,
    Addresses addresses) {

  BookPage plan(Download form) {
    boolean chapters = form == Download.EPUB;
    BookLinks bookLinks = BookLinks.of(edition, index, addresses, chapters);
    Linker linker =
        new Linker(
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
            id -> bookLinks.href(Addresses.recommendation(id)));
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
