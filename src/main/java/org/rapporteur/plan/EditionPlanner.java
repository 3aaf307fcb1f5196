package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.FurtherPage;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Prose;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Text;
import org.rapporteur.model.Theme;
import org.rapporteur.page.AccessibilityPage;
import org.rapporteur.page.HomePage;
import org.rapporteur.page.Link;
import org.rapporteur.page.NotFoundPage;
import org.rapporteur.page.Overview;
import org.rapporteur.page.Page;
import org.rapporteur.page.Placed;
import org.rapporteur.page.PrintPage;
import org.rapporteur.page.RecommendationListPage;
import org.rapporteur.page.Shell;
import org.rapporteur.page.TextPage;
import org.rapporteur.page.ThemeSummary;
import org.rapporteur.treaty.ReferenceFormat;

/** Plans the pages of one edition. */
final class EditionPlanner {

  private final Edition edition;
  private final Diagnostics diagnostics;
  private final Report report;
  private final Addresses addresses;
  private final Messages messages;
  private final ArticleNames names;
  private final ArticleIndex index;
  private final LeftOut leftOut;
  private final Answers answers;
  private final OldAddresses old;
  private final Glance glance;
  private final Linker linker;
  private final Entries entries;
  private final Overviews overviews;
  private final Shells shells;
  private final Citations citations;
  private final PageLimits limits;
  private final List<PlannedPage> planned = new ArrayList<>();

  EditionPlanner(
      Edition edition,
      Addresses addresses,
      List<Edition> all,
      PageLimits limits,
      Diagnostics diagnostics) {
    this.edition = edition;
    this.diagnostics = diagnostics;
    this.report = edition.report();
    this.addresses = addresses;
    this.limits = limits.or(edition.report().masthead().splitAt());
    this.messages = Messages.of(edition.language().tag());
    String language = edition.language().tag();
    this.names =
        new ArticleNames(
            edition.catalogue(),
            new ReferenceFormat(edition.catalogue(), language),
            messages,
            language);
    this.index = ArticleIndex.of(edition, this.limits.articleEntries());
    this.glance = new Glance(report, index, names);
    this.leftOut = LeftOut.of(report.masthead());
    this.answers = Answers.of(edition, index).without(leftOut);
    this.old =
        new OldAddresses(
            edition,
            answers,
            new AliasReader(edition, answers, diagnostics).read(),
            new ArticleParts(edition, names));
    this.linker = new Linker(edition, addresses, names, diagnostics);
    this.entries = new Entries(linker, names);
    this.overviews = new Overviews(report, index, entries, linker, addresses, names);
    this.shells = new Shells(edition, addresses, all, old);
    this.citations = new Citations(report.masthead(), messages);
    linker.judge(report);
  }

  /** Every page of the edition, but for those that the report leaves out. */
  List<PlannedPage> plan() {
    all();
    List<String> there = new ArrayList<>();
    Addresses.data().forEach(file -> there.add(file.path()));
    Addresses.SITE_FILES.forEach(file -> there.add(file.path()));
    planned.forEach(page -> there.add(addresses.of(page.path())));
    leftOut.judge(report.masthead(), there, diagnostics);
    planned.removeIf(page -> leftOut.covers(addresses.of(page.path())));
    return planned;
  }

  Overview overview() {
    return overviews.overview(edition.language().tag());
  }

  LeftOut leftOut() {
    return leftOut;
  }

  private void all() {
    Span own = Span.of(report.masthead().places().file());
    add(Address.HOME, own, this::home);
    planned.addAll(
        new ThemePlanner(report, entries, linker, shells, citations, addresses, names, messages)
            .plan());
    planned.addAll(new ArticlePlanner(index, entries, linker, shells, addresses, names).plan());
    add(Addresses.LIST, own, this::list);
    add(Addresses.PRINT, own, this::print);
    for (FurtherPage page : report.pages()) {
      add(Addresses.further(page.slug()), Span.of(page.places().file()), () -> further(page));
    }
    boolean ownStatement =
        report.pages().stream().anyMatch(page -> page.slug().equals("accessibility"));
    if (!ownStatement) {
      add(Addresses.ACCESSIBILITY, own, this::accessibility);
    }
    planned.add(addresses.page(Addresses.NOT_FOUND, false, own, this::notFound));
    planned.addAll(new MovedPlanner(old, shells, addresses, messages).plan());
  }

  /** What its pages answer besides their own addresses. */
  OldAddresses old() {
    return old;
  }

  /** Every address that a citation may hold, with the recommendation that it is about. */
  Map<Permalink, String> citable() {
    if (old.redirects().isEmpty() && old.claimed().isEmpty()) {
      return answers.links();
    }
    Map<Permalink, String> citable = new HashMap<>(answers.links());
    old.redirects().keySet().forEach(page -> citable.put(Permalink.of(page), ""));
    old.claimed().forEach((link, alias) -> citable.put(link, alias.id()));
    return citable;
  }

  private void add(Address address, Span source, Supplier<Page> record) {
    planned.add(addresses.page(address, true, source, record));
  }

  private Placed place(Text text, String file, String prefix, int headingBase) {
    return linker.place(text, new Linker.Place(file, prefix, prefix, headingBase));
  }

