package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.Chains;
import org.rapporteur.index.IndexedEdition;
import org.rapporteur.index.ThemeIndexCache;
import org.rapporteur.index.Translations;
import org.rapporteur.model.Address;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Site;
import org.rapporteur.model.Urls;
import org.rapporteur.model.WebAddress;
import org.rapporteur.permalink.LostAddresses;
import org.rapporteur.plan.Plan.PlannedEdition;
import org.rapporteur.plan.Plan.PlannedFile;
import org.rapporteur.view.PageLimits;
import org.rapporteur.view.PlannedPage;
import org.rapporteur.view.SiteDesign;

/** Plans a site: assigns every address, resolves every link, and reports collisions. */
public final class Planner {

  private final Optional<String> baseUrl;
  private final PageLimits limits;
  private final SiteDesign design;
  private final ThemeIndexCache themeIndexes;
  private final CitationStyler styler;
  private final Diagnostics diagnostics;

  /**
   * Creates a planner for pages whose design is unknown.
   *
   * @param baseUrl the site's URL, if it replaces that of the report
   * @param limits the limits beyond which pages are split
   * @param styler formats the citations
   */
  public Planner(
      Optional<String> baseUrl, PageLimits limits, CitationStyler styler, Diagnostics diagnostics) {
    this(baseUrl, limits, SiteDesign.UNKNOWN, styler, new ThemeIndexCache(), diagnostics);
  }

  /**
   * @param baseUrl the site's URL, if it replaces that of the report
   * @param limits the limits beyond which pages are split
   * @param design the design of the pages, for the accessibility statement
   * @param styler formats the citations
   * @param themeIndexes the cache of an earlier plan of the same project
   */
  public Planner(
      Optional<String> baseUrl,
      PageLimits limits,
      SiteDesign design,
      CitationStyler styler,
      ThemeIndexCache themeIndexes,
      Diagnostics diagnostics) {
    this.themeIndexes = themeIndexes;
    this.baseUrl = baseUrl;
    this.styler = styler;
    this.limits = limits;
    this.design = design;
    this.diagnostics = diagnostics;
  }

  /**
   * Plans a site.
   *
   * @param complete whether all content could be loaded; only then lost addresses are reported
   */
  public Plan plan(Site site, boolean complete) {
    String root = baseUrl.or(site::baseUrl).orElse("");
    if (root.isEmpty()) {
      Edition first = site.editions().get(0);
      diagnostics.report(
          Rule.BASE_URL_MISSING,
          Span.of(first.report().metadata().places().file()),
          "the site’s address is unknown, so there are no canonical links and no sitemap",
          "Add  base-url: https://…  to report.yaml or site.yaml, or use the option --base-url.");
    }
    ClaimedPaths claims = new ClaimedPaths(new AddressLimits(root, diagnostics));
    List<PlannedPage> pages = new ArrayList<>();
    List<PlannedFile> files = new ArrayList<>();
    List<PlannedEdition> editions = new ArrayList<>();
    List<EditionPlanner> planners = new ArrayList<>();
    Chains chains = Chains.of(site);
    for (Edition edition : site.editions()) {
      EditionPlanner planner = planner(site, edition, chains, root);
      for (PlannedPage page : planner.plan()) {
        claims.claim(page.path(), page.source());
        pages.add(page);
      }
      for (Asset asset : edition.report().assets()) {
        String path = edition.base() + asset.path();
        claims.claim(path, new Span(asset.path(), 0, 0, 0));
        files.add(new PlannedFile(path, asset));
      }
      PlannedEdition planned = planner.edition();
      for (Address data : planned.files().addresses()) {
        claims.claim(planned.addresses().file(data), Span.of("the data files and downloads"));
      }
      editions.add(planned);
      planners.add(planner);
    }
    if (site.editions().stream().noneMatch(e -> e.base().isEmpty())) {
      pages.addAll(new FrontPages(site, root).plan(editions));
    }
    if (complete) {
      compare(site, planners);
    }
    pages.sort(Comparator.comparing(PlannedPage::path));
    files.sort(Comparator.comparing(PlannedFile::path));
    return new Plan(site, root, pages, files, editions);
  }

