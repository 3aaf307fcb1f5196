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
import org.rapporteur.BuildRequest;
import org.rapporteur.Pipeline;
import org.rapporteur.Progress;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.export.download.SiteArchive;
import org.rapporteur.load.InMemoryParseCache;
import org.rapporteur.model.Download;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Site;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.PlannedPage;
import org.rapporteur.plan.ThemeIndexCache;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.TemplateException;

/**
 * A site in memory that follows the content: what it answers has the bytes that a clean build would
 * give. Pages are made when they are asked for. While the content can't be read or planned, the
 * last good site stays; rules over the whole report are run apart, see {@link #validate}.
 *
 * <pre>{@code
 * Preview preview = new Preview(request);
 * preview.refresh();
 * preview.answer("r/nd-3/index.html");
 * }</pre>
 *
 * <p>Safe to be shared by threads.
 */
public final class Preview {

  private static final Duration TEMPLATE_LIMIT = Duration.ofSeconds(10);

  private final BuildRequest request;
  private final Cache cache;
  private final InMemoryParseCache parseCache = new InMemoryParseCache();
  private final ThemeIndexCache themeIndexes = new ThemeIndexCache();
  private final RenderCache renderCache;
  private final Lock downloading = new ReentrantLock();
  private volatile @Nullable LoadedProject read;
  private volatile @Nullable ServedSite shown;

  /** Keeps nothing between runs. */
  public Preview(BuildRequest request) {
    this(request, Cache.none());
  }

  /**
   * @param cache what is kept between runs
   */
  public Preview(BuildRequest request, Cache cache) {
    this(request, cache, TEMPLATE_LIMIT);
  }

  /**
   * @param limit how long a template may take for a page
   */
  Preview(BuildRequest request, Cache cache, Duration limit) {
    this.request = request;
    this.cache = cache;
    this.renderCache = new RenderCache(limit);
  }

  /**
   * What a reading found.
   *
   * @param stages with the findings, to which the planning and judging of the same site add
   * @param loaded the findings of the reading alone
   * @param assets what tells the assets' bytes from those before
   */
  private record LoadedProject(
      Pipeline stages, Optional<Site> site, List<Diagnostic> loaded, AssetStamps assets) {

    boolean isSame(LoadedProject that) {
      return site.equals(that.site) && loaded.equals(that.loaded);
    }
  }

  /** Reads what changed, and plans. What is asked for from now on is up to date. */
  public synchronized RebuildResult refresh() {
    return refresh(Progress.none());
  }

  /**
   * The same.
   *
   * @param progress hears how far it has come
   */
  public synchronized RebuildResult refresh(Progress progress) {
    parseCache.compareAll();
    return reload(progress);
  }

  /**
   * The same where it is known what changed: sooner, since nothing else is looked at.
   *
   * @param files at least all that changed since the last time, from the project's folder
   */
  public synchronized RebuildResult refresh(SortedSet<String> files) {
    parseCache.compareOnly(files);
    return reload(Progress.none());
  }

  private RebuildResult reload(Progress progress) {
    Diagnostics diagnostics = new Diagnostics();
    Pipeline stages = new Pipeline(request, cache, parseCache, themeIndexes, progress, diagnostics);
    boolean dressed = false;
    try {
      dressed = renderCache.use(stages.templates().inMemory());
    } catch (TemplateException fault) {
      stages.report(fault);
    }
    Optional<Site> site = stages.load();
    LoadedProject before = read;
    long instant = System.currentTimeMillis();
    AssetStamps assets = AssetStamps.of(site, before == null ? instant : before.assets().instant());
    boolean copied = before != null && !before.assets().equals(assets);
    LoadedProject now = new LoadedProject(stages, site, diagnostics.sorted(), assets.at(instant));
    if (before != null && before.isSame(now)) {
      read = new LoadedProject(before.stages(), site, now.loaded(), now.assets());
      return refresh(dressed || copied, dressed, copied);
    }
    if (site.isPresent() && !diagnostics.hasErrors()) {
      Plan plan = stages.plan(site.get(), true);
      if (!diagnostics.hasErrors()) {
        shown = new ServedSite(plan);
      }
    }
    read = now;
    return refresh(true, true, copied);
  }

