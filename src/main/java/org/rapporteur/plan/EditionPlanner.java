package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.message.Messages;
import org.rapporteur.model.AccessibilityInfo;
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Prose;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.page.AccessibilityPage;
import org.rapporteur.page.BookPage;
import org.rapporteur.page.CitePage;
import org.rapporteur.page.HomePage;
import org.rapporteur.page.Link;
import org.rapporteur.page.NotFoundPage;
import org.rapporteur.page.Overview;
import org.rapporteur.page.OverviewTheme;
import org.rapporteur.page.Page;
import org.rapporteur.page.PageFrame;
import org.rapporteur.page.RecommendationListPage;
import org.rapporteur.page.ResolvedProse;
import org.rapporteur.page.SearchPage;
import org.rapporteur.page.TextPage;
import org.rapporteur.page.ThemeSummary;
import org.rapporteur.treaty.ReferenceFormat;

/** Plans the pages of one edition. */
final class EditionPlanner {

  private final Edition edition;
  private final Diagnostics diagnostics;
  private final Report report;
  private final List<ThemeIndex> themeIndexes;
  private final Addresses addresses;
  private final EditionFiles files;
  private final PublicationDates publicationDates;
  private final Messages messages;
  private final ArticleNames names;
  private final ArticleIndex index;
  private final ExcludedPages excluded;
  private final CitableAddresses answers;
  private final OldAddresses old;
  private final ReportSummary reportSummary;
  private final Linker linker;
  private final RecommendationEntries entries;
  private final OverviewBuilder overviews;
  private final PageFrames frames;
  private final Citations citations;
  private final HeadMetadata heads;
  private final Bibliography bibliography;
  private final Translations translations;
  private final PageLimits limits;
  private final boolean split;
  private final List<PlannedPage> planned = new ArrayList<>();
  private @Nullable Map<Permalink, String> citable;

  EditionPlanner(
      Edition edition,
      Addresses addresses,
      List<Edition> all,
      ThemeIndexCache themeIndexes,
      PageLimits limits,
      CitationStyler styler,
      Diagnostics diagnostics) {
    this.edition = edition;
    this.diagnostics = diagnostics;
    this.report = edition.report();
    this.themeIndexes = themeIndexes.of(edition);
    this.addresses = addresses;
    this.excluded = ExcludedPages.of(report.metadata());
    this.files = EditionFiles.of(edition, addresses, excluded);
    this.translations = Translations.of(edition, all);
    this.publicationDates = new PublicationDates(edition);
    this.limits = limits.or(edition.report().metadata().splitAt());
    this.messages = Messages.of(edition.language().tag());
    String language = edition.language().tag();
    this.names =
        new ArticleNames(
            edition.catalogue(),
            new ReferenceFormat(edition.catalogue(), language),
            messages,
            language);
    this.index = ArticleIndex.of(edition, this.themeIndexes, this.limits.articleEntries());
    this.reportSummary = new ReportSummary(report, this.themeIndexes, index, names);
    this.split = reportSummary.counts().recommendations() > this.limits.printedEntries();
    this.answers = new CitableAddresses(edition, index, files, this.themeIndexes, split, excluded);
    this.linker = new Linker(edition, this.themeIndexes, addresses, names, diagnostics);
    this.old =
        new OldAddresses(
            edition,
            answers,
            new AliasReader(edition, answers, diagnostics).read(),
            new ArticleParts(edition, names),
            linker.recommendations());
    this.entries = new RecommendationEntries(linker, names);
    this.overviews = new OverviewBuilder(report, index, entries, linker, addresses, names);
    this.frames = new PageFrames(edition, addresses, files, translations, old);
    this.bibliography = Bibliography.of(edition, addresses);
    this.citations =
        new Citations(report.metadata(), addresses, messages, bibliography, styler, diagnostics);
    this.heads =
        new HeadMetadata(
            edition,
            addresses,
            files,
            bibliography,
            new LinkedData(edition, addresses, bibliography, translations));
    citations.validate();
    linker.validate();
    PdfLinks.of(report).validate(report.metadata(), diagnostics);
  }

