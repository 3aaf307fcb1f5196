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
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Site;
import org.rapporteur.plan.Planner;
import org.rapporteur.view.PageLimits;

/** The problems of a project's addresses, without a check of its texts or a build. */
final class PlannedProblems {

  private PlannedProblems() {}

  static List<Diagnostic> of(Path project) {
    Diagnostics found = new Diagnostics();
    Site site = new SiteLoader(project, false).load(found).orElseThrow();
    new LedgerIntegrity(Set.of(), found).lint(site);
    new PublishedTexts(LocalDate.of(2026, 11, 24), found).lint(site);
    new Planner(
            Optional.empty(),
            PageLimits.DEFAULT,
            new CitationStyler(SharedCache.OF_ALL_TESTS),
            found)
        .plan(site, true);
    return found.sorted();
  }

  static List<String> messages(Path project) {
    return of(project).stream().map(Diagnostic::message).toList();
  }
}
