package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.BookLinks;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.index.TitledLink;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Prose;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;
import org.rapporteur.treaty.ArticleKey;

/** Plans the print pages: one with the whole report, or one for each theme if that is too long. */
public final class PrintPlanner {

  private final Report report;
  private final PublicationDates publicationDates;
  private final ArticleIndex index;
  private final ReportSummary reportSummary;
  private final RecommendationEntries entries;
  private final LinkResolver linker;
  private final PageFrames frames;
  private final Urls addresses;
  private final ArticleNames names;
  private final boolean split;

  public PrintPlanner(
      Report report,
      PublicationDates publicationDates,
      ArticleIndex index,
      ReportSummary reportSummary,
      RecommendationEntries entries,
      LinkResolver linker,
      PageFrames frames,
      Urls addresses,
      ArticleNames names,
      boolean split) {
    this.report = report;
    this.publicationDates = publicationDates;
    this.index = index;
    this.reportSummary = reportSummary;
    this.entries = entries;
    this.linker = linker;
    this.frames = frames;
    this.addresses = addresses;
    this.names = names;
    this.split = split;
  }

  public List<PlannedPage> plan() {
    Span source = Span.of(report.metadata().places().file());
    List<PlannedPage> planned = new ArrayList<>();
    planned.add(
        PlannedPage.at(
            addresses, Urls.PRINT, true, publicationDates::changed, source, this::whole));
    for (int i = 0; split && i < report.themes().size(); i++) {
      int position = i;
      Address address = Urls.print(report.themes().get(position).slug());
      planned.add(PlannedPage.at(addresses, address, false, source, () -> theme(position)));
    }
    return planned;
  }

  private PrintPage whole() {
    ReportMetadata metadata = report.metadata();
    Prose summary = metadata.summary().prose();
    PageFrame frame =
        frames.of(
            Urls.PRINT,
            messages().text("nav.print"),
            summary.isEmpty() ? metadata.title().text() : summary.plain(),
            "print!",
            true);
    String file = frame.path();
    SamePageLinks page = new SamePageLinks(linker, file, split ? List.of() : report.themes());
    return new PrintPage(
        frame,
        reportSummary.facts(),
        page.rewrite(place(metadata.summary(), file, "summary-")),
        page.rewrite(place(metadata.disclaimer(), file, "disclaimer-")),
        reportSummary.counts(),
        addresses.absolute(Address.HOME),
        split,
        report.themes().stream().map(theme -> printTheme(theme, page, !split)).toList(),
        index.hits().entrySet().stream()
            .map(e -> indexed(e.getKey(), e.getValue(), file))
            .toList());
  }

  private PrintThemePage theme(int position) {
    List<Theme> themes = report.themes();
    Theme theme = themes.get(position);
    String title = messages().text("print.of-theme", theme.title().text());
    PageFrame frame = frames.of(Urls.print(theme.slug()), title, title, "print", false);
    String file = frame.path();
    List<PrintPage.IndexEntry> indexed = new ArrayList<>();
    index
        .hits()
        .forEach(
            (article, byTheme) ->
                Optional.ofNullable(byTheme.get(theme.slug()))
                    .ifPresent(hits -> indexed.add(entry(article, List.of(hits)))));
    return new PrintThemePage(
        frame,
        report.metadata().title(),
        linker.href(file, Urls.PRINT),
        position + 1,
        themes.size(),
        printTheme(theme, new SamePageLinks(linker, file, List.of(theme)), true),
        indexed,
        new Pager(
            position == 0 ? List.of() : List.of(link(themes.get(position - 1), file)),
            position + 1 == themes.size()
                ? List.of()
                : List.of(link(themes.get(position + 1), file))));
  }

  private PrintPage.PrintTheme printTheme(Theme theme, SamePageLinks page, boolean inFull) {
    String file = page.file();
    return new PrintPage.PrintTheme(
        theme.slug(),
        theme.title(),
        inFull ? "#" + theme.slug() : linker.href(file, Urls.print(theme.slug())),
        theme.published().size(),
        entries.groups(theme, file),
        page.rewrite(
            place(
                inFull ? theme.text() : LocatedProse.empty(theme.text().language()),
                file,
                theme.slug() + "-",
                theme.slug(),
                3)),
        inFull
            ? theme.recommendations().stream()
                .map(r -> page.item(entries.item(r, file, 3)))
                .toList()
            : List.of());
  }

  private PrintPage.IndexEntry indexed(
      ArticleKey article, Map<String, ArticleIndex.ThemeCitations> byTheme, String file) {
    if (!split) {
      return entry(article, List.copyOf(byTheme.values()));
    }
    List<PrintPage.IndexTheme> themes = new ArrayList<>();
    for (ArticleIndex.ThemeCitations hits : byTheme.values()) {
      themes.add(
          new PrintPage.IndexTheme(
              hits.theme().title(),
              linker.href(file, Urls.print(hits.theme().slug())) + "#index",
              hits.hits().size()));
    }
    return new PrintPage.IndexEntry(
        BookLinks.id(article), names.heading(article), names.label(article), List.of(), themes);
  }

  private PrintPage.IndexEntry entry(ArticleKey article, List<ArticleIndex.ThemeCitations> themes) {
    List<Link> links =
        themes.stream()
            .flatMap(theme -> theme.hits().stream())
            .map(ArticleIndex.Citing::recommendation)
            .map(PrintPlanner::fragmentLink)
            .toList();
    return new PrintPage.IndexEntry(
        BookLinks.id(article), names.heading(article), names.label(article), links, List.of());
  }

  private static Link fragmentLink(Recommendation recommendation) {
    return new Link(recommendation.id().label(), "#" + recommendation.id());
  }

  private TitledLink link(Theme theme, String file) {
    return new TitledLink("", theme.title(), linker.href(file, Urls.print(theme.slug())));
  }

  private ResolvedProse place(LocatedProse text, String file, String prefix) {
    return place(text, file, prefix, "", 2);
  }

  private ResolvedProse place(
      LocatedProse text, String file, String prefix, String above, int headingBase) {
    return linker.resolve(
        text, new LinkResolver.Insertion(file, prefix, prefix, above, headingBase));
  }

  private Messages messages() {
    return names.messages();
  }
}
