package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Address;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Language;
import org.rapporteur.model.Site;
import org.rapporteur.page.EditionListPage;
import org.rapporteur.page.Page;
import org.rapporteur.page.Shell;
import org.rapporteur.plan.Plan.PlannedEdition;
import org.rapporteur.plan.Plan.PlannedFile;

/** Plans a site: decides every address, resolves every link, and finds what collides. */
public final class Planner {

  private final Optional<String> baseUrl;
  private final PageLimits limits;
  private final Diagnostics diagnostics;

  /**
   * @param baseUrl the site's address where it is to be another than the report says
   * @param limits beyond which pages are split
   */
  public Planner(Optional<String> baseUrl, PageLimits limits, Diagnostics diagnostics) {
    this.baseUrl = baseUrl;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  public Plan plan(Site site) {
    String root = baseUrl.or(site::baseUrl).orElse("");
    if (root.isEmpty()) {
      Edition first = site.editions().get(0);
      diagnostics.report(
          Rule.BASE_URL_MISSING,
          Span.of(first.report().masthead().places().file()),
          "the site’s address is not known, so there are no canonical links and no sitemap",
          "Add  base-url: https://…  or give --base-url.");
    }
    Claims claims = new Claims();
    List<PlannedPage> pages = new ArrayList<>();
    List<PlannedFile> files = new ArrayList<>();
    List<PlannedEdition> editions = new ArrayList<>();
    for (Edition edition : site.editions()) {
      Addresses addresses = new Addresses(edition.base(), root);
      EditionPlanner planner =
          new EditionPlanner(edition, addresses, site.editions(), limits, diagnostics);
      for (PlannedPage page : planner.plan()) {
        claims.claim(page.path(), page.source());
        pages.add(page);
      }
      for (Asset asset : edition.report().assets()) {
        String path = edition.base() + asset.path();
        claims.claim(path, new Span(asset.path(), 0, 0, 0));
        files.add(new PlannedFile(path, asset));
      }
      claims.claim(addresses.file(Addresses.JSON), Span.of("the data files"));
      claims.claim(addresses.file(Addresses.CSV), Span.of("the data files"));
      editions.add(new PlannedEdition(edition, addresses));
    }
    if (site.editions().stream().noneMatch(e -> e.base().isEmpty())) {
      pages.add(
          new PlannedPage(
              "index.html",
              root,
              Span.of("site.yaml"),
              () -> editionList(site, root, List.copyOf(editions))));
    }
    pages.sort(Comparator.comparing(PlannedPage::path));
    files.sort(Comparator.comparing(PlannedFile::path));
    return new Plan(site, root, pages, files, editions);
  }

  private static Page editionList(Site site, String root, List<PlannedEdition> editions) {
    Language language = new Language(site.title().language());
    List<EditionListPage.Row> rows = new ArrayList<>();
    for (PlannedEdition planned : editions) {
      Edition edition = planned.edition();
      rows.add(
          new EditionListPage.Row(
              edition.language().tag(),
              edition.language().direction(),
              edition.report().masthead().title().text(),
              Paths.relative("index.html", planned.addresses().file(Address.HOME))));
    }
    PlannedEdition first = editions.get(0);
    Shell shell =
        new Shell(
            "index.html",
            language.tag(),
            language.direction(),
            site.title().text(),
            site.title().text(),
            root,
            "",
            true,
            site.title().text(),
            "index.html",
            List.of(),
            List.of(),
            new Shells(first.edition(), first.addresses(), List.of()).imprint("index.html"));
    return new EditionListPage(shell, site.title().text(), rows);
  }

  /** Who wants which path; two that want one, by any capital letters, are reported. */
  private final class Claims {
    private final Map<String, Span> taken = new HashMap<>();

    void claim(String path, Span source) {
      Span first = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), source);
      if (first != null) {
        diagnostics.report(
            Rule.ADDRESS_COLLISION,
            source,
            "this would stand at “" + path + "”, where " + first.file() + " already stands",
            "Rename one of the two files.");
      }
    }
  }
}
