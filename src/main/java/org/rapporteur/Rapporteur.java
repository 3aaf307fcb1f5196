package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rapporteur.author.FrozenLedger;
import org.rapporteur.author.LedgerFreezer;
import org.rapporteur.check.PageChecker;
import org.rapporteur.check.SiteSize;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.cite.TemplateCache;
import org.rapporteur.compare.SiteComparison;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.export.download.SiteArchive;
import org.rapporteur.lint.Linter;
import org.rapporteur.lint.PublishedTexts;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Site;
import org.rapporteur.page.Page;
import org.rapporteur.plan.PageLimits;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.PlannedPage;
import org.rapporteur.plan.Planner;
import org.rapporteur.publish.AtomicFile;
import org.rapporteur.publish.OutputException;
import org.rapporteur.publish.OutputRefused;
import org.rapporteur.publish.Publisher;
import org.rapporteur.publish.Stage;
import org.rapporteur.publish.Summary;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Look;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateFault;
import org.rapporteur.render.TemplateSource;
import org.rapporteur.store.Store;

/** Builds and checks sites, and records what they publish. */
public final class Rapporteur {

  private final BuildRequest request;
  private final Diagnostics diagnostics = new Diagnostics();

  public Rapporteur(BuildRequest request) {
    this.request = request;
  }

  /**
   * Builds the site. With an error nothing is written.
   *
   * @throws OutputException if the output folder can't be written to
   */
  public Outcome build() {
    Optional<Plan> plan = plan(false);
    if (plan.isEmpty() || stops()) {
      return outcome(plan, Optional.empty());
    }
    try (Stage stage = new Publisher(request.output()).stage()) {
      SiteSize size = new SiteSize();
      Store store = Store.ofUser(System.getenv(), System.getProperty("user.home", ""));
      SiteArchive archive = new SiteArchive(plan.get(), store);
      new Output(plan.get(), Optional.of(store))
          .forEach(
              made -> {
                size.add(made.artifact());
                stage.put(made.artifact());
                archive.add(made.artifact());
              });
      if (archive.isAsked()) {
        Artifact whole = archive.make(stage::read);
        size.add(whole);
        stage.put(whole);
      }
      size.report(diagnostics);
      return outcome(plan, stops() ? Optional.empty() : Optional.of(stage.commit()));
    } catch (TemplateFault fault) {
      report(fault);
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
      PageChecker checker = new PageChecker(plan.get().baseUrl(), diagnostics);
      new Output(plan.get(), Optional.empty())
          .forEach(
              made -> {
                files.add(made.artifact().path().toString());
                size.add(made.artifact());
                made.template().ifPresent(name -> checker.read(made.artifact(), name));
              });
      size.report(diagnostics);
      Downloads.paths(plan.get()).forEach(path -> files.add(path.toString()));
      checker.finish(files);
    } catch (TemplateFault fault) {
      report(fault);
    }
    return outcome(plan, Optional.empty());
  }

  /**
   * Records the published addresses of every report of the site. With an error nothing is written.
   *
   * @param write whether the files are written; without, only what is lost fails
   * @throws OutputException if a file can't be written
   */
  public FreezeOutcome freeze(boolean write) {
    Optional<Site> site = new SiteLoader(request.project(), false).load(diagnostics);
    if (site.isEmpty() || diagnostics.hasErrors()) {
      return new FreezeOutcome(diagnostics.sorted(), true, List.of());
    }
    Plan plan = plan(site.get(), true, false);
    List<Diagnostic> findings =
        diagnostics.sorted().stream().filter(d -> write || d.rule() == Rule.LOST_ADDRESS).toList();
    if (findings.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      return new FreezeOutcome(findings, true, List.of());
    }
    List<FrozenLedger> frozen = new LedgerFreezer(request.project(), request.today()).freeze(plan);
    if (write) {
      frozen.stream()
          .filter(FrozenLedger::changed)
          .forEach(f -> AtomicFile.replace(request.project().resolve(f.file()), f.bytes()));
    }
    return new FreezeOutcome(findings, false, frozen);
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
    return found.hasErrors() ? Optional.empty() : site.map(s -> planner(found).plan(s, true));
  }

  private Optional<Plan> plan(boolean thorough) {
    Optional<Site> site = new SiteLoader(request.project(), request.drafts()).load(diagnostics);
    boolean whole = !diagnostics.hasErrors();
    return site.map(s -> plan(s, whole, thorough));
  }

