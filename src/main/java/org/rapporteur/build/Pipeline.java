package org.rapporteur.build;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.cache.Cache;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.ThemeIndexCache;
import org.rapporteur.lint.Linter;
import org.rapporteur.load.DefaultDesignAudit;
import org.rapporteur.load.ParseCache;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Site;
import org.rapporteur.permalink.LedgerIntegrity;
import org.rapporteur.permalink.PublishedTexts;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.Planner;
import org.rapporteur.publish.OutputRefused;
import org.rapporteur.render.Design;
import org.rapporteur.render.TemplateException;
import org.rapporteur.render.TemplateSource;
import org.rapporteur.view.PageLimits;
import org.rapporteur.view.SiteDesign;

/**
 * The stages from content to plan of one project, which all commands share.
 *
 * @param cache the cache between runs
 * @param parseCache the cache of parsed content, from earlier runs of the same process
 * @param themeIndexes the cache of planned theme indexes, from earlier runs of the same process
 * @param progress receives the beginning of each stage
 * @param diagnostics collects the diagnostics of all stages
 */
public record Pipeline(
    BuildRequest request,
    Cache cache,
    ParseCache parseCache,
    ThemeIndexCache themeIndexes,
    Progress progress,
    Diagnostics diagnostics) {

  /** Creates a pipeline for a single run, without caches in memory. */
  public static Pipeline once(
      BuildRequest request, Cache cache, Progress progress, Diagnostics diagnostics) {
    return new Pipeline(
        request, cache, ParseCache.none(), new ThemeIndexCache(), progress, diagnostics);
  }

  /** Loads the site; empty if its errors prevent planning. */
  public Optional<Site> load() {
    progress.begin(Progress.Stage.READ, 0);
    return new SiteLoader(
            request.project(), request.drafts(), new ReportingParseCache(parseCache, progress))
        .load(diagnostics);
  }

  /**
   * Runs the rules for the whole site.
   *
   * @param thorough whether to run the slower rules too
   */
  public void lint(Site site, boolean thorough) {
    lint(site, thorough, Set.of());
  }

  /**
   * Runs the rules for the whole site.
   *
   * @param thorough whether to run the slower rules too
   * @param accepted the conditions of a ledger that are not reported
   */
  public void lint(Site site, boolean thorough, Set<Ledger.Condition> accepted) {
    progress.begin(Progress.Stage.LINT, 0);
    new LedgerIntegrity(accepted, diagnostics).lint(site);
    new Linter(request.today(), thorough, diagnostics).lint(site);
    new PublishedTexts(request.today(), diagnostics).lint(site);
  }

  /**
   * Plans the pages and files of the site.
   *
   * @param complete whether all content could be loaded
   */
  public Plan plan(Site site, boolean complete) {
    progress.begin(Progress.Stage.PLAN, 0);
    CitationStyler styler = new CitationStyler(cache);
    return new Planner(
            request.baseUrl(), PageLimits.DEFAULT, design(), styler, themeIndexes, diagnostics)
        .plan(site, complete);
  }

  /** The design of the pages; unknown if it cannot be read, which is reported when they are. */
  public SiteDesign design() {
    try {
      return new SiteDesign(
          Design.of(templates()).fingerprint(),
          Design.of(TemplateSource.of(Optional.empty())).fingerprint(),
          Optional.of(DefaultDesignAudit.read()));
    } catch (TemplateException reportedLater) {
      return SiteDesign.UNKNOWN;
    }
  }

  /** The project's own templates, and the default ones for the rest. */
  public TemplateSource templates() {
    return TemplateSource.of(
        Optional.of(request.templates().orElse(request.project().resolve("templates"))));
  }

  /** Whether the diagnostics so far prevent the site from being written. */
  public boolean isBlocked() {
    return diagnostics.hasErrors() || request.strict() && !diagnostics.sorted().isEmpty();
  }

  /** Reports a template that cannot be used. */
  public void report(TemplateException exception) {
    diagnostics.report(
        Rule.TEMPLATE_FAULT,
        Span.at(
            "templates/" + exception.template(),
            Math.max(1, exception.line()),
            Math.max(1, exception.column())),
        exception.reason(),
        "Fix the template. Nothing was written.");
  }

  /** Reports an output folder that must not be written to. */
  public void report(OutputRefused exception) {
    diagnostics.report(
        Rule.OUTPUT_REFUSED,
        Span.of(request.output().toString().replace('\\', '/')),
        exception.getMessage().replaceFirst("\\.$", ""),
        exception.help());
  }
}
