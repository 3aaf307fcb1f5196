package org.rapporteur.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rapporteur.author.FingerprintRecorder;
import org.rapporteur.author.FrozenLedger;
import org.rapporteur.author.LedgerFreezer;
import org.rapporteur.author.NewFile;
import org.rapporteur.author.TranslationList;
import org.rapporteur.cache.Cache;
import org.rapporteur.compare.Changes;
import org.rapporteur.compare.SiteComparison;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.load.LedgerFiles;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Site;
import org.rapporteur.permalink.EarlierLedgers;
import org.rapporteur.plan.Plan;
import org.rapporteur.publish.AtomicFile;
import org.rapporteur.publish.CommitSummary;
import org.rapporteur.publish.OutputRefused;
import org.rapporteur.publish.Publisher;
import org.rapporteur.publish.Stage;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateException;

/**
 * Builds and checks a site, records its published addresses, and compares it with an earlier one.
 */
public final class Rapporteur {

  private final BuildRequest request;
  private final Pipeline pipeline;
  private final Diagnostics diagnostics;

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
    this.diagnostics = new Diagnostics();
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
      return Outcome.of(pipeline, plan, Optional.empty());
    }
    try (Stage stage = new Publisher(request.output()).stage()) {
      new SiteWriter(plan.get(), pipeline).write(stage);
      Optional<CommitSummary> summary =
          pipeline.isBlocked() ? Optional.empty() : Optional.of(stage.commit());
      return Outcome.of(pipeline, plan, summary);
    } catch (TemplateException exception) {
      pipeline.report(exception);
    } catch (OutputRefused exception) {
      pipeline.report(exception);
    }
    return Outcome.of(pipeline, plan, Optional.empty());
  }

  /**
   * Creates one download, whether or not the site offers it. If there is an error, nothing is
   * written.
   *
   * @param path the path of the download in the site, such as {@code es/report.docx}
   * @param folder the folder to write the file to, under its own name
   * @throws OutputException if the file cannot be written
   */
  public DownloadOutcome buildDownload(String path, Path folder) {
    Optional<Plan> plan = plan(false);
    Optional<Path> written = Optional.empty();
    SortedMap<String, Supplier<Artifact>> all = new TreeMap<>();
    if (plan.isPresent() && !pipeline.isBlocked()) {
      try {
        PageRenderer renderer = new PageRenderer(Design.of(pipeline.templates()));
        all.putAll(new Downloads(renderer, pipeline.cache()).possible(plan.get()));
        Supplier<Artifact> download = all.get(path);
        if (download != null) {
          Path file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
          byte[] bytes = download.get().bytes();
          AtomicFile.createFolder(folder);
          AtomicFile.replace(file, bytes);
          written = Optional.of(file);
        }
      } catch (TemplateException exception) {
        pipeline.report(exception);
      } catch (OutputRefused exception) {
        pipeline.report(exception);
      }
    }
    Outcome outcome = Outcome.of(pipeline, plan, Optional.empty());
    return new DownloadOutcome(outcome, written, List.copyOf(all.keySet()));
  }

  /** Checks the content and every page that a build would generate. Writes nothing. */
  public Outcome check() {
    Optional<Plan> plan = plan(true);
    if (plan.isPresent() && !diagnostics.hasErrors()) {
      try {
        new SiteCheck(plan.get(), pipeline).run();
      } catch (TemplateException exception) {
        pipeline.report(exception);
      }
    }
    return Outcome.of(pipeline, plan, Optional.empty());
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
      return FreezeOutcome.failed(diagnostics.sorted());
    }
    pipeline.lint(site.get(), false, freeze.accepted());
    freeze.since().ifPresent(earlierProject -> compareLedgers(earlierProject, site.get()));
    Plan plan = pipeline.plan(site.get(), true);
    List<Diagnostic> reported = freeze.reported(diagnostics.sorted());
    if (reported.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      return FreezeOutcome.failed(reported);
    }
    List<FrozenLedger> frozen = new LedgerFreezer(request.project(), request.today()).freeze(plan);
    if (freeze.write()) {
      frozen.forEach(ledger -> ledger.validate(diagnostics));
      if (diagnostics.hasErrors()) {
        return FreezeOutcome.failed(diagnostics.sorted());
      }
      frozen.stream().flatMap(ledger -> ledger.files().stream()).forEach(this::write);
    }
    return new FreezeOutcome(reported, false, frozen);
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
    Changes changes = new SiteComparison().compare(earlierPlan.get(), currentPlan.get());
    return new ChangesOutcome(List.of(), false, Optional.of(changes));
  }

  /**
   * Lists the translations of every report, and optionally records which originals they translate.
   * Drafts are included. If there is an error, nothing is written.
   *
   * @param record the translations to record, from the project's folder, or none for all that
   *     record no original yet; empty if nothing is to be recorded
   * @throws OutputException if a file cannot be written
   */
  public TranslationsOutcome translations(Optional<Set<String>> record) {
    Optional<Site> site = new SiteLoader(request.project(), true).load(diagnostics);
    if (site.isEmpty() || diagnostics.hasErrors()) {
      return new TranslationsOutcome(diagnostics.sorted(), true, List.of(), List.of());
    }
    List<TranslationList> lists = TranslationList.of(site.get());
    List<NewFile> changed =
        record
            .map(files -> new FingerprintRecorder(request.project()).record(lists, files))
            .orElse(List.of());
    if (changed.isEmpty()) {
      return new TranslationsOutcome(diagnostics.sorted(), false, lists, List.of());
    }
    changed.forEach(this::write);
    Diagnostics after = new Diagnostics();
    List<TranslationList> recorded =
        new SiteLoader(request.project(), true)
            .load(after)
            .map(TranslationList::of)
            .orElse(List.of());
    return new TranslationsOutcome(
        after.sorted(), after.hasErrors(), recorded, changed.stream().map(NewFile::path).toList());
  }

  /**
   * Loads, lints and plans the site; empty if it cannot be planned.
   *
   * @param thorough whether to run the slower rules too
   */
  private Optional<Plan> plan(boolean thorough) {
    Optional<Site> site = pipeline.load();
    boolean complete = !diagnostics.hasErrors();
    site.ifPresent(loaded -> pipeline.lint(loaded, thorough));
    return site.map(loaded -> pipeline.plan(loaded, complete));
  }

  /** Plans the site of a project, without checking its ledger; empty if it has errors. */
  private Optional<Plan> planOf(Path project, Diagnostics collected) {
    Optional<Site> site = new SiteLoader(project, false).load(collected);
    return collected.hasErrors()
        ? Optional.empty()
        : site.map(
            s ->
                Pipeline.once(request, pipeline.cache(), Progress.none(), collected).plan(s, true));
  }

  private void compareLedgers(Path earlierProject, Site site) {
    new EarlierLedgers(LedgerFiles.in(earlierProject), diagnostics).lint(site);
  }

  private void write(NewFile file) {
    AtomicFile.replace(
        request.project().resolve(file.path()), file.text().getBytes(StandardCharsets.UTF_8));
  }
}