  private RebuildResult refresh(boolean changed, boolean pages, boolean assets) {
    return new RebuildResult(changed, pages, assets, isShown(), diagnostics());
  }

  /**
   * Runs the rules that only the whole report shows over what was read last; takes longer, and
   * changes no page.
   *
   * @return all findings, those of the reading too; empty when the content was read anew meanwhile
   */
  @SuppressWarnings("ReferenceEquality") // Another reading, even of the same content.
  public Optional<List<Diagnostic>> validate() {
    LoadedProject now = read;
    if (now == null || now.site().isEmpty()) {
      return Optional.empty();
    }
    now.stages().lint(now.site().get(), false);
    return read == now ? Optional.of(diagnostics()) : Optional.empty();
  }

  /** Whether the pages show the content as it was last read, not one before it. */
  public boolean isShown() {
    LoadedProject now = read;
    ServedSite pages = shown;
    return now != null && pages != null && now.site().equals(Optional.of(pages.plan().site()));
  }

  /** All that was found so far in what was read last, sorted by place. */
  public List<Diagnostic> diagnostics() {
    LoadedProject now = read;
    if (now == null) {
      return List.of();
    }
    Optional<TemplateException> fault = renderCache.error();
    if (fault.isEmpty()) {
      return now.stages().diagnostics().sorted();
    }
    Diagnostics withLook = new Diagnostics();
    new Pipeline(request, cache, parseCache, themeIndexes, Progress.none(), withLook)
        .report(fault.get());
    List<Diagnostic> all = new ArrayList<>(now.stages().diagnostics().sorted());
    all.addAll(withLook.sorted());
    all.sort(Diagnostic.BY_PLACE);
    return all;
  }

  /**
   * What stands at a path.
   *
   * @param path a file from the site's root, such as {@code r/nd-3/index.html}
   * @return its bytes, to be read only; empty when nothing stands there
   * @throws TemplateException if its template fails, and there is no good one from before
   */
  public Optional<byte[]> respond(String path) {
    ServedSite now = shown;
    if (now == null) {
      return Optional.empty();
    }
    Optional<PlannedPage> page = now.page(path);
    if (page.isPresent()) {
      return Optional.of(renderCache.render(page.get().page()));
    }
    Optional<byte[]> own = renderCache.own(now.plan(), path);
    if (own.isPresent() || now.plan().leavesOut(path)) {
      return own;
    }
    return renderCache
        .file(path)
        .or(() -> now.file(path))
        .or(() -> download(path, now.plan()))
        .or(() -> now.data(path));
  }

  /** A book or the archive, if it is at that path: one at a time, since each takes much memory. */
  private Optional<byte[]> download(String path, Plan plan) {
    if (Downloads.paths(plan).stream().noneMatch(each -> each.value().equals(path))) {
      return Optional.empty();
    }
    downloading.lock();
    try {
      return renderCache.book(plan, path, cache).or(() -> archive(path, plan));
    } catch (UncheckedIOException gone) {
      return Optional.empty(); // A file for it was removed; the next refresh reports that.
    } finally {
      downloading.unlock();
    }
  }

  /** The whole site, if it stands at that path: everything is made for it. */
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

  /** Every path at which something stands; makes the data files, which takes longer. */
  public List<String> paths() {
    ServedSite now = shown;
    return now == null ? List.of() : now.paths(renderCache.files(), renderCache.own(now.plan()));
  }

  /** The path of the site's root on its host, such as {@code /repo/}. */
  public String root() {
    ServedSite now = shown;
    return now == null ? "/" : now.root();
  }

  /** How many pages were rendered so far. */
  public long rendered() {
    return renderCache.rendered();
  }
}
