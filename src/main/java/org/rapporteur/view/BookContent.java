package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.BookLinks;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.Address;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;

/** Creates a page record of the whole report, for a book. */
final class BookContent {

  private final Report report;
  private final ArticleIndex index;
  private final ArticleNames names;
  private final ReportSummary reportSummary;
  private final RecommendationEntries entries;
  private final LinkResolver linker;
  private final Urls addresses;
  private final int level;
  private final Function<String, String> href;

  /**
   * Creates the builder.
   *
   * @param level the heading level of its themes
   * @param href the link to a recommendation in the book, by id
   */
  BookContent(
      Report report,
      ArticleIndex index,
      ArticleNames names,
      ReportSummary reportSummary,
      RecommendationEntries entries,
      LinkResolver linker,
      Urls addresses,
      int level,
      Function<String, String> href) {
    this.report = report;
    this.index = index;
    this.names = names;
    this.reportSummary = reportSummary;
    this.entries = entries;
    this.linker = linker;
    this.addresses = addresses;
    this.level = level;
    this.href = href;
  }

  PrintPage page(PageFrame frame) {
    ReportMetadata metadata = report.metadata();
    String file = frame.path();
    List<PrintPage.PrintTheme> themes = new ArrayList<>();
    for (Theme theme : report.themes()) {
      themes.add(
          new PrintPage.PrintTheme(
              theme.slug(),
              theme.title(),
              "#" + theme.slug(),
              theme.published().size(),
              entries.groups(theme, file),
              text(theme.text(), file, theme.slug() + "-", theme.slug(), level + 1),
              theme.recommendations().stream()
                  .map(r -> entries.item(r, file, level + 1))
                  .toList()));
    }
    List<PrintPage.IndexEntry> articles = new ArrayList<>();
    index
        .hits()
        .forEach(
            (article, byTheme) ->
                articles.add(
                    new PrintPage.IndexEntry(
                        BookLinks.id(article),
                        names.heading(article),
                        names.label(article),
                        byTheme.values().stream()
                            .flatMap(theme -> theme.hits().stream())
                            .map(hit -> hit.recommendation().id())
                            .map(id -> new Link(id.label(), href.apply(id.toString())))
                            .toList(),
                        List.of())));
    return new PrintPage(
        frame,
        reportSummary.facts(),
        text(metadata.summary(), file, "summary-", "", 2),
        text(metadata.disclaimer(), file, "disclaimer-", "", 2),
        reportSummary.counts(),
        addresses.absolute(Address.HOME),
        false,
        themes,
        articles);
  }

  private ResolvedProse text(
      LocatedProse text, String file, String prefix, String above, int headingBase) {
    return linker.resolve(
        text, new LinkResolver.Insertion(file, prefix, prefix, above, headingBase));
  }
}
