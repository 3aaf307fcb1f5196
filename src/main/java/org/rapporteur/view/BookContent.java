package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.index.BookLinks;
import org.rapporteur.model.Address;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;

/** Creates a page record of the whole report, for a book. */
final class BookContent {

  private final PageContext context;
  private final ReportSummary reportSummary;
  private final int level;
  private final Function<String, String> href;

  /**
   * Creates the builder.
   *
   * @param level the heading level of its themes
   * @param href the link to a recommendation in the book, by id
   */
  BookContent(
      PageContext context, ReportSummary reportSummary, int level, Function<String, String> href) {
    this.context = context;
    this.reportSummary = reportSummary;
    this.level = level;
    this.href = href;
  }

  PrintPage page(PageFrame frame) {
    ReportMetadata metadata = context.report().metadata();
    String file = frame.path();
    List<PrintPage.PrintTheme> themes = new ArrayList<>();
    for (Theme theme : context.report().themes()) {
      themes.add(
          new PrintPage.PrintTheme(
              theme.slug(),
              theme.title(),
              metadata.part(theme),
              "#" + theme.slug(),
              theme.published().size(),
              context.entries().articles().of(theme, file),
              theme.source().orElse(""),
              context.resolve(theme.text(), file, theme.slug() + "-", theme.slug(), level + 1),
              theme.recommendations().stream()
                  .map(r -> context.entries().item(r, file, level + 1))
                  .toList(),
              context.translationNotes().of(theme, file)));
    }
    List<PrintPage.IndexEntry> articles = new ArrayList<>();
    context
        .articleIndex()
        .hits()
        .forEach(
            (article, byTheme) ->
                articles.add(
                    new PrintPage.IndexEntry(
                        BookLinks.id(article),
                        context.names().heading(article),
                        context.names().label(article),
                        byTheme.values().stream()
                            .flatMap(theme -> theme.hits().stream())
                            .map(hit -> hit.recommendation())
                            .map(r -> new Link(r.label(), href.apply(r.id().toString())))
                            .toList(),
                        List.of())));
    return new PrintPage(
        frame,
        reportSummary.facts(),
        context.resolve(metadata.summary(), file, "summary-", "", 2),
        context.resolve(metadata.disclaimer(), file, "disclaimer-", "", 2),
        reportSummary.counts(),
        context.addresses().absolute(Address.HOME),
        false,
        themes,
        InstrumentCode.of(context.articleIndex().hits().keySet(), context.names()),
        articles,
        context.translationNotes().ofReport(file));
  }
}
