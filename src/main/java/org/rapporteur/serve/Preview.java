package org.rapporteur.serve;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Pipeline;
import org.rapporteur.build.Progress;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.export.download.Cards;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.export.download.SiteArchive;
import org.rapporteur.index.ThemeIndexCache;
import org.rapporteur.load.InMemoryParseCache;
import org.rapporteur.model.Download;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Site;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.TemplateException;
import org.rapporteur.view.PlannedPage;

/**
 * A site in memory that follows the content. Its files have the same bytes as those of a clean
 * build. Pages are rendered on request. While the content cannot be loaded or planned, the last
 * valid site is served. The rules for the whole report run separately, see {@link #validate}.
 *
 * <pre>{@code
 * Preview preview = new Preview(request);
 * preview.refresh();
 * preview.respond("r/nd-3/index.html");
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Preview {

  private static final Duration TEMPLATE_LIMIT = Duration.ofSeconds(10);

  private final BuildRequest request;
  private final Cache cache;
  private final InMemoryParseCache parseCache = new InMemoryParseCache();
  private final ThemeIndexCache themeIndexes = new ThemeIndexCache();
  private final RenderCache renderCache;
  private final Lock downloadLock = new ReentrantLock();
  private volatile @Nullable LoadedProject loaded;
  private volatile @Nullable ServedSite served;

  /** Creates a preview without a cache between runs. */
  public Preview(BuildRequest request) {
    this(request, Cache.none());
  }

  /**
   * @param cache the cache between runs
   */
  public Preview(BuildRequest request, Cache cache) {
    this(request, cache, TEMPLATE_LIMIT);
  }

  /**
   * @param limit the time that a template may take for one page
   */
  Preview(BuildRequest request, Cache cache, Duration limit) {
    this.request = request;
    this.cache = cache;
    this.renderCache = new RenderCache(limit);
  }

  /**
   * The result of loading the project.
   *
   * @param pipeline the pipeline with its diagnostics, to which planning and checking the same site
   *     add more
   * @param loaded the diagnostics of loading only
   * @param assets the stamps of the assets, which show whether one has changed
   */
  private record LoadedProject(
      Pipeline pipeline, Optional<Site> site, List<Diagnostic> loaded, AssetStamps assets) {

    boolean isSame(LoadedProject that) {
      return site.equals(that.site) && loaded.equals(that.loaded);
    }
  }

  /** Loads what changed, and plans the site. Later responses are up to date. */
  public synchronized RebuildResult refresh() {
    return refresh(Progress.none());
  }

  /**
   * Like {@link #refresh()}.
   *
   * @param progress receives the progress
   */
  public synchronized RebuildResult refresh(Progress progress) {
    parseCache.compareAll();
    return reload(progress);
  }

  /**
   * Like {@link #refresh()}, but faster, since only the given files are compared.
   *
   * @param files all files that changed since the last call, and possibly more, relative to the
   *     project's folder
   */
  public synchronized RebuildResult refresh(SortedSet<String> files) {
    parseCache.compareOnly(files);
    return reload(Progress.none());
  }

  private RebuildResult reload(Progress progress) {
    Diagnostics diagnostics = new Diagnostics();
    Pipeline pipeline =
        new Pipeline(request, cache, parseCache, themeIndexes, progress, diagnostics);
    boolean templatesChanged = false;
    try {
      templatesChanged = renderCache.useTemplates(pipeline.templates().inMemory());
    } catch (TemplateException exception) {
      pipeline.report(exception);
    }
    Optional<Site> site = pipeline.load();
    LoadedProject previous = loaded;
    long instant = System.currentTimeMillis();
    AssetStamps assets =
        AssetStamps.of(site, previous == null ? instant : previous.assets().instant());
    boolean assetsChanged = previous != null && !previous.assets().equals(assets);
    LoadedProject current =
        new LoadedProject(pipeline, site, diagnostics.sorted(), assets.at(instant));
    if (previous != null && previous.isSame(current) && !templatesChanged) {
      loaded = new LoadedProject(previous.pipeline(), site, current.loaded(), current.assets());
      return refresh(templatesChanged || assetsChanged, templatesChanged, assetsChanged);
    }
    if (site.isPresent() && !diagnostics.hasErrors()) {
      Plan plan = pipeline.plan(site.get(), true);
      if (!diagnostics.hasErrors()) {
        served = new ServedSite(plan, renderCache.design());
      }
    }
    loaded = current;
    return refresh(true, true, assetsChanged);
  }

  private RebuildResult refresh(boolean changed, boolean pages, boolean assets) {
    return new RebuildResult(changed, pages, assets, isShown(), diagnostics());
  }

  /**
   * Runs the rules for the whole report on the last load. This takes longer and does not change any
   * page.
   *
   * @return all diagnostics, including those of loading; empty if the content was loaded again in
   *     the meantime
   */
  @SuppressWarnings(
      "ReferenceEquality") // A later load counts as different, even if the content is the same.
  public Optional<List<Diagnostic>> validate() {
    LoadedProject current = loaded;
    if (current == null || current.site().isEmpty()) {
      return Optional.empty();
    }
    current.pipeline().lint(current.site().get(), false);
    return loaded == current ? Optional.of(diagnostics()) : Optional.empty();
  }

  /** Whether the pages show the last load, rather than an earlier one. */
  public boolean isShown() {
    LoadedProject current = loaded;
    ServedSite pages = served;
    return current != null
        && pages != null
        && current.site().equals(Optional.of(pages.plan().site()));
  }

  /** All diagnostics of the last load so far, sorted by place. */
  public List<Diagnostic> diagnostics() {
    LoadedProject current = loaded;
    if (current == null) {
      return List.of();
    }
    Optional<TemplateException> problem = renderCache.error();
    if (problem.isEmpty()) {
      return current.pipeline().diagnostics().sorted();
    }
    Diagnostics templateDiagnostics = new Diagnostics();
    new Pipeline(request, cache, parseCache, themeIndexes, Progress.none(), templateDiagnostics)
        .report(problem.get());
    List<Diagnostic> all = new ArrayList<>(current.pipeline().diagnostics().sorted());
    all.addAll(templateDiagnostics.sorted());
    all.sort(Diagnostic.BY_PLACE);
    return all;
  }

  /**
   * The file at a path.
   *
   * @param path a file from the site's root, such as {@code r/nd-3/index.html}
   * @return its bytes, which must not be changed; empty if there is no file
   * @throws TemplateException if its template fails and no earlier version of the template works
   */
  public Optional<byte[]> respond(String path) {
    ServedSite current = served;
    if (current == null) {
      return Optional.empty();
    }
    Optional<PlannedPage> page = current.page(path);
    if (page.isPresent()) {
      return Optional.of(renderCache.render(page.get().page()));
    }
    Optional<byte[]> custom = renderCache.own(current.plan(), path);
    if (custom.isPresent() || current.plan().omits(path)) {
      return custom;
    }
    return renderCache
        .file(path)
        .or(() -> current.file(path))
        .or(() -> card(path, current.plan()))
        .or(() -> download(path, current.plan()))
        .or(() -> current.data(path));
  }

  /** The preview card at a path, if there is one. */
  private Optional<byte[]> card(String path, Plan plan) {
    return Cards.paths(plan).contains(path)
        ? Optional.ofNullable(new Cards(cache).images(plan).get(path))
            .map(image -> image.get().bytes())
        : Optional.empty();
  }

  /**
   * The download at a path, if there is one. Only one is generated at a time, since each takes much
   * memory.
   */
  private Optional<byte[]> download(String path, Plan plan) {
    if (Downloads.paths(plan).stream().noneMatch(each -> each.value().equals(path))) {
      return Optional.empty();
    }
    downloadLock.lock();
    try {
      return renderCache.book(plan, path, cache).or(() -> archive(path, plan));
    } catch (UncheckedIOException gone) {
      return Optional.empty(); // One of its files was removed; the next refresh reports that.
    } finally {
      downloadLock.unlock();
    }
  }

  /** The archive of the whole site, if it is at that path. Every file is generated for it. */
  private Optional<byte[]> archive(String path, Plan plan) {
    SiteArchive archive = new SiteArchive(plan, cache);
    if (!archive.isAsked() || !path.equals(Download.ZIP.address().path())) {
      return Optional.empty();
    }
    for (String each : paths()) {
      if (!each.equals(path)) {
        respond(each).ifPresent(bytes -> archive.add(Artifact.of(new OutputPath(each), bytes)));
      }
    }
    return Optional.of(archive.make(each -> respond(each.value()).orElseThrow()).bytes());
  }

  /** The paths of all files. Generates the data files, which takes longer. */
  public List<String> paths() {
    ServedSite current = served;
    return current == null
        ? List.of()
        : current.paths(renderCache.files(), renderCache.own(current.plan()));
  }

  /** The path of the site's root on its host, such as {@code /repo/}. */
  public String root() {
    ServedSite current = served;
    return current == null ? "/" : current.root();
  }

  /** The number of pages rendered so far. */
  public long rendered() {
    return renderCache.rendered();
  }
}