  /** Every page of the edition, but for those that the report leaves out. */
  List<PlannedPage> plan() {
    all();
    if (excluded.equals(ExcludedPages.NOTHING)) {
      return planned;
    }
    List<String> there = new ArrayList<>();
    EditionFiles possible = EditionFiles.of(edition, addresses, ExcludedPages.NOTHING);
    possible.addresses().forEach(file -> there.add(file.path()));
    possible.downloads().forEach(form -> there.add(form.address().path()));
    Addresses.SITE_FILES.forEach(file -> there.add(file.path()));
    planned.forEach(page -> there.add(addresses.of(page.path())));
    excluded.validate(report.metadata(), there, diagnostics);
    planned.removeIf(page -> excluded.covers(addresses.of(page.path())));
    return planned;
  }

  Overview overview() {
    return overviews.overview(edition.language().tag());
  }

  Iterable<OverviewTheme> themesOfOverview() {
    return overviews.themes();
  }

  ExcludedPages excluded() {
    return excluded;
  }

  private void all() {
    Span own = Span.of(report.metadata().places().file());
    add(Address.HOME, own, this::home);
    planned.addAll(
        new ThemePlanner(
                report,
                themeIndexes,
                publicationDates,
                entries,
                linker,
                new Backlinks(report, themeIndexes, linker),
                frames,
                citations,
                heads,
                addresses,
                names,
                messages)
            .plan());
    planned.addAll(new ArticlePlanner(index, entries, linker, frames, addresses, names).plan());
    add(Addresses.LIST, own, this::list);
    add(Addresses.SEARCH, own, this::search);
    planned.addAll(
        new PrintPlanner(
                report,
                publicationDates,
                index,
                reportSummary,
                entries,
                linker,
                frames,
                addresses,
                names,
                split)
            .plan());
    for (ContentPage page : report.pages()) {
      add(Addresses.further(page.slug()), Span.of(page.places().file()), () -> further(page));
    }
    boolean ownStatement =
        report.pages().stream().anyMatch(page -> page.slug().equals("accessibility"));
    if (!ownStatement) {
      add(Addresses.ACCESSIBILITY, own, this::accessibility);
    }
    if (report.pages().stream().noneMatch(page -> page.slug().equals("cite"))) {
      add(Addresses.CITE, own, this::cite);
    }
    planned.add(addresses.page(Addresses.NOT_FOUND, false, own, this::notFound));
    planned.addAll(new MovedPlanner(old, frames, addresses, messages).plan());
  }

  /** The whole report as a book. */
  BookPage book(Download form) {
    return new BookPlanner(
            edition, themeIndexes, index, names, reportSummary, frames, citations, addresses)
        .plan(form);
  }

