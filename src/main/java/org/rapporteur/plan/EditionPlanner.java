package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.Download;
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
import org.rapporteur.page.BookPage;
import org.rapporteur.page.HomePage;
import org.rapporteur.page.Link;
import org.rapporteur.page.NotFoundPage;
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
  private final Report report;
  private final Addresses addresses;
  private final EditionFiles files;
  private final Chronicle chronicle;
  private final Messages messages;
  private final ArticleNames names;
  private final ArticleIndex index;
  private final Answers answers;
  private final OldAddresses old;
  private final Glance glance;
  private final Linker linker;
  private final Entries entries;
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
    this.report = edition.report();
    this.addresses = addresses;
    this.files = EditionFiles.of(edition, addresses);
    this.chronicle = new Chronicle(edition);
    this.limits = limits;
    this.messages = Messages.of(edition.language().tag());
    String language = edition.language().tag();
    this.names =
        new ArticleNames(
            edition.catalogue(),
            new ReferenceFormat(edition.catalogue(), language),
            messages,
            language);
    this.index = ArticleIndex.of(edition, limits.articleEntries());
    this.glance = new Glance(report, index, names);
    this.answers = Answers.of(edition, index, files);
    this.old =
        new OldAddresses(
            edition,
            answers,
            new AliasReader(edition, answers, diagnostics).read(),
            new ArticleParts(edition, names));
    this.linker = new Linker(edition, addresses, names, diagnostics);
    this.entries = new Entries(linker, names);
    this.shells = new Shells(edition, addresses, files, all, old);
    this.citations = new Citations(report.masthead(), messages);
    linker.judge(report);
  }

  List<PlannedPage> plan() {
    Span own = Span.of(report.masthead().places().file());
    add(Address.HOME, own, this::home);
    planned.addAll(
        new ThemePlanner(
                report, chronicle, entries, linker, shells, citations, addresses, names, messages)
            .plan());
    planned.addAll(new ArticlePlanner(index, entries, linker, shells, addresses, names).plan());
    add(Addresses.LIST, own, this::list);
    planned.add(addresses.page(Addresses.PRINT, true, chronicle.changed(), own, this::print));
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
    return planned;
  }

  /** The whole report as a book, which finds no faults: they are those of the pages. */
  BookPage book(Download form) {
    boolean chapters = form == Download.EPUB;
    BookWays ways = BookWays.of(edition, index, addresses, chapters);
    Linker inner = new Linker(edition, addresses, names, new Diagnostics(), Optional.of(ways));
    String title = report.masthead().title().text();
    Shell shell =
        shells.of(
            form.address(),
            title,
            described(report.masthead().summary(), report.masthead().title()),
            "",
            false);
    PrintPage whole =
        new WholeReport(
                report,
                index,
                names,
                glance,
                new Entries(inner, names),
                inner,
                addresses,
                chapters ? 1 : 2,
                id -> ways.way(Addresses.recommendation(id)))
            .page(shell);
    return new BookPage(
        shell,
        form.word(),
        "",
        0,
        whole,
        citations.report(addresses.absolute(Address.HOME)),
        chronicle.changed().or(chronicle::published).or(report.masthead()::submitted));
  }

  /** What it has besides its pages. */
  EditionFiles files() {
    return files;
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
        citations.report(addresses.absolute(Address.HOME)),
        linker.way(file, Addresses.LIST),
        linker.way(file, Addresses.INSTRUMENTS),
        linker.way(file, Addresses.PRINT),
        files.downloads().stream().map(form -> download(form, file)).toList());
  }

  /** The ZIP holds the whole site, so no page in it can lead to it but by the web. */
  private HomePage.DownloadLink download(Download form, String file) {
    boolean whole = form == Download.ZIP;
    String address = form.address().path();
    String href =
        whole && !addresses.baseUrl().isEmpty()
            ? addresses.baseUrl() + address
            : whole ? Paths.relative(file, address) : linker.way(file, form.address());
    return new HomePage.DownloadLink(form.word(), href);
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
    return new WholeReport(
            report, index, names, glance, entries, linker, addresses, 2, id -> "#" + id)
        .page(shell);
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
