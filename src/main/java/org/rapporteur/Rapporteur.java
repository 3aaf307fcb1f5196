package org.rapporteur;

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
import org.rapporteur.lint.EarlierLedgers;
import org.rapporteur.load.LedgerFiles;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Site;
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

/** Builds and checks sites, and records what they publish. */
public final class Rapporteur {

  /** The rules by which an address is lost, or might be unnoticed. */
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
  private final Pipeline stages;

  /** Keeps nothing between runs. */
  public Rapporteur(BuildRequest request) {
    this(request, Cache.none(), Progress.none());
  }

  /**
   * @param cache what is kept between runs
   * @param progress hears how far a run has come
   */
  public Rapporteur(BuildRequest request, Cache cache, Progress progress) {
    this.request = request;
    this.cache = cache;
    this.progress = progress;
    this.stages = Pipeline.once(request, cache, progress, diagnostics);
  }

  /**
   * Builds the site. With an error nothing is written.
   *
   * @throws OutputException if the output folder can't be written to
   */
  public Outcome build() {
    Optional<Plan> plan = plan(false);
    if (plan.isEmpty() || stages.stops()) {
      return outcome(plan, Optional.empty());
    }
    try (Stage stage = new Publisher(request.output()).stage()) {
      SiteSize size = new SiteSize();
      SiteArchive archive = new SiteArchive(plan.get(), cache);
      Design design = Design.of(stages.templates());
      List<String> changed = design.changedTemplates();
      Optional<PageChecker> checker =
          changed.isEmpty()
              ? Optional.empty()
              : Optional.of(PageChecker.ofContent(plan.get(), changed, diagnostics));
      new SiteOutput(plan.get(), design, Optional.of(cache), progress)
          .forEach(
              made -> {
                checker.ifPresent(c -> check(made, c));
                long length = stage.put(made.artifact());
                size.add(made.artifact().path(), length);
                archive.add(made.artifact());
              });
      progress.begin(Progress.Stage.FINISH, 0);
      if (archive.isAsked()) {
        Artifact whole = archive.make(stage::read);
        size.add(whole.path(), stage.put(whole));
      }
      size.report(diagnostics);
      return outcome(plan, stages.stops() ? Optional.empty() : Optional.of(stage.commit()));
    } catch (TemplateException fault) {
      stages.report(fault);
      return outcome(plan, Optional.empty());
    } catch (OutputRefused refused) {
      report(refused);
      return outcome(plan, Optional.empty());
    }
  }

  /** Judges the content, and reads every page that it would make back; writes nothing. */
  public Outcome check() {
    Optional<Plan> plan = plan(true);
    if (plan.isEmpty() || diagnostics.hasErrors()) {
      return outcome(plan, Optional.empty());
    }
    try {
      Set<String> files = new ConcurrentSkipListSet<>();
      SiteSize size = new SiteSize();
      Design design = Design.of(stages.templates());
      PageChecker checker =
          PageChecker.thorough(plan.get(), design.changedTemplates(), diagnostics);
      new SiteOutput(plan.get(), design, Optional.empty(), progress)
          .forEach(
              made -> {
                OutputPath path = made.artifact().path();
                files.add(path.toString());
                size.add(path, check(made, checker));
              });
      progress.begin(Progress.Stage.FINISH, 0);
      size.report(diagnostics);
      Downloads.paths(plan.get()).forEach(path -> files.add(path.toString()));
      checker.finish(files);
    } catch (TemplateException fault) {
      stages.report(fault);
    }
    return outcome(plan, Optional.empty());
  }

  /** Reads a page back; returns the length of any file. */
  private static long check(SiteOutput.GeneratedFile made, PageChecker checker) {
    Artifact whole = Artifact.of(made.artifact().path(), made.artifact().bytes());
    made.record().ifPresent(record -> checker.read(whole, record));
    return whole.bytes().length;
  }