  /** The same report in other languages. */
  Translations translations() {
    return translations;
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
  synchronized Map<Permalink, String> citable() {
    if (citable == null) {
      citable = new HashMap<>(answers.links());
      for (Address page : old.redirects().keySet()) {
        citable.put(Permalink.of(page), "");
      }
      for (Map.Entry<Permalink, AliasReader.Alias> claim : old.claimed().entrySet()) {
        citable.put(claim.getKey(), claim.getValue().id());
      }
    }
    return citable;
  }

  /** Every place on its pages that a citation may point to. */
  Set<Permalink> places() {
    return citable().keySet().stream()
        .filter(link -> !link.isWhole() && !old.claimed().containsKey(link))
        .collect(Collectors.toSet());
  }

  private void add(Address address, Span source, Supplier<Page> record) {
    planned.add(addresses.page(address, true, source, record));
  }

  private ResolvedProse place(LocatedProse text, String file, String prefix, int headingBase) {
    return place(text, file, prefix, "", headingBase);
  }

  private ResolvedProse place(
      LocatedProse text, String file, String prefix, String above, int headingBase) {
    return linker.place(text, new Linker.Insertion(file, prefix, prefix, above, headingBase));
  }

  private HomePage home() {
    ReportMetadata metadata = report.metadata();
    PageFrame frame =
        frames.of(
            Address.HOME,
            metadata.title().text(),
            described(metadata.summary(), metadata.title()),
            "",
            true);
    String file = frame.path();
    List<ThemeSummary> themes = new ArrayList<>();
    for (Theme theme : report.themes()) {
      themes.add(
          new ThemeSummary(
              theme.slug(),
              theme.title(),
              linker.href(file, Addresses.theme(theme.slug())),
              theme.published().size(),
              entries.groups(theme, file)));
    }
    return new HomePage(
        frame,
        reportSummary.facts(),
        place(metadata.summary(), file, "summary-", 2),
        place(metadata.disclaimer(), file, "disclaimer-", 3),
        reportSummary.counts(),
        themes,
        new Matrices(report, index, linker, names, limits.matrixCells()).matrix(file),
        overviews.articles(file),
        citations.report(file),
        heads.home(file),
        linker.hrefIfPresent(file, Addresses.LIST),
        linker.hrefIfPresent(file, Addresses.INSTRUMENTS),
        linker.hrefIfPresent(file, Addresses.PRINT),
        files.downloads().stream().map(form -> download(form, file)).toList());
  }

  /** The ZIP holds the whole site, so no page in it can lead to it but by the web. */
  private HomePage.DownloadLink download(Download form, String file) {
    boolean whole = form == Download.ZIP;
    String address = form.address().path();
    String href =
        whole && !addresses.baseUrl().isEmpty()
            ? addresses.baseUrl() + address
            : whole ? RelativePaths.relative(file, address) : linker.href(file, form.address());
    return new HomePage.DownloadLink(form.word(), href);
  }

  private static String described(LocatedProse text, Phrase otherwise) {
    Prose prose = text.prose();
    return prose.isEmpty() ? otherwise.text() : prose.plain();
  }

  private RecommendationListPage list() {
    int count = reportSummary.counts().recommendations();
    PageFrame frame =
        frames.of(
            Addresses.LIST,
            messages.text("list.heading"),
            messages.plural("list.lead", count),
            "list!",
            true);
    return new ListPlanner(report, index, entries, linker, names, limits, bibliography)
        .list(frame, count);
  }

  private SearchPage search() {
    PageFrame frame =
        frames.of(
            Addresses.SEARCH,
            messages.text("search.heading"),
            messages.text("search.description", report.metadata().shortTitle().text()),
            "search!",
            true);
    String file = frame.path();
    return new SearchPage(
        frame,
        reportSummary.counts().recommendations() <= SearchPage.MOST,
        linker.hrefIfPresent(file, Addresses.LIST),
        linker.hrefIfPresent(file, Addresses.INSTRUMENTS),
        linker.hrefIfPresent(file, Addresses.PRINT));
  }

  private TextPage further(ContentPage page) {
    PageFrame frame =
        frames.of(
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
        frame,
        page.title(),
        place(page.text(), frame.path(), "", 2),
        contents.size() < 3 ? List.of() : contents);
  }

  private AccessibilityPage accessibility() {
    AccessibilityInfo access = report.metadata().access();
    PageFrame frame =
        frames.of(
            Addresses.ACCESSIBILITY,
            messages.text("accessibility.heading"),
            messages.text("accessibility.aim"),
            "",
            true);
    return new AccessibilityPage(
        frame,
        access.contact().or(() -> report.metadata().contact()),
        access.knownIssues(),
        access.people(),
        report.audit(),
        place(report.metadata().corrections(), frame.path(), "corrections-", 3));
  }

  private CitePage cite() {
    PageFrame frame =
        frames.of(
            Addresses.CITE, messages.text("guide.heading"), messages.text("guide.lead"), "", true);
    return new CiteGuide(report, index, linker, citations, names).page(frame);
  }

  private NotFoundPage notFound() {
    PageFrame frame = frames.notFound(messages.text("notfound.heading"));
    return new NotFoundPage(
        frame, frames.fromRoot(Addresses.LIST), frames.fromRoot(Addresses.INSTRUMENTS));
  }
}