  private EditionPlanner planner(Site site, Edition edition, Chains chains, String root) {
    PageLimits editionLimits = limits.or(edition.report().metadata().splitAt());
    IndexedEdition indexed =
        IndexedEdition.of(
            edition,
            new Urls(edition.base(), root),
            themeIndexes.of(edition),
            chains,
            editionLimits.articleEntries());
    Translations translations = Translations.of(edition, site.editions());
    return new EditionPlanner(indexed, translations, editionLimits, design, styler, diagnostics);
  }

  /**
   * Checks that the editions of each report, in any language, resolve the addresses that the report
   * published.
   */
  private void compare(Site site, List<EditionPlanner> planners) {
    List<Edition> editions = site.editions();
    Map<String, List<Integer>> reports = new LinkedHashMap<>();
    for (int i = 0; i < editions.size(); i++) {
      String file = editions.get(i).ledger().file();
      reports.computeIfAbsent(file, key -> new ArrayList<>()).add(i);
    }
    compareBases(site);
    compareBaseUrl(site);
    for (List<Integer> report : reports.values()) {
      new LostAddresses(
              editions.get(report.get(0)).ledger(),
              report.stream().map(editions::get).toList(),
              site,
              diagnostics)
          .compare(report.stream().map(i -> planners.get(i).oldAddresses()).toList());
    }
  }

  /** Checks that each base where the site had an edition still has one, of any report. */
  private void compareBases(Site site) {
    Set<String> bases = site.editions().stream().map(Edition::base).collect(Collectors.toSet());
    Set<String> lost = new TreeSet<>();
    for (Edition edition : site.editions()) {
      Ledger ledger = edition.ledger();
      if (ledger.seal().baseUrl().equals(site.baseUrl())) {
        for (String base : ledger.seal().site()) {
          boolean isOfReport = ledger.bases().contains(base);
          if (!isOfReport && !bases.contains(base) && lost.add(base)) {
            diagnostics.report(
                Rule.LOST_ADDRESS,
                Span.of(ledger.file()),
                "this site had an edition at “"
                    + (base.isEmpty() ? "/" : base)
                    + "”, but has none there now",
                "Restore the folder of its report from version control, and its edition in"
                    + " site.yaml"
                    + (base.isEmpty() ? "." : ":  base: " + base));
          }
        }
      }
    }
  }

  /** Reports a build for another base URL than that of the published addresses. */
  private void compareBaseUrl(Site site) {
    Set<String> published = new TreeSet<>();
    site.editions().forEach(e -> e.ledger().seal().baseUrl().ifPresent(published::add));
    for (String publishedUrl : published) {
      boolean same =
          baseUrl.isEmpty()
              || WebAddress.isSameBase(baseUrl.get(), publishedUrl)
              || site.movedFrom().contains(publishedUrl);
      if (!same) {
        diagnostics.report(
            Rule.BASE_URL_DIFFERS,
            Span.of(site.editions().get(0).ledger().file()),
            "this build is for “"
                + baseUrl.get()
                + "”, but the site was published at “"
                + publishedUrl
                + "”",
            "If the site has moved and the old address redirects to the new one, add to report.yaml or"
                + " site.yaml:  base-url: "
                + baseUrl.get()
                + "  and  moved-from: ["
                + publishedUrl
                + "]");
      }
    }
  }

  /** The planned paths by source. Two sources of the same path, ignoring case, are reported. */
  private final class ClaimedPaths {
    private final Map<String, Span> sources = new HashMap<>();
    private final AddressLimits limits;

    ClaimedPaths(AddressLimits limits) {
      this.limits = limits;
    }

    void claim(String path, Span source) {
      limits.validate(path, source);
      Span first = sources.putIfAbsent(path.toLowerCase(Locale.ROOT), source);
      if (first != null) {
        diagnostics.report(
            Rule.ADDRESS_COLLISION,
            source,
            "the address “" + path + "” is already used by " + first.file(),
            "Rename one of the two files.");
      }
    }
  }
}
