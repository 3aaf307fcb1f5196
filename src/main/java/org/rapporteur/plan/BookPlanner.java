package org.rapporteur.plan;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.page.BookPage;
import org.rapporteur.page.PageFrame;

/** Plans the whole report as a book. Finds no faults: they are those of the pages. */
record BookPlanner(
    Edition edition,
    List<ThemeIndex> shares,
    ArticleIndex index,
    ArticleNames names,
    ReportSummary glance,
    PageFrames shells,
    Citations citations,
    Addresses addresses) {

  BookPage plan(Download form) {
    boolean chapters = form == Download.EPUB;
    BookLinks ways = BookLinks.of(edition, index, addresses, chapters);
    Linker linker =
        new Linker(edition, shares, addresses, names, new Diagnostics(), Optional.of(ways));
    ReportMetadata masthead = edition.report().masthead();
    String title = masthead.title().text();
    String summary = masthead.summary().prose().plain();
    PageFrame shell =
        shells.of(form.address(), title, summary.isEmpty() ? title : summary, "", false);
    BookContent whole =
        new BookContent(
            edition.report(),
            index,
            names,
            glance,
            new RecommendationEntries(linker, names),
            linker,
            addresses,
            chapters ? 1 : 2,
            id -> ways.href(Addresses.recommendation(id)));
    PublicationDates chronicle = new PublicationDates(edition);
    return new BookPage(
        shell,
        form.word(),
        "",
        0,
        whole.page(shell),
        citations.report(shell.path()).styles().get(0).runs(),
        chronicle.changed().or(chronicle::published).or(masthead::submitted));
  }
}
