package org.rapporteur.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.rapporteur.cache.Cache;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.TemplateException;
import org.rapporteur.render.TemplateSource;
import org.rapporteur.view.Page;

/**
 * Renders pages and caches them. A page whose record and templates are unchanged is not rendered
 * again. If a template fails, the previous templates are used. Thread-safe.
 */
final class RenderCache {

  /**
   * The maximum size of the cache in bytes. A page that was removed is rendered again on request.
   */
  private static final long MAX_BYTES = 96L << 20;

  private final List<TemplateSet> templateSets = new ArrayList<>();
  private final Map<String, TemplateSet.CachedPage> cache = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<String, RenderFailure> failures = new ConcurrentHashMap<>();
  private final Deadlines deadlines = new Deadlines();
  private final long limitMillis;
  private final AtomicLong rendered = new AtomicLong();
  private Optional<TemplateException> error = Optional.empty();
  private long bytes;

  /**
   * @param limit the time that a template may take for a page or file
   */
  RenderCache(Duration limit) {
    this.limitMillis = limit.toMillis();
  }

  /** A page that could not be rendered with a set of templates. */
  private record RenderFailure(Page page, TemplateSet templates, TemplateException error) {

    @SuppressWarnings(
        "ReferenceEquality") // Compared by identity: each is created for one state of the
    // templates.
    boolean isFor(Page now, TemplateSet currentTemplates) {
      return templates == currentTemplates && page.equals(now);
    }
  }

  /**
   * Sets the templates to render with.
   *
   * @return whether they differ from the previous ones
   */
  synchronized boolean useTemplates(TemplateSource source) {
    if (!templateSets.isEmpty() && templateSets.get(0).source().equals(source)) {
      return false;
    }
    TemplateSet newest = TemplateSet.of(source);
    if (error.isPresent() && templateSets.size() > 1) {
      templateSets.remove(0);
    }
    templateSets.add(0, newest);
    while (templateSets.size() > 2) {
      templateSets.remove(2);
    }
    error = Optional.empty();
    failures.clear();
    return true;
  }

  /** The error of the current templates, if rendering a page has revealed one. */
  synchronized Optional<TemplateException> error() {
    return error;
  }

  /** The bytes of an asset of the current or the previous templates. */
  synchronized Optional<byte[]> file(String path) {
    return templateSets.stream().flatMap(templates -> templates.file(path).stream()).findFirst();
  }

  /** The design of the current templates; the default one if they cannot be read. */
  synchronized Design design() {
    return templateSets.isEmpty()
        ? Design.of(TemplateSource.of(Optional.empty()))
        : templateSets.get(0).design();
  }

  /** The paths of the assets of the current templates. */
  synchronized List<String> files() {
    return templateSets.isEmpty()
        ? List.of()
        : templateSets.get(0).design().assets().stream().map(a -> a.path().toString()).toList();
  }

  /** The number of pages rendered so far. */
  long rendered() {
    return rendered.get();
  }

  /**
   * Renders a page, or returns it from the cache, in UTF-8.
   *
   * @throws TemplateException if neither the current nor the previous templates can render it
   */
  byte[] render(Page page) {
    String path = page.frame().path();
    synchronized (this) {
      TemplateSet.CachedPage cached = cache.get(path);
      if (cached != null && cached.isFor(page, templateSets.get(0))) {
        return cached.bytes();
      }
    }
    return withTemplates(templates -> store(path, page, templates));
  }

  /**
   * A file that the project's own templates generate; empty if there is none at the path.
   *
   * @throws TemplateException for the reasons of {@link #render}
   */
  Optional<byte[]> own(Plan plan, String path) {
    return withTemplates(
        templates ->
            deadlines.within(
                limitMillis,
                () -> Optional.ofNullable(templates.own(plan).get(path)).map(Artifact::bytes)));
  }

  /** The paths of all files that the project's own templates generate. */
  Set<String> own(Plan plan) {
    return withTemplates(templates -> templates.own(plan).keySet());
  }

  /**
   * The report as a book; empty if there is none at the path.
   *
   * @throws TemplateException for the reasons of {@link #render}
   */
  Optional<byte[]> book(Plan plan, String path, Cache cache) {
    return withTemplates(
        templates ->
            Optional.ofNullable(new Downloads(templates.renderer(), cache).books(plan).get(path))
                .map(book -> book.get().bytes()));
  }

  @SuppressWarnings("ReferenceEquality") // Compared by identity, not by content.
  private <T> T withTemplates(Function<TemplateSet, T> task) {
    List<TemplateSet> candidates;
    synchronized (this) {
      candidates = List.copyOf(templateSets);
    }
    try {
      return task.apply(candidates.get(0));
    } catch (TemplateException failure) {
      synchronized (this) {
        if (templateSets.get(0) == candidates.get(0)) {
          error = Optional.of(failure);
        }
      }
      if (candidates.size() == 1) {
        throw failure;
      }
      return task.apply(candidates.get(1));
    }
  }

  /**
   * Renders a page. A page that failed is not tried again, since it may use up its time limit
   * again.
   */
  private byte[] render(String path, Page page, TemplateSet templates) {
    RenderFailure previous = failures.get(path);
    if (previous != null && previous.isFor(page, templates)) {
      throw previous.error();
    }
    try {
      return deadlines.within(limitMillis, () -> templates.renderer().render(page));
    } catch (TemplateException failure) {
      failures.put(path, new RenderFailure(page, templates, failure));
      throw failure;
    }
  }

  private byte[] store(String path, Page page, TemplateSet templates) {
    byte[] rendering = render(path, page, templates);
    rendered.incrementAndGet();
    synchronized (this) {
      TemplateSet.CachedPage previous =
          cache.put(path, new TemplateSet.CachedPage(page, templates, rendering));
      bytes += rendering.length - (previous == null ? 0 : previous.bytes().length);
      Iterator<TemplateSet.CachedPage> oldest = cache.values().iterator();
      while (bytes > MAX_BYTES && oldest.hasNext()) {
        bytes -= oldest.next().bytes().length;
        oldest.remove();
      }
    }
    return rendering;
  }
}
