package org.rapporteur.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.rapporteur.author.FrozenLedger;
import org.rapporteur.author.LedgerFreezer;
import org.rapporteur.author.NewFile;
import org.rapporteur.cache.Cache;
import org.rapporteur.check.PageChecker;
import org.rapporteur.check.SiteSize;
import org.rapporteur.compare.SiteComparison;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.export.download.SiteArchive;
import org.rapporteur.load.LedgerFiles;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Site;
import org.rapporteur.permalink.EarlierLedgers;
import org.rapporteur.plan.Plan;
import org.rapporteur.publish.AtomicFile;
import org.rapporteur.publish.CommitSummary;
import org.rapporteur.publish.OutputException;
import org.rapporteur.publish.OutputRefused;
import org.rapporteur.publish.Publisher;
import org.rapporteur.publish.Stage;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.TemplateException;

/** Builds and checks a site, and records its published addresses. */
public final class Rapporteur {

  /** The rules that detect a lost address, or a ledger that could hide one. */
  private static final Set<Rule> LOSSES =
      Set.of(
          Rule.LOST_ADDRESS,
          Rule.LEDGER_MISSING,
          Rule.LEDGER_ALTERED,
          Rule.LEDGER_FORMAT,
          Rule.BASE_URL_CHANGED,
          Rule.REUSED_ID,
          Rule.CHANGED_DEMAND);

  private final BuildRequest request;
  private final Cache cache;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Progress progress;
  private final Pipeline pipeline;

  /** Creates an instance without a cache between runs. */
  public Rapporteur(BuildRequest request) {
    this(request, Cache.none(), Progress.none());
  }

  /**
   * @param cache the cache between runs
   * @param progress receives the progress of a run
   */
  public Rapporteur(BuildRequest request, Cache cache, Progress progress) {
    this.request = request;
    this.cache = cache;
    this.progress = progress;
    this.pipeline = Pipeline.once(request, cache, progress, diagnostics);
  }

  /**
   * Builds the site. If there is an error, nothing is written.
   *
   * @throws OutputException if the output folder cannot be written to
   */
  public Outcome build() {
    Optional<Plan> plan = plan(false);
    if (plan.isEmpty() || pipeline.isBlocked()) {
      return outcome(plan, Optional.empty());
    }
    try (Stage stage = new Publisher(request.output()).stage()) {
      SiteSize size = new SiteSize();
      SiteArchive archive = new SiteArchive(plan.get(), cache);
      Design design = Design.of(pipeline.templates());
      List<String> changed = design.changedTemplates();
      Optional<PageChecker> checker =
          changed.isEmpty()
              ? Optional.empty()
              : Optional.of(PageChecker.ofContent(plan.get(), changed, diagnostics));
      new SiteOutput(plan.get(), design, Optional.of(cache), progress)
          .forEach(
              generated -> {
                checker.ifPresent(c -> check(generated, c));
                long length = stage.put(generated.artifact());
                size.add(generated.artifact().path(), length);
                archive.add(generated.artifact());
              });
      progress.begin(Progress.Stage.FINISH, 0);
      if (archive.isAsked()) {
        Artifact artifact = archive.make(stage::read);
        size.add(artifact.path(), stage.put(artifact));
      }
      size.report(diagnostics);
      return outcome(plan, pipeline.isBlocked() ? Optional.empty() : Optional.of(stage.commit()));
    } catch (TemplateException exception) {
      pipeline.report(exception);
      return outcome(plan, Optional.empty());
    } catch (OutputRefused exception) {
      report(exception);
      return outcome(plan, Optional.empty());
    }
  }

  /** Checks the content and every page that a build would generate. Writes nothing. */
  public Outcome check() {
    Optional<Plan> plan = plan(true);
    if (plan.isEmpty() || diagnostics.hasErrors()) {
      return outcome(plan, Optional.empty());
    }
    try {
      Set<String> files = new ConcurrentSkipListSet<>();
      SiteSize size = new SiteSize();
      Design design = Design.of(pipeline.templates());
      PageChecker checker =
          PageChecker.thorough(plan.get(), design.changedTemplates(), diagnostics);
      new SiteOutput(plan.get(), design, Optional.empty(), progress)
          .forEach(
              generated -> {
                OutputPath path = generated.artifact().path();
                files.add(path.toString());
                size.add(path, check(generated, checker));
              });
      progress.begin(Progress.Stage.FINISH, 0);
      size.report(diagnostics);
      Downloads.paths(plan.get()).forEach(path -> files.add(path.toString()));
      checker.finish(files);
    } catch (TemplateException exception) {
      pipeline.report(exception);
    }
    return outcome(plan, Optional.empty());
  }

