package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rapporteur.check.PageChecker;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.export.Exporter;
import org.rapporteur.lint.Linter;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Site;
import org.rapporteur.plan.PageLimits;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.PlannedPage;
import org.rapporteur.plan.Planner;
import org.rapporteur.publish.OutputException;
import org.rapporteur.publish.Publisher;
import org.rapporteur.publish.Stage;
import org.rapporteur.publish.Summary;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Look;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateFault;
import org.rapporteur.render.TemplateSource;

/** Builds and checks sites. */
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
    Optional<Plan> plan = plan();
    if (plan.isEmpty() || stops()) {
      return outcome(plan, Optional.empty());
    }
    try (Stage stage = new Publisher(request.output()).stage()) {
      new Output(plan.get()).forEach(stage::put);
      return outcome(plan, Optional.of(stage.commit()));
    } catch (TemplateFault fault) {
      report(fault);
      return outcome(plan, Optional.empty());
    }
  }

  /** Judges the content, and reads every page that it would make back; writes nothing. */
  public Outcome check() {
    Optional<Plan> plan = plan();
    if (plan.isEmpty() || diagnostics.hasErrors()) {
      return outcome(plan, Optional.empty());
    }
    try {
      Set<String> files = new ConcurrentSkipListSet<>();
      Map<OutputPath, Artifact> pages = new ConcurrentSkipListMap<>();
      new Output(plan.get())
          .forEach(
              artifact -> {
                files.add(artifact.path().toString());
                if (artifact.path().toString().endsWith(".html")) {
                  pages.put(artifact.path(), artifact);
                }
              });
      new PageChecker(rootPath(plan.get().baseUrl()), diagnostics)
          .check(List.copyOf(pages.values()), files);
    } catch (TemplateFault fault) {
      report(fault);
    }
    return outcome(plan, Optional.empty());
  }

  private static String rootPath(String baseUrl) {
    return baseUrl.isEmpty()
        ? "/"
        : baseUrl.substring(baseUrl.indexOf('/', baseUrl.indexOf("//") + 2));
  }

  private Optional<Plan> plan() {
    Optional<Site> site = new SiteLoader(request.project(), request.drafts()).load(diagnostics);
    site.ifPresent(new Linter(diagnostics)::lint);
    return site.map(new Planner(request.baseUrl(), PageLimits.DEFAULT, diagnostics)::plan);
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

  /** All that the site consists of, made one after the other. */
  private final class Output {
    private final Plan plan;
    private final PageRenderer renderer;
    private final Look look;

    Output(Plan plan) {
      this.plan = plan;
      Path own = request.templates().orElse(request.project().resolve("templates"));
      this.look = Look.of(TemplateSource.of(Optional.of(own)));
      this.renderer = new PageRenderer(look);
    }

    /** Hands each artifact on as soon as it is made, from as many threads as there are cores. */
    void forEach(Consumer<Artifact> consumer) {
      List<Supplier<Artifact>> all = new ArrayList<>(new Exporter().export(plan));
      look.assets().forEach(asset -> all.add(() -> asset));
      plan.files().forEach(file -> all.add(() -> copied(file)));
      plan.pages().forEach(page -> all.add(() -> rendered(page)));
      AtomicInteger next = new AtomicInteger();
      IntStream.range(0, Runtime.getRuntime().availableProcessors())
          .parallel()
          .forEach(
              thread -> {
                for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                  consumer.accept(all.get(i).get());
                }
              });
    }

    private Artifact rendered(PlannedPage page) {
      return Artifact.of(new OutputPath(page.path()), renderer.render(page.page()));
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
