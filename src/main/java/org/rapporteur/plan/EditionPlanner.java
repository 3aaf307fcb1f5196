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
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.Backlinks;
import org.rapporteur.index.CitableAddresses;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.index.ExcludedPages;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.index.PdfLinks;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.index.ThemeIndex;
import org.rapporteur.index.ThemeIndexCache;
import org.rapporteur.index.Translations;
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
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.AliasReader;
import org.rapporteur.permalink.ArticleParts;
import org.rapporteur.permalink.OldAddresses;
import org.rapporteur.permalink.PublicationDates;
import org.rapporteur.treaty.ReferenceFormat;
import org.rapporteur.view.AccessibilityPage;
import org.rapporteur.view.ArticlePlanner;
import org.rapporteur.view.Bibliography;
import org.rapporteur.view.BookPage;
import org.rapporteur.view.BookPlanner;
import org.rapporteur.view.Citations;
import org.rapporteur.view.CiteGuide;
import org.rapporteur.view.CitePage;
import org.rapporteur.view.HeadMetadata;
import org.rapporteur.view.HomePage;
import org.rapporteur.view.Link;
import org.rapporteur.view.LinkedData;
import org.rapporteur.view.ListPlanner;
import org.rapporteur.view.Matrices;
import org.rapporteur.view.MovedPlanner;
import org.rapporteur.view.NotFoundPage;
import org.rapporteur.view.Overview;
import org.rapporteur.view.OverviewBuilder;
import org.rapporteur.view.OverviewTheme;
import org.rapporteur.view.Page;
import org.rapporteur.view.PageFrame;
import org.rapporteur.view.PageFrames;
import org.rapporteur.view.PageLimits;
import org.rapporteur.view.PlannedPage;
import org.rapporteur.view.PrintPlanner;
import org.rapporteur.view.RecommendationEntries;
import org.rapporteur.view.RecommendationListPage;
import org.rapporteur.view.ReportSummary;
import org.rapporteur.view.SearchPage;
import org.rapporteur.view.TextPage;
import org.rapporteur.view.ThemePlanner;
import org.rapporteur.view.ThemeSummary;

/** Plans the pages of one edition. */
final class EditionPlanner {

  private final Edition edition;
  private final Diagnostics diagnostics;
  private final Report report;
  private final List<ThemeIndex> themeIndexes;
  private final Urls addresses;
  private final EditionFiles files;
  private final PublicationDates publicationDates;
  private final Messages messages;
  private final ArticleNames names;
  private final ArticleIndex index;
  private final ExcludedPages excluded;
  private final CitableAddresses citableAddresses;
  private final OldAddresses oldAddresses;
  private final ReportSummary reportSummary;
  private final LinkResolver linker;
  private final RecommendationEntries entries;
  private final OverviewBuilder overviews;
  private final PageFrames frames;
  private final Citations citations;
  private final HeadMetadata headMetadata;
  private final Bibliography bibliography;
  private final Translations translations;
  private final PageLimits limits;
  private final boolean split;
  private final List<PlannedPage> planned = new ArrayList<>();
  private @Nullable Map<Permalink, String> citable;

