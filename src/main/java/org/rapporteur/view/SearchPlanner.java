package org.rapporteur.view;

import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.model.Urls;

/** Plans the page with the search. */
public final class SearchPlanner {

  private final PageContext context;
  private final ReportSummary reportSummary;

  public SearchPlanner(PageContext context, ReportSummary reportSummary) {
    this.context = context;
    this.reportSummary = reportSummary;
  }

  public PlannedPage plan() {
    Span source = Span.of(context.report().metadata().places().file());
    return context.plan(Urls.SEARCH, source, this::page);
  }

  private SearchPage page() {
    String shortTitle = context.report().metadata().shortTitle().text();
    PageFrame frame =
        context.frame(
            Urls.SEARCH,
            context.messages().text("search.heading"),
            context.messages().text("search.description", shortTitle),
            Section.SEARCH.page(),
            true);
    String file = frame.path();
    LinkResolver linker = context.linker();
    return new SearchPage(
        frame,
        SearchPage.isFor(reportSummary.counts()),
        linker.hrefIfPresent(file, Urls.LIST),
        linker.hrefIfPresent(file, Urls.INSTRUMENTS),
        linker.hrefIfPresent(file, Urls.PRINT));
  }
}