  private Plan plan(Site site, boolean whole, boolean thorough) {
    new Linter(request.today(), thorough, diagnostics).lint(site);
    new PublishedTexts(request.today(), diagnostics).lint(site);
    return planner(diagnostics).plan(site, whole);
  }

  private Planner planner(Diagnostics found) {
    CitationStyler styler =
        new CitationStyler(TemplateCache.ofUser(System.getenv(), System.getProperty("user.home")));
    return new Planner(request.baseUrl(), PageLimits.DEFAULT, styler, found);
  }

  private boolean stops() {
    return diagnostics.hasErrors() || request.strict() && !diagnostics.sorted().isEmpty();
  }

  private void report(TemplateFault fault) {
    diagnostics.report(
        Rule.TEMPLATE_FAULT,
        Span.at(
            "templates/" + fault.template(),
            Math.max(1, fault.line()),
            Math.max(1, fault.column())),
        fault.reason(),
        "Mend the template; nothing was written.");
  }

  private void report(OutputRefused refused) {
    diagnostics.report(
        Rule.OUTPUT_REFUSED,
        Span.of(request.output().toString().replace('\\', '/')),
        refused.getMessage().replaceFirst("\\.$", ""),
        refused.help());
  }

  private Outcome outcome(Optional<Plan> plan, Optional<Summary> summary) {
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
        stops(),
        plan.map(p -> p.pages().size()).orElse(0),
        recommendations,
        summary);
  }

  /**
   * A part of the site.
   *
   * @param template what made it; empty for all but pages
   */
  private record Made(Artifact artifact, Optional<String> template) {
    static Made of(Artifact artifact) {
      return new Made(artifact, Optional.empty());
    }
  }

  /** All that the site consists of, made one after the other. */
  private final class Output {
    private final Plan plan;
    private final Optional<Store> store;
    private final PageRenderer renderer;
    private final Look look;

    /**
     * @param store where slow things are kept; empty when books are not to be made at all
     */
    Output(Plan plan, Optional<Store> store) {
      this.plan = plan;
      this.store = store;
      Path own = request.templates().orElse(request.project().resolve("templates"));
      this.look = Look.of(TemplateSource.of(Optional.of(own)));
      this.renderer = new PageRenderer(look);
    }

    /**
     * Hands each artifact on as soon as it is made, from as many threads as there are cores. All of
     * them have ended when it returns or fails; of several failures the first in order is thrown.
     */
    void forEach(Consumer<Made> consumer) {
      List<Supplier<Made>> all = new ArrayList<>();
      store.ifPresent(
          kept ->
              new Downloads(renderer, kept)
                  .books(plan)
                  .forEach(book -> all.add(() -> Made.of(book.get()))));
      new Exporter().export(plan).forEach(data -> all.add(() -> Made.of(data.get())));
      look.assets().forEach(asset -> all.add(() -> Made.of(asset)));
      plan.files().forEach(file -> all.add(() -> Made.of(copied(file))));
      plan.pages().forEach(page -> all.add(() -> rendered(page)));
      AtomicInteger next = new AtomicInteger();
      // A parallel stream may fail while others of its threads still work: so none may fail there.
      NavigableMap<Integer, RuntimeException> failures = new ConcurrentSkipListMap<>();
      IntStream.range(0, Runtime.getRuntime().availableProcessors())
          .parallel()
          .forEach(
              thread -> {
                while (failures.isEmpty()) {
                  int at = next.getAndIncrement();
                  if (at >= all.size()) {
                    return;
                  }
                  try {
                    consumer.accept(all.get(at).get());
                  } catch (RuntimeException failure) {
                    failures.put(at, failure);
                  }
                }
              });
      if (!failures.isEmpty()) {
        throw failures.firstEntry().getValue();
      }
    }

    private Made rendered(PlannedPage planned) {
      Page page = planned.page();
      Artifact artifact = Artifact.of(new OutputPath(planned.path()), renderer.render(page));
      return new Made(artifact, Optional.of(page.template()));
    }

    private static Artifact copied(Plan.PlannedFile file) {
      try {
        return Artifact.of(new OutputPath(file.path()), Files.readAllBytes(file.asset().source()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
