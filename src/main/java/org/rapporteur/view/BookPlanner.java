package org.rapporteur.view;

import java.util.Optional;
import org.rapporteur.index.BookLinks;
import org.rapporteur.model.Download;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;

/**
 * Plans the whole report as a book. It reports no diagnostics, since those of the pages are the
 * same.
 */
public final class BookPlanner {

  private final PageContext context;
  private final ReportSummary reportSummary;
  private final Citations citations;

  public BookPlanner(PageContext context, ReportSummary reportSummary, Citations citations) {
    this.context = context;
    this.reportSummary = reportSummary;
    this.citations = citations;
  }

  public BookPage plan(Download form) {
    boolean chapters = form == Download.EPUB;
    BookLinks bookLinks = BookLinks.of(context.indexed(), chapters);
    ReportMetadata metadata = context.report().metadata();
    String title = metadata.title().text();
    PageFrame frame =
        context.frame(
            form.address(),
            title,
            context.indexed().linkNames().plainOr(metadata.summary(), metadata.title()),
            Section.NONE,
            false);
    BookContent content =
        new BookContent(
            context.in(bookLinks),
            reportSummary,
            form == Download.PDF ? 2 : 1,
            id -> bookLinks.href(Urls.recommendation(id)));
    PublicationDates publicationDates = new PublicationDates(context.indexed().edition());
    return new BookPage(
        frame,
        form.word(),
        "",
        0,
        content.page(frame),
        citations.report(frame.path()).styles().get(0).runs(),
        publicationDates.changed().or(publicationDates::published).or(metadata::submitted),
        form == Download.DOCX ? metadata.submission().map(SubmissionForm::of) : Optional.empty());
  }
}
