package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.index.Backlinks;
import org.rapporteur.index.CitableAddresses;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.index.ExcludedPages;
import org.rapporteur.index.IndexedEdition;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.index.PdfLinks;
import org.rapporteur.index.Translations;
import org.rapporteur.model.Edition;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.AliasReader;
import org.rapporteur.permalink.ArticleParts;
import org.rapporteur.permalink.KnownAddresses;
import org.rapporteur.permalink.OldAddresses;
import org.rapporteur.permalink.PublicationDates;
import org.rapporteur.plan.Plan.PlannedEdition;
import org.rapporteur.view.Bibliography;
import org.rapporteur.view.BookPlanner;
import org.rapporteur.view.Citations;
import org.rapporteur.view.DocumentPlanner;
import org.rapporteur.view.EmbedPlanner;
import org.rapporteur.view.FacetPlanner;
import org.rapporteur.view.HeadMetadata;
import org.rapporteur.view.HomePlanner;
import org.rapporteur.view.InstrumentPlanner;
import org.rapporteur.view.LinkedData;
import org.rapporteur.view.ListItems;
import org.rapporteur.view.ListPlanner;
import org.rapporteur.view.Matrices;
import org.rapporteur.view.MovedPlanner;
import org.rapporteur.view.OverviewBuilder;
import org.rapporteur.view.PageContext;
import org.rapporteur.view.PageFrames;
import org.rapporteur.view.PageLimits;
import org.rapporteur.view.PlannedPage;
import org.rapporteur.view.PrintPlanner;
import org.rapporteur.view.ProgressPlanner;
import org.rapporteur.view.ReportSummary;
import org.rapporteur.view.SearchPlanner;
import org.rapporteur.view.SiteDesign;
import org.rapporteur.view.TextPlanner;
import org.rapporteur.view.ThemePlanner;

/** Plans the pages of one edition. */
final class EditionPlanner {

  private final IndexedEdition indexed;
  private final Translations translations;
  private final PageLimits limits;
  private final SiteDesign design;
  private final Diagnostics diagnostics;
  private final ExcludedPages excluded;
  private final EditionFiles files;
  private final ReportSummary reportSummary;
  private final boolean printSplit;
  private final CitableAddresses citableAddresses;
  private final OldAddresses oldAddresses;
  private final LinkResolver linker;
  private final PageFrames frames;
  private final PageContext context;
  private final Bibliography bibliography;
  private final Citations citations;

  /**
   * @param translations the same report in other languages
   * @param limits the limits beyond which the edition's pages are split
   * @param design the design of the pages
   */
  EditionPlanner(
      IndexedEdition indexed,
      Translations translations,
      PageLimits limits,
      SiteDesign design,
      CitationStyler styler,
      Diagnostics diagnostics) {
    this.indexed = indexed;
    this.translations = translations;
    this.limits = limits;
    this.design = design;
    this.diagnostics = diagnostics;
    Edition edition = indexed.edition();
    Urls addresses = indexed.addresses();
    this.excluded = ExcludedPages.of(edition.report().metadata());
    this.files = EditionFiles.of(edition, addresses, excluded);
    this.reportSummary = new ReportSummary(indexed);
    this.printSplit = reportSummary.counts().recommendations() > limits.printedEntries();
    this.citableAddresses = new CitableAddresses(indexed, files, excluded, printSplit);
    this.linker = new LinkResolver(indexed);
    this.oldAddresses =
        new OldAddresses(
            edition,
            citableAddresses,
            new AliasReader(edition, citableAddresses, diagnostics).read(),
            new ArticleParts(edition, indexed.names()),
            linker.recommendations());
    this.frames = new PageFrames(indexed, files, translations, oldAddresses);
    this.context = new PageContext(indexed, linker, frames);
    this.bibliography = Bibliography.of(edition, addresses);
    this.citations = new Citations(indexed, bibliography, styler, diagnostics);
  }

  /** Plans every page of the edition except those that the report omits. */
  List<PlannedPage> plan() {
    validate();
    List<PlannedPage> planned = allPages();
    if (!excluded.equals(ExcludedPages.NOTHING)) {
      excluded.validate(metadata(), pathsWithoutExclusions(planned), diagnostics);
      planned.removeIf(page -> excluded.covers(indexed.addresses().of(page.path())));
    }
    return planned;
  }

  /** The edition as a part of the site's plan. */
  PlannedEdition edition() {
    OverviewBuilder overviews = new OverviewBuilder(context);
    return new PlannedEdition(
        indexed.edition(),
        indexed.addresses(),
        files,
        translations,
        indexed.chains(),
        new KnownAddresses(citableAddresses, oldAddresses),
        excluded,
        reportSummary.counts().recommendations() > limits.listRows(),
        overviews::overview,
        overviews.themes(),
        new BookPlanner(context, reportSummary, citations)::plan);
  }

  /** The old addresses that the edition still resolves. */
  OldAddresses oldAddresses() {
    return oldAddresses;
  }

  private void validate() {
    citations.validate();
    linker.validate(diagnostics);
    PdfLinks.of(indexed.report()).validate(metadata(), diagnostics);
  }

  private List<PlannedPage> allPages() {
    PublicationDates dates = new PublicationDates(indexed.edition());
    Backlinks backlinks = new Backlinks(indexed, linker);
    LinkedData data =
        new LinkedData(indexed.edition(), indexed.addresses(), bibliography, translations);
    HeadMetadata head =
        new HeadMetadata(indexed.edition(), indexed.addresses(), files, bibliography, data);
    List<PlannedPage> planned = new ArrayList<>();
    Matrices matrices = new Matrices(context, limits.matrixCells());
    planned.add(new HomePlanner(context, reportSummary, citations, head, files, matrices).plan());
    planned.addAll(new ThemePlanner(context, backlinks, dates, citations, head).plan());
    planned.addAll(new EmbedPlanner(context).plan());
    planned.addAll(new InstrumentPlanner(context, matrices, head).plan());
    planned.addAll(new DocumentPlanner(context, head).plan());
    ListItems items = new ListItems(context, bibliography);
    planned.addAll(new ProgressPlanner(context).plan());
    planned.addAll(new FacetPlanner(context, head, items, files).plan());
    planned.add(new ListPlanner(context, reportSummary, limits, items).plan());
    planned.add(new SearchPlanner(context, reportSummary).plan());
    planned.addAll(new PrintPlanner(context, reportSummary, dates, printSplit).plan());
    planned.addAll(new TextPlanner(context, citations, design).plan());
    planned.addAll(new MovedPlanner(context, frames, oldAddresses).plan());
    return planned;
  }

  /** The paths of every page and file that the edition would have if the report omitted none. */
  private List<String> pathsWithoutExclusions(List<PlannedPage> planned) {
    Urls addresses = indexed.addresses();
    EditionFiles possible = EditionFiles.of(indexed.edition(), addresses, ExcludedPages.NOTHING);
    List<String> paths = new ArrayList<>();
    possible.addresses().forEach(file -> paths.add(file.path()));
    possible.separate().all(indexed.report()).forEach(file -> paths.add(file.path()));
    possible.downloads().forEach(form -> paths.add(form.address().path()));
    Urls.SITE_FILES.forEach(file -> paths.add(file.path()));
    planned.forEach(page -> paths.add(addresses.of(page.path())));
    return paths;
  }

  private ReportMetadata metadata() {
    return indexed.report().metadata();
  }
}