  EditionPlanner(
      Edition edition,
      Urls addresses,
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
    this.citableAddresses =
        new CitableAddresses(edition, index, files, this.themeIndexes, split, excluded);
    this.linker = new LinkResolver(edition, this.themeIndexes, addresses, names, diagnostics);
    this.oldAddresses =
        new OldAddresses(
            edition,
            citableAddresses,
            new AliasReader(edition, citableAddresses, diagnostics).read(),
            new ArticleParts(edition, names),
            linker.recommendations());
    this.entries = new RecommendationEntries(linker, names);
    this.overviews = new OverviewBuilder(report, index, entries, linker, addresses, names);
    this.frames = new PageFrames(edition, addresses, files, translations, oldAddresses);
    this.bibliography = Bibliography.of(edition, addresses);
    this.citations =
        new Citations(report.metadata(), addresses, messages, bibliography, styler, diagnostics);
    this.headMetadata =
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

  /** Plans every page of the edition except those that the report omits. */
  List<PlannedPage> plan() {
    addPages();
    if (excluded.equals(ExcludedPages.NOTHING)) {
      return planned;
    }
    List<String> existing = new ArrayList<>();
    EditionFiles possible = EditionFiles.of(edition, addresses, ExcludedPages.NOTHING);
    possible.addresses().forEach(file -> existing.add(file.path()));
    possible.downloads().forEach(form -> existing.add(form.address().path()));
    Urls.SITE_FILES.forEach(file -> existing.add(file.path()));
    planned.forEach(page -> existing.add(addresses.of(page.path())));
    excluded.validate(report.metadata(), existing, diagnostics);
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

  private void addPages() {
    Span source = Span.of(report.metadata().places().file());
    add(Address.HOME, source, this::home);
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
                headMetadata,
                addresses,
                messages)
            .plan());
    planned.addAll(new ArticlePlanner(index, entries, linker, frames, addresses, names).plan());
    add(Urls.LIST, source, this::list);
    add(Urls.SEARCH, source, this::search);
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
      add(Urls.further(page.slug()), Span.of(page.places().file()), () -> further(page));
    }
    boolean ownStatement =
        report.pages().stream().anyMatch(page -> page.slug().equals("accessibility"));
    if (!ownStatement) {
      add(Urls.ACCESSIBILITY, source, this::accessibility);
    }
    if (report.pages().stream().noneMatch(page -> page.slug().equals("cite"))) {
      add(Urls.CITE, source, this::cite);
    }
    planned.add(PlannedPage.at(addresses, Urls.NOT_FOUND, false, source, this::notFound));
    planned.addAll(new MovedPlanner(oldAddresses, frames, addresses, messages).plan());
  }

  /** Creates the record of the whole report as a book. */
  BookPage book(Download form) {
    return new BookPlanner(
            edition, themeIndexes, index, names, reportSummary, frames, citations, addresses)
        .plan(form);
  }

  /** The same report in other languages. */
  Translations translations() {
    return translations;
  }

  /** The files other than pages. */
  EditionFiles files() {
    return files;
  }

  /** The old addresses that the edition still resolves. */
  OldAddresses oldAddresses() {
    return oldAddresses;
  }

  /**
   * Every address that a citation may contain, with the id of its recommendation, or an empty text.
   */
  synchronized Map<Permalink, String> citable() {
    if (citable == null) {
      citable = new HashMap<>(citableAddresses.links());
      for (Address page : oldAddresses.redirects().keySet()) {
        citable.put(Permalink.of(page), "");
      }
      for (Map.Entry<Permalink, AliasReader.Alias> alias : oldAddresses.aliases().entrySet()) {
        citable.put(alias.getKey(), alias.getValue().id());
      }
    }
    return citable;
  }

  /** Every anchor on its pages that a citation may contain. */
  Set<Permalink> places() {
    return citable().keySet().stream()
        .filter(link -> !link.isWhole() && !oldAddresses.aliases().containsKey(link))
        .collect(Collectors.toSet());
  }

  private void add(Address address, Span source, Supplier<Page> record) {
    planned.add(PlannedPage.at(addresses, address, true, source, record));
  }

  private ResolvedProse resolve(LocatedProse text, String file, String prefix, int headingBase) {
    return resolve(text, file, prefix, "", headingBase);
  }

  private ResolvedProse resolve(
      LocatedProse text, String file, String prefix, String above, int headingBase) {
    return linker.resolve(
        text, new LinkResolver.Insertion(file, prefix, prefix, above, headingBase));
  }

  private HomePage home() {
    ReportMetadata metadata = report.metadata();
    PageFrame frame =
        frames.of(
            Address.HOME,
            metadata.title().text(),
            describe(metadata.summary(), metadata.title()),
            "",
            true);
    String file = frame.path();
    List<ThemeSummary> themes = new ArrayList<>();
    for (Theme theme : report.themes()) {
      themes.add(
          new ThemeSummary(
              theme.slug(),
              theme.title(),
              linker.href(file, Urls.theme(theme.slug())),
              theme.published().size(),
              entries.groups(theme, file)));
    }
    return new HomePage(
        frame,
        reportSummary.facts(),
        resolve(metadata.summary(), file, "summary-", 2),
        resolve(metadata.disclaimer(), file, "disclaimer-", 3),
        reportSummary.counts(),
        themes,
        new Matrices(report, index, linker, names, limits.matrixCells()).matrix(file),
        overviews.articles(file),
        citations.report(file),
        headMetadata.home(file),
        linker.hrefIfPresent(file, Urls.LIST),
        linker.hrefIfPresent(file, Urls.INSTRUMENTS),
        linker.hrefIfPresent(file, Urls.PRINT),
        files.downloads().stream().map(form -> download(form, file)).toList());
  }

  /**
   * The link to a download. The ZIP contains the whole site but not itself, so pages link to it by
   * its URL.
   */
  private HomePage.DownloadLink download(Download form, String file) {
    boolean archive = form == Download.ZIP;
    String address = form.address().path();
    String href =
        archive && !addresses.baseUrl().isEmpty()
            ? addresses.baseUrl() + address
            : archive ? Urls.relative(file, address) : linker.href(file, form.address());
    return new HomePage.DownloadLink(form.word(), href);
  }

  private static String describe(LocatedProse text, Phrase fallback) {
    Prose prose = text.prose();
    return prose.isEmpty() ? fallback.text() : prose.plain();
  }

  private RecommendationListPage list() {
    int count = reportSummary.counts().recommendations();
    PageFrame frame =
        frames.of(
            Urls.LIST,
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
            Urls.SEARCH,
            messages.text("search.heading"),
            messages.text("search.description", report.metadata().shortTitle().text()),
            "search!",
            true);
    String file = frame.path();
    return new SearchPage(
        frame,
        reportSummary.counts().recommendations() <= SearchPage.MOST,
        linker.hrefIfPresent(file, Urls.LIST),
        linker.hrefIfPresent(file, Urls.INSTRUMENTS),
        linker.hrefIfPresent(file, Urls.PRINT));
  }

  private TextPage further(ContentPage page) {
    PageFrame frame =
        frames.of(
            Urls.further(page.slug()),
            page.title().text(),
            describe(page.text(), page.title()),
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
        resolve(page.text(), frame.path(), "", 2),
        contents.size() < 3 ? List.of() : contents);
  }

  private AccessibilityPage accessibility() {
    AccessibilityInfo access = report.metadata().access();
    PageFrame frame =
        frames.of(
            Urls.ACCESSIBILITY,
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
        resolve(report.metadata().corrections(), frame.path(), "corrections-", 3));
  }

  private CitePage cite() {
    PageFrame frame =
        frames.of(Urls.CITE, messages.text("guide.heading"), messages.text("guide.lead"), "", true);
    return new CiteGuide(report, index, linker, citations, names).page(frame);
  }

  private NotFoundPage notFound() {
    PageFrame frame = frames.notFound(messages.text("notfound.heading"));
    return new NotFoundPage(frame, frames.fromRoot(Urls.LIST), frames.fromRoot(Urls.INSTRUMENTS));
  }
}
