package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.cache.Cache;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.model.OutputPath;
import org.rapporteur.page.Page;
import org.rapporteur.parallel.InParallel;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.PlannedPage;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateException;

/** All that the site consists of, made one after the other. */
final class SiteOutput {

  /**
   * A part of the site.
   *
   * @param record what it was made from; empty for all but pages
   */
  record GeneratedFile(Artifact artifact, Optional<Page> record) {
    static GeneratedFile of(Artifact artifact) {
      return new GeneratedFile(artifact, Optional.empty());
    }
  }

  private final Plan plan;
  private final PageRenderer renderer;
  private final Design design;
  private final Optional<Cache> cache;
  private final SortedMap<String, Artifact> own;
  private final PathConflicts conflicts;
  private final Progress progress;

  /**
   * @param cache what is kept between runs; empty when books are not to be made at all
   * @param progress hears of each file
   * @throws TemplateException if a template of the project's own makes a file where a page stands
   */
  SiteOutput(Plan plan, Design design, Optional<Cache> cache, Progress progress) {
    this.progress = progress;
    this.plan = plan;
    this.design = design;
    this.cache = cache;
    this.renderer = new PageRenderer(design);
    this.own = CustomFiles.of(plan, design, renderer);
    this.conflicts = PathConflicts.of(plan, design);
    own.keySet().forEach(conflicts::reject);
  }

  /**
   * Hands each artifact on as soon as it is made, from as many threads as there are cores. All of
   * them have ended when it returns or fails; of several failures the first in order is thrown.
   */
  void forEach(Consumer<GeneratedFile> consumer) {
    List<Supplier<GeneratedFile>> all = new ArrayList<>();
    cache.ifPresent(
        kept ->
            new Downloads(renderer, kept)
                .books(plan)
                .values()
                .forEach(book -> all.add(() -> GeneratedFile.of(book.get()))));
    own.values().forEach(file -> all.add(() -> GeneratedFile.of(file)));
    for (Supplier<Artifact> data : new Exporter().export(plan)) {
      all.add(() -> GeneratedFile.of(data.get()));
    }
    design.assets().forEach(asset -> all.add(() -> GeneratedFile.of(asset)));
    plan.files().forEach(file -> all.add(() -> GeneratedFile.of(copied(file))));
    plan.pages().forEach(page -> all.add(() -> rendered(page)));
    progress.begin(Progress.Stage.MAKE, all.size());
    InParallel.run(all.size(), at -> make(all.get(at), consumer));
  }

  private void make(Supplier<GeneratedFile> each, Consumer<GeneratedFile> consumer) {
    long start = System.nanoTime();
    GeneratedFile made = each.get();
    long done = System.nanoTime();
    if (isWanted(made.artifact())) {
      conflicts.reject(made.artifact().path().value());
      consumer.accept(made);
    }
    String path = made.artifact().path().value();
    long kept = System.nanoTime();
    progress.made(
        new Progress.WrittenFile(
            path, made.record().map(Page::template).orElse(""), done - start, kept - done));
  }

  /** Not what the project makes itself, and not what it does without. */
  private boolean isWanted(Artifact artifact) {
    String path = artifact.path().value();
    Artifact instead = own.get(path);
    return instead == null ? !plan.leavesOut(path) : instead == artifact;
  }

  private GeneratedFile rendered(PlannedPage planned) {
    Page page = planned.page();
    Artifact artifact = Artifact.of(new OutputPath(planned.path()), renderer.render(page));
    return new GeneratedFile(artifact, Optional.of(page));
  }

  private static Artifact copied(Plan.PlannedFile file) {
    try {
      return Artifact.of(new OutputPath(file.path()), file.asset().read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
