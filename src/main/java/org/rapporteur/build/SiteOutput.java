package org.rapporteur.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.cache.Cache;
import org.rapporteur.check.PageChecker;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.download.Cards;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.export.download.PdfSize;
import org.rapporteur.model.Address;
import org.rapporteur.model.Download;
import org.rapporteur.model.OutputPath;
import org.rapporteur.parallel.InParallel;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.view.HomePage;
import org.rapporteur.view.Page;
import org.rapporteur.view.PlannedPage;

/** Generates all files of a site. */
final class SiteOutput {

  /**
   * A file of the site.
   *
   * @param record the page record that it was rendered from; empty for other files
   */
  record GeneratedFile(Artifact artifact, Optional<Page> record) {
    static GeneratedFile of(Artifact artifact) {
      return new GeneratedFile(artifact, Optional.empty());
    }

    static GeneratedFile of(String path, Page page, PageRenderer renderer) {
      Artifact artifact = Artifact.of(new OutputPath(path), renderer.render(page));
      return new GeneratedFile(artifact, Optional.of(page));
    }

    /** Checks the file if it is a page, and returns its length in bytes. */
    long check(PageChecker checker) {
      Artifact finished = Artifact.of(artifact.path(), artifact.bytes());
      record.ifPresent(page -> checker.read(finished, page));
      return finished.bytes().length;
    }
  }

  private final Plan plan;
  private final PageRenderer renderer;
  private final Design design;
  private final Optional<Cache> cache;
  private final SortedMap<String, Artifact> customFiles;
  private final PathConflicts conflicts;
  private final Progress progress;

  /**
   * @param cache the cache between runs; if empty, books are not generated
   * @param progress receives each file
   * @throws TemplateException if a project's own template generates a file at the path of a page
   */
  SiteOutput(Plan plan, Design design, Optional<Cache> cache, Progress progress) {
    this.progress = progress;
    this.plan = plan;
    this.design = design;
    this.cache = cache;
    this.renderer = new PageRenderer(design);
    this.customFiles = CustomFiles.of(plan, design, renderer);
    this.conflicts = PathConflicts.of(plan, design);
    customFiles.keySet().forEach(conflicts::reject);
  }

  /**
   * Passes each file to a consumer as soon as it is generated, on as many threads as there are
   * cores. All threads have finished when this method returns or throws. Of several failures, the
   * first in order is thrown.
   */
  void forEach(Consumer<GeneratedFile> consumer) {
    List<Supplier<GeneratedFile>> all = new ArrayList<>();
    SortedMap<String, Supplier<Artifact>> books =
        cache
            .map(openedCache -> new Downloads(renderer, openedCache).books(plan))
            .orElseGet(TreeMap::new);
    books.values().forEach(book -> all.add(() -> GeneratedFile.of(book.get())));
    cache.ifPresent(
        openedCache ->
            new Cards(openedCache)
                .images(plan)
                .values()
                .forEach(card -> all.add(() -> GeneratedFile.of(card.get()))));
    customFiles.values().forEach(file -> all.add(() -> GeneratedFile.of(file)));
    for (Supplier<Artifact> data : new Exporter(design).export(plan)) {
      all.add(() -> GeneratedFile.of(data.get()));
    }
    design.assets().forEach(asset -> all.add(() -> GeneratedFile.of(asset)));
    plan.files().forEach(file -> all.add(() -> GeneratedFile.of(copy(file))));
    Map<String, Supplier<Artifact>> pdfs = pdfs(books);
    plan.pages().stream()
        .filter(page -> !pdfs.containsKey(page.path()))
        .forEach(page -> all.add(() -> GeneratedFile.of(page.path(), page.page(), renderer)));
    for (PlannedPage page : plan.pages()) {
      Supplier<Artifact> pdf = pdfs.get(page.path());
      if (pdf != null) {
        all.add(() -> home(page, pdf));
      }
    }
    progress.begin(Progress.Stage.RENDER, all.size());
    InParallel.run(all.size(), at -> generate(all.get(at), consumer));
  }

  private void generate(Supplier<GeneratedFile> supplier, Consumer<GeneratedFile> consumer) {
    long start = System.nanoTime();
    GeneratedFile generated = supplier.get();
    long generatedAt = System.nanoTime();
    if (isIncluded(generated.artifact())) {
      conflicts.reject(generated.artifact().path().value());
      consumer.accept(generated);
    }
    String path = generated.artifact().path().value();
    long writtenAt = System.nanoTime();
    progress.written(
        new Progress.WrittenFile(
            path,
            generated.record().map(Page::template).orElse(""),
            generatedAt - start,
            writtenAt - generatedAt));
  }

  /**
   * Whether a file belongs to the site: it is neither replaced by a project's own template nor
   * omitted.
   */
  private boolean isIncluded(Artifact artifact) {
    String path = artifact.path().value();
    Artifact replacement = customFiles.get(path);
    return replacement == null ? !plan.omits(path) : replacement == artifact;
  }

  /** The PDF of each edition that has one, by the path of the home page that states its size. */
  private Map<String, Supplier<Artifact>> pdfs(SortedMap<String, Supplier<Artifact>> books) {
    Map<String, Supplier<Artifact>> pdfs = new HashMap<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      Supplier<Artifact> pdf = books.get(planned.addresses().file(Download.PDF.address()));
      if (pdf != null) {
        pdfs.put(planned.addresses().file(Address.HOME), pdf);
      }
    }
    return pdfs;
  }

  private GeneratedFile home(PlannedPage planned, Supplier<Artifact> pdf) {
    Page page = planned.page();
    if (page instanceof HomePage home) {
      PdfSize size = PdfSize.of(pdf.get().bytes());
      page = home.withPdfSize(size.kilobytes(), size.pages());
    }
    return GeneratedFile.of(planned.path(), page, renderer);
  }

  private static Artifact copy(Plan.PlannedFile file) {
    try {
      return Artifact.of(new OutputPath(file.path()), file.asset().read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
