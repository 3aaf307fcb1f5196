package org.rapporteur;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.cache.Cache;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.lint.LedgerIntegrity;
import org.rapporteur.lint.Linter;
import org.rapporteur.lint.PublishedTexts;
import org.rapporteur.load.ParseCache;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Site;
import org.rapporteur.plan.PageLimits;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.Planner;
import org.rapporteur.plan.ThemeIndexCache;
import org.rapporteur.render.TemplateException;
import org.rapporteur.render.TemplateSource;

/**
 * The stages from the content to the plan, as every command runs them over one project.
 *
 * @param cache what is kept between runs
 * @param parseCache what an earlier run has read
 * @param themeIndexes what an earlier run has planned
 * @param progress hears of each stage that begins
 * @param diagnostics where all of them tell their findings
 */
public record Pipeline(
    BuildRequest request,
    Cache cache,
    ParseCache parseCache,
    ThemeIndexCache themeIndexes,
    Progress progress,
    Diagnostics diagnostics) {

  /** The stages of a single run, which needs no memory of its own. */
  public static Pipeline once(
      BuildRequest request, Cache cache, Progress progress, Diagnostics diagnostics) {
    return new Pipeline(
        request, cache, ParseCache.none(), new ThemeIndexCache(), progress, diagnostics);
  }

  /** The site; empty when it is too broken to be planned. */
  public Optional<Site> load() {
    progress.begin(Progress.Stage.READ, 0);
    return new SiteLoader(
            request.project(), request.drafts(), new ReportingParseCache(parseCache, progress))
        .load(diagnostics);
  }

  /**
   * Judges what only the whole site shows.
   *
   * @param thorough whether the slower rules run too
   */
  public void lint(Site site, boolean thorough) {
    lint(site, thorough, Set.of());
  }

  /**
   * Checks what only the whole site shows.
   *
   * @param thorough whether the slower rules run too
   * @param accepted the conditions of a ledger that are no problem
   */
  public void lint(Site site, boolean thorough, Set<Ledger.Condition> accepted) {
    progress.begin(Progress.Stage.JUDGE, 0);
    new LedgerIntegrity(accepted, diagnostics).lint(site);
    new Linter(request.today(), thorough, diagnostics).lint(site);
    new PublishedTexts(request.today(), diagnostics).lint(site);
  }

  /**
   * Decides what stands where.
   *
   * @param whole whether all of the content could be read
   */
  public Plan plan(Site site, boolean whole) {
    progress.begin(Progress.Stage.PLAN, 0);
    CitationStyler styler = new CitationStyler(cache);
    return new Planner(request.baseUrl(), PageLimits.DEFAULT, styler, themeIndexes, diagnostics)
        .plan(site, whole);
  }

  /** The project's own templates, with the default ones behind them. */
  public TemplateSource templates() {
    return TemplateSource.of(
        Optional.of(request.templates().orElse(request.project().resolve("templates"))));
  }

  /** Whether the findings so far keep the site from being written. */
  public boolean stops() {
    return diagnostics.hasErrors() || request.strict() && !diagnostics.sorted().isEmpty();
  }

  /** Tells of a template that can't be used. */
  public void report(TemplateException fault) {
    diagnostics.report(
        Rule.TEMPLATE_FAULT,
        Span.at(
            "templates/" + fault.template(),
            Math.max(1, fault.line()),
            Math.max(1, fault.column())),
        fault.reason(),
        "Mend the template; nothing was written.");
  }
}