  /** Checks a file if it is a page, and returns its length in bytes. */
  private static long check(SiteOutput.GeneratedFile generated, PageChecker checker) {
    Artifact artifact = Artifact.of(generated.artifact().path(), generated.artifact().bytes());
    generated.record().ifPresent(record -> checker.read(artifact, record));
    return artifact.bytes().length;
  }

  /**
   * Records the published addresses of every report of the site. If there is an error, nothing is
   * written.
   *
   * @throws OutputException if a file cannot be written
   */
  public FreezeOutcome freeze(FreezeRequest freeze) {
    Optional<Site> site = new SiteLoader(request.project(), false).load(diagnostics);
    if (site.isEmpty() || diagnostics.hasErrors()) {
      return new FreezeOutcome(diagnostics.sorted(), true, List.of());
    }
    pipeline.lint(site.get(), false, freeze.accepted());
    freeze.since().ifPresent(earlierProject -> compareLedgers(earlierProject, site.get()));
    Plan plan = pipeline.plan(site.get(), true);
    List<Diagnostic> reported =
        diagnostics.sorted().stream()
            .filter(d -> freeze.write() || LOSSES.contains(d.rule()))
            .toList();
    if (reported.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      return new FreezeOutcome(reported, true, List.of());
    }
    List<FrozenLedger> frozen = new LedgerFreezer(request.project(), request.today()).freeze(plan);
    if (freeze.write()) {
      frozen.stream().filter(ledger -> !ledger.willBeDeclared()).forEach(this::reportUndeclared);
      if (diagnostics.hasErrors()) {
        return new FreezeOutcome(diagnostics.sorted(), true, List.of());
      }
      frozen.stream().flatMap(ledger -> ledger.files().stream()).forEach(this::write);
    }
    return new FreezeOutcome(reported, false, frozen);
  }

  private void reportUndeclared(FrozenLedger ledger) {
    diagnostics.report(
        Rule.LEDGER_FORMAT,
        Span.of(ledger.file().replace(Ledger.FILE_NAME, "report.yaml")),
        "this file does not declare that the report has published addresses, and its format does"
            + " not allow a line to be added",
        "Add the line  " + Ledger.KEY + ": true  to it, then run `rapporteur freeze` again.");
  }

  private void compareLedgers(Path earlierProject, Site site) {
    new EarlierLedgers(LedgerFiles.in(earlierProject), diagnostics).lint(site);
  }

  private void write(NewFile file) {
    AtomicFile.replace(
        request.project().resolve(file.path()), file.text().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Compares what the project publishes with an earlier state of it. Writes nothing.
   *
   * @param earlierProject the project folder in its earlier state
   */
  public ChangesOutcome changesSince(Path earlierProject) {
    Diagnostics earlierDiagnostics = new Diagnostics();
    Optional<Plan> earlierPlan = planOf(earlierProject, earlierDiagnostics);
    Optional<Plan> currentPlan = planOf(request.project(), diagnostics);
    if (currentPlan.isEmpty() || earlierPlan.isEmpty()) {
      Diagnostics failed = currentPlan.isEmpty() ? diagnostics : earlierDiagnostics;
      return new ChangesOutcome(failed.sorted(), currentPlan.isPresent(), Optional.empty());
    }
    return new ChangesOutcome(
        List.of(),
        false,
        Optional.of(new SiteComparison().compare(earlierPlan.get(), currentPlan.get())));
  }

  /** Plans the site of a project, without checking its ledger; empty if it has errors. */
  private Optional<Plan> planOf(Path project, Diagnostics collected) {
    Optional<Site> site = new SiteLoader(project, false).load(collected);
    return collected.hasErrors()
        ? Optional.empty()
        : site.map(s -> Pipeline.once(request, cache, Progress.none(), collected).plan(s, true));
  }

  private Optional<Plan> plan(boolean thorough) {
    Optional<Site> site = pipeline.load();
    boolean complete = !diagnostics.hasErrors();
    return site.map(s -> plan(s, complete, thorough));
  }

  private Plan plan(Site site, boolean complete, boolean thorough) {
    pipeline.lint(site, thorough);
    return pipeline.plan(site, complete);
  }

  private void report(OutputRefused exception) {
    diagnostics.report(
        Rule.OUTPUT_REFUSED,
        Span.of(request.output().toString().replace('\\', '/')),
        exception.getMessage().replaceFirst("\\.$", ""),
        exception.help());
  }

  private Outcome outcome(Optional<Plan> plan, Optional<CommitSummary> summary) {
    int recommendations =
        plan.map(
                p ->
                    (int)
                        p.site().editions().stream()
                            .flatMap(e -> e.report().recommendations().stream())
                            .filter(Recommendation::isPublished)
                            .count())
            .orElse(0);
    return new Outcome(
        diagnostics.sorted(),
        pipeline.isBlocked(),
        plan.map(p -> p.pages().size()).orElse(0),
        recommendations,
        summary);
  }
}
