package org.rapporteur.permalink;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.index.TitledLink;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Site;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.Planner;
import org.rapporteur.view.MovedPage;
import org.rapporteur.view.Page;
import org.rapporteur.view.PageLimits;
import org.rapporteur.view.PlannedPage;

/**
 * A report that was loaded and planned, without a check of its texts or a build.
 *
 * @param problems the problems of its addresses
 */
record PlannedReport(Plan plan, List<Diagnostic> problems) {

  static PlannedReport of(Path project) {
    Diagnostics found = new Diagnostics();
    Site site = new SiteLoader(project, false).load(found).orElseThrow();
    new LedgerIntegrity(Set.of(), found).lint(site);
    new PublishedTexts(LocalDate.of(2026, 11, 24), found).lint(site);
    CitationStyler styler = new CitationStyler(SharedCache.OF_ALL_TESTS);
    Plan plan = new Planner(Optional.empty(), PageLimits.DEFAULT, styler, found).plan(site, true);
    return new PlannedReport(plan, found.sorted());
  }

  List<String> messages() {
    return problems.stream().map(Diagnostic::message).toList();
  }

  List<String> helps() {
    return problems.stream().map(Diagnostic::help).toList();
  }

  /** Every page that only redirects, such as "r/de-1/ to ../de-9/index.html". */
  List<String> redirects() {
    return plan.pages().stream()
        .map(PlannedPage::page)
        .filter(MovedPage.class::isInstance)
        .map(MovedPage.class::cast)
        .map(page -> (page.address() + " to " + hrefs(page.to())).strip())
        .toList();
  }

  private static String hrefs(List<TitledLink> links) {
    return String.join(" ", links.stream().map(TitledLink::href).toList());
  }

  /** The former anchors of a page, such as "de-1 to ../../r/de-9/index.html". */
  List<String> formerAnchors(String path) {
    return page(path).frame().moved().stream()
        .map(moved -> moved.id() + " to " + moved.to().href())
        .toList();
  }

  private Page page(String path) {
    return plan.pages().stream()
        .filter(page -> page.path().equals(path))
        .findFirst()
        .orElseThrow()
        .page();
  }
}