  /**
   * Records the published addresses of every report of the site. With an error nothing is written.
   *
   * @throws OutputException if a file can't be written
   */
  public FreezeOutcome freeze(FreezeRequest freeze) {
    Optional<Site> site = new SiteLoader(request.project(), false).load(diagnostics);
    if (site.isEmpty() || diagnostics.hasErrors()) {
      return new FreezeOutcome(diagnostics.sorted(), true, List.of());
    }
    stages.lint(site.get(), false, freeze.accepted());
    freeze.since().ifPresent(earlier -> compareLedgers(earlier, site.get()));
    Plan plan = stages.plan(site.get(), true);
    List<Diagnostic> reported =
        diagnostics.sorted().stream()
            .filter(d -> freeze.write() || LOSSES.contains(d.rule()))
            .toList();
    if (reported.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      return new FreezeOutcome(reported, true, List.of());
    }
    List<FrozenLedger> frozen = new LedgerFreezer(request.project(), request.today()).freeze(plan);
    if (freeze.write()) {
      frozen.stream().filter(ledger -> !ledger.willBeDeclared()).forEach(this::undeclared);
      if (diagnostics.hasErrors()) {
        return new FreezeOutcome(diagnostics.sorted(), true, List.of());
      }
      frozen.stream().flatMap(ledger -> ledger.files().stream()).forEach(this::write);
    }
    return new FreezeOutcome(reported, false, frozen);
  }

  private void undeclared(FrozenLedger ledger) {
    diagnostics.report(
        Rule.LEDGER_FORMAT,
        Span.of(ledger.file().replace(Ledger.FILE_NAME, "report.yaml")),
        "this file does not state that the report has published addresses, and has a form to which"
            + " no line can be added",
        "Write  " + Ledger.KEY + ": true  into it, then run  rapporteur freeze  again.");
  }

  private void compareLedgers(Path earlier, Site site) {
    new EarlierLedgers(LedgerFiles.in(earlier), diagnostics).lint(site);
  }

  private void write(NewFile file) {
    AtomicFile.replace(
        request.project().resolve(file.path()), file.text().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Tells what is published differently from another state of the project. Writes nothing.
   *
   * @param before the folder of the earlier state
   */
  public ChangesOutcome changesSince(Path before) {
    Diagnostics earlier = new Diagnostics();
    Optional<Plan> old = planOf(before, earlier);
    Optional<Plan> now = planOf(request.project(), diagnostics);
    if (now.isEmpty() || old.isEmpty()) {
      Diagnostics told = now.isEmpty() ? diagnostics : earlier;
      return new ChangesOutcome(told.sorted(), now.isPresent(), Optional.empty());
    }
    return new ChangesOutcome(
        List.of(), false, Optional.of(new SiteComparison().compare(old.get(), now.get())));
  }

  /** What a folder would publish, as far as it can be read; lost addresses do not matter here. */
  private Optional<Plan> planOf(Path project, Diagnostics found) {
    Optional<Site> site = new SiteLoader(project, false).load(found);
    return found.hasErrors()
        ? Optional.empty()
        : site.map(s -> Pipeline.once(request, cache, Progress.none(), found).plan(s, true));
  }

  private Optional<Plan> plan(boolean thorough) {
    Optional<Site> site = stages.load();
    boolean whole = !diagnostics.hasErrors();
    return site.map(s -> plan(s, whole, thorough));
  }

  private Plan plan(Site site, boolean whole, boolean thorough) {
    stages.lint(site, thorough);
    return stages.plan(site, whole);
  }

  private void report(OutputRefused refused) {
    diagnostics.report(
        Rule.OUTPUT_REFUSED,
        Span.of(request.output().toString().replace('\\', '/')),
        refused.getMessage().replaceFirst("\\.$", ""),
        refused.help());
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
        stages.stops(),
        plan.map(p -> p.pages().size()).orElse(0),
        recommendations,
        summary);
  }
}