  private HomePage home() {
    Masthead masthead = report.masthead();
    Shell shell =
        shells.of(
            Address.HOME,
            masthead.title().text(),
            described(masthead.summary(), masthead.title()),
            "",
            true);
    String file = shell.path();
    List<ThemeSummary> themes = new ArrayList<>();
    for (Theme theme : report.themes()) {
      themes.add(
          new ThemeSummary(
              theme.slug(),
              theme.title(),
              linker.way(file, Addresses.theme(theme.slug())),
              theme.published().size(),
              entries.groups(theme, file)));
    }
    return new HomePage(
        shell,
        glance.facts(),
        place(masthead.summary(), file, "summary-", 2),
        place(masthead.disclaimer(), file, "disclaimer-", 3),
        glance.counts(),
        themes,
        new Matrices(report, index, linker, names, limits.matrixCells()).matrix(file),
        overviews.articles(file),
        citations.report(addresses.absolute(Address.HOME)),
        linker.way(file, Addresses.LIST),
        linker.way(file, Addresses.INSTRUMENTS),
        linker.way(file, Addresses.PRINT));
  }

  private static String described(Text text, Phrase otherwise) {
    Prose prose = text.prose();
    return prose.isEmpty() ? otherwise.text() : prose.plain();
  }

  private RecommendationListPage list() {
    int count = glance.counts().recommendations();
    boolean split = count > limits.listRows();
    Shell shell =
        shells.of(
            Addresses.LIST,
            messages.text("list.heading"),
            messages.plural("list.lead", count),
            "list!",
            true);
    String file = shell.path();
    List<RecommendationListPage.Group> groups = new ArrayList<>();
    for (Theme theme : report.themes()) {
      List<Recommendation> published = theme.published();
      groups.add(
          new RecommendationListPage.Group(
              theme.slug(),
              theme.title(),
              linker.way(file, Addresses.theme(theme.slug())),
              published.size(),
              split ? List.of() : published.stream().map(r -> row(r, file)).toList()));
    }
    return new RecommendationListPage(shell, count, split, groups);
  }

  private RecommendationListPage.Row row(Recommendation recommendation, String file) {
    return new RecommendationListPage.Row(
        recommendation.id().toString(),
        recommendation.id().label(),
        recommendation.number().orElse(""),
        recommendation.title(),
        linker.way(file, Addresses.recommendation(recommendation.id().toString())),
        entries.groups(recommendation, file),
        recommendation.facts().types(),
        recommendation.facts().addressees());
  }

  private PrintPage print() {
    Masthead masthead = report.masthead();
    Shell shell =
        shells.of(
            Addresses.PRINT,
            messages.text("nav.print"),
            described(masthead.summary(), masthead.title()),
            "print!",
            true);
    String file = shell.path();
    List<PrintPage.IndexEntry> entriesOfIndex = new ArrayList<>();
    index
        .hits()
        .forEach(
            (article, byTheme) ->
                entriesOfIndex.add(
                    new PrintPage.IndexEntry(
                        names.heading(article),
                        names.label(article),
                        byTheme.values().stream()
                            .flatMap(theme -> theme.hits().stream())
                            .map(ArticleIndex.Hit::recommendation)
                            .map(r -> new Link(r.id().label(), "#" + r.id()))
                            .toList())));
    return new PrintPage(
        shell,
        glance.facts(),
        place(masthead.summary(), file, "summary-", 2),
        place(masthead.disclaimer(), file, "disclaimer-", 2),
        glance.counts(),
        addresses.absolute(Address.HOME),
        new LazyList<>(report.themes().size(), i -> printed(report.themes().get(i), file)),
        entriesOfIndex);
  }

  private PrintPage.PrintTheme printed(Theme theme, String file) {
    return new PrintPage.PrintTheme(
        theme.slug(),
        theme.title(),
        entries.groups(theme, file),
        place(theme.text(), file, theme.slug() + "-", 3),
        theme.recommendations().stream().map(r -> entries.item(r, file, 3)).toList());
  }

  private TextPage further(FurtherPage page) {
    Shell shell =
        shells.of(
            Addresses.further(page.slug()),
            page.title().text(),
            described(page.text(), page.title()),
            "page:" + page.slug() + "!",
            true);
    List<Link> contents =
        page.text().prose().headings().stream()
            .filter(heading -> heading.depth() == 1)
            .map(heading -> new Link(heading.text(), "#" + heading.id()))
            .toList();
    return new TextPage(
        shell,
        page.title(),
        place(page.text(), shell.path(), "", 2),
        contents.size() < 3 ? List.of() : contents);
  }

  private AccessibilityPage accessibility() {
    Shell shell =
        shells.of(
            Addresses.ACCESSIBILITY,
            messages.text("accessibility.heading"),
            messages.text("accessibility.aim"),
            "",
            true);
    return new AccessibilityPage(
        shell,
        report.masthead().contact(),
        place(report.masthead().corrections(), shell.path(), "corrections-", 3));
  }

  private NotFoundPage notFound() {
    Shell shell = shells.notFound(messages.text("notfound.heading"));
    String root = shells.rootPath();
    return new NotFoundPage(
        shell, root + Addresses.LIST.file(), root + Addresses.INSTRUMENTS.file());
  }
}
