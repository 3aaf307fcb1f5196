package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.BookLinks;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;
import org.rapporteur.treaty.ArticleKey;

/** Plans the print pages: one with the whole report, or one for each theme if that is too long. */
public final class PrintPlanner {

  /** How many themes an article of the index has at most, if each theme has its own page. */
  private static final int MAX_THEMES = 6;

  private final PageContext context;
  private final ReportSummary reportSummary;
  private final PublicationDates publicationDates;
  private final boolean split;

  /**
   * @param split whether each theme has a separate page
   */
  public PrintPlanner(
      PageContext context,
      ReportSummary reportSummary,
      PublicationDates publicationDates,
      boolean split) {
    this.context = context;
    this.reportSummary = reportSummary;
    this.publicationDates = publicationDates;
    this.split = split;
  }

  public List<PlannedPage> plan() {
    Span source = Span.of(context.report().metadata().places().file());
    List<PlannedPage> planned = new ArrayList<>();
    planned.add(
        PlannedPage.at(
            context.addresses(), Urls.PRINT, true, publicationDates::changed, source, this::whole));
    for (int i = 0; split && i < context.report().themes().size(); i++) {
      int position = i;
      Address address = Urls.print(context.report().themes().get(position).slug());
      planned.add(
          PlannedPage.at(context.addresses(), address, false, source, () -> theme(position)));
    }
    return planned;
  }

  private PrintPage whole() {
    ReportMetadata metadata = context.report().metadata();
    PageFrame frame =
        context.frame(
            Urls.PRINT,
            context.messages().text("nav.print"),
            context.messages().text("description.print", context.shortTitle()),
            Section.PRINT.page(),
            true);
    String file = frame.path();
    SamePageLinks page =
        new SamePageLinks(context.linker(), file, split ? List.of() : context.report().themes());
    return new PrintPage(
        frame,
        reportSummary.facts(),
        page.rewrite(context.resolve(metadata.summary(), file, "summary-", 2)),
        page.rewrite(context.resolve(metadata.disclaimer(), file, "disclaimer-", 2)),
        reportSummary.counts(),
        context.addresses().absolute(Address.HOME),
        split,
        context.report().themes().stream().map(theme -> printTheme(theme, page, !split)).toList(),
        InstrumentCode.of(context.articleIndex().hits().keySet(), context.names()),
        context.articleIndex().hits().entrySet().stream()
            .map(e -> indexed(e.getKey(), e.getValue(), file))
            .toList(),
        context.translationNotes().ofReport(file));
  }

  private PrintThemePage theme(int position) {
    List<Theme> themes = context.report().themes();
    Theme theme = themes.get(position);
    String title = context.messages().text("print.of-theme", theme.title().text());
    PageFrame frame = context.frame(Urls.print(theme.slug()), title, title, Section.PRINT, false);
    String file = frame.path();
    List<ArticleKey> articles = new ArrayList<>();
    List<PrintPage.IndexEntry> indexed = new ArrayList<>();
    context
        .articleIndex()
        .hits()
        .forEach(
            (article, byTheme) ->
                Optional.ofNullable(byTheme.get(theme.slug()))
                    .ifPresent(
                        hits -> {
                          articles.add(article);
                          indexed.add(entry(article, List.of(hits)));
                        }));
    return new PrintThemePage(
        frame,
        context.report().metadata().title(),
        context.href(file, Urls.PRINT),
        position + 1,
        themes.size(),
        printTheme(theme, new SamePageLinks(context.linker(), file, List.of(theme)), true),
        InstrumentCode.of(articles, context.names()),
        indexed,
        Pager.at(position, themes.size(), other -> link(themes.get(other), file)));
  }

  private PrintPage.PrintTheme printTheme(Theme theme, SamePageLinks page, boolean inFull) {
    String file = page.file();
    return new PrintPage.PrintTheme(
        theme.slug(),
        theme.title(),
        context.report().metadata().part(theme),
        inFull ? "#" + theme.slug() : context.href(file, Urls.print(theme.slug())),
        theme.published().size(),
        context.entries().articles().of(theme, file),
        theme.source().orElse(""),
        page.rewrite(
            context.resolve(
                inFull ? theme.text() : LocatedProse.empty(theme.text().language()),
                file,
                theme.slug() + "-",
                theme.slug(),
                3)),
        inFull
            ? theme.recommendations().stream()
                .map(r -> page.item(context.entries().item(r, file, 3)))
                .toList()
            : List.of(),
        inFull ? context.translationNotes().of(theme, file) : Optional.empty());
  }

  private PrintPage.IndexEntry indexed(
      ArticleKey article, Map<String, ArticleIndex.ThemeCitations> byTheme, String file) {
    if (!split) {
      return entry(article, List.copyOf(byTheme.values()));
    }
    List<PrintPage.IndexTheme> themes = new ArrayList<>();
    if (byTheme.size() > MAX_THEMES) {
      // The page of the article lists its themes.
      themes.add(
          new PrintPage.IndexTheme(
              new Phrase(
                  context.messages().plural("figure.themes", byTheme.size()),
                  context.messages().language()),
              context.href(file, Urls.article(article)),
              context.articleIndex().count(article)));
      byTheme = Map.of();
    }
    for (ArticleIndex.ThemeCitations hits : byTheme.values()) {
      themes.add(
          new PrintPage.IndexTheme(
              hits.theme().title(),
              context.href(file, Urls.print(hits.theme().slug())) + "#index",
              hits.hits().size()));
    }
    return new PrintPage.IndexEntry(
        BookLinks.id(article),
        context.names().heading(article),
        context.names().label(article),
        List.of(),
        themes);
  }

  private PrintPage.IndexEntry entry(ArticleKey article, List<ArticleIndex.ThemeCitations> themes) {
    List<Link> links =
        themes.stream()
            .flatMap(theme -> theme.hits().stream())
            .map(ArticleIndex.Citing::recommendation)
            .map(PrintPlanner::fragmentLink)
            .toList();
    return new PrintPage.IndexEntry(
        BookLinks.id(article),
        context.names().heading(article),
        context.names().label(article),
        links,
        List.of());
  }

  private static Link fragmentLink(Recommendation recommendation) {
    return new Link(recommendation.label(), "#" + recommendation.id());
  }

  private TitledLink link(Theme theme, String file) {
    return new TitledLink("", theme.title(), context.href(file, Urls.print(theme.slug())));
  }
}
