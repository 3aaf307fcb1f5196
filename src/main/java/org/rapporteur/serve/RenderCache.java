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
import org.rapporteur.page.Page;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.TemplateException;
import org.rapporteur.render.TemplateSource;

/**
 * Renders pages, and keeps them: a page whose record is equal to last time's, under the same look,
 * is not rendered again. Where a template fails, the look before it stays. Safe to be shared by
 * threads.
 */
final class RenderCache {

  /** How many bytes of pages are kept; what is dropped is rendered again when it is asked for. */
  private static final long MOST = 96L << 20;

  private final List<TemplateSet> dresses = new ArrayList<>();
  private final Map<String, TemplateSet.CachedPage> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<String, RenderFailure> failures = new ConcurrentHashMap<>();
  private final Deadlines deadlines = new Deadlines();
  private final long longestMillis;
  private final AtomicLong rendered = new AtomicLong();
  private Optional<TemplateException> fault = Optional.empty();
  private long bytes;

  /**
   * @param longest how long a template may take for a page or file
   */
  RenderCache(Duration longest) {
    this.longestMillis = longest.toMillis();
  }

  /** A page that could not be rendered under a look. */
  private record RenderFailure(Page page, TemplateSet templates, TemplateException fault) {

    @SuppressWarnings("ReferenceEquality") // Each is made for one state of the templates.
    boolean holds(Page now, TemplateSet under) {
      return templates == under && page.equals(now);
    }
  }

  /**
   * Takes a look as the one to render under.
   *
   * @return whether it is another than before
   */
  synchronized boolean use(TemplateSource source) {
    if (!dresses.isEmpty() && dresses.get(0).source().equals(source)) {
      return false;
    }
    TemplateSet next = TemplateSet.of(source);
    if (fault.isPresent() && dresses.size() > 1) {
      dresses.remove(0);
    }
    dresses.add(0, next);
    while (dresses.size() > 2) {
      dresses.remove(2);
    }
    fault = Optional.empty();
    failures.clear();
    return true;
  }

  /** The fault of the look that was taken last, as far as pages have shown it. */
  synchronized Optional<TemplateException> error() {
    return fault;
  }

  /** The bytes of a file of the look, or of the one before. */
  synchronized Optional<byte[]> file(String path) {
    return dresses.stream().flatMap(templates -> templates.file(path).stream()).findFirst();
  }

  /** The paths of the files of the look. */
  synchronized List<String> files() {
    return dresses.isEmpty()
        ? List.of()
        : dresses.get(0).design().assets().stream().map(a -> a.path().toString()).toList();
  }

  /** How many pages were rendered so far. */
  long rendered() {
    return rendered.get();
  }

  /**
   * A page as UTF-8.
   *
   * @throws TemplateException if it can't be rendered under this look, nor under the one before
   */
  byte[] render(Page page) {
    String path = page.frame().path();
    synchronized (this) {
      TemplateSet.CachedPage worn = kept.get(path);
      if (worn != null && worn.holds(page, dresses.get(0))) {
        return worn.bytes();
      }
    }
    return withTemplates(templates -> store(path, page, templates));
  }

  /**
   * A file that the project's own templates make of a plan; empty when there is none.
   *
   * @throws TemplateException as {@link #render}
   */
  Optional<byte[]> own(Plan plan, String path) {
    return withTemplates(
        templates ->
            deadlines.within(
                longestMillis,
                () -> Optional.ofNullable(templates.own(plan).get(path)).map(Artifact::bytes)));
  }

  /** The paths of all files that the project's own templates make of a plan. */
  Set<String> own(Plan plan) {
    return withTemplates(templates -> templates.own(plan).keySet());
  }

  /**
   * The report as a book, at its path; empty when there is none.
   *
   * @throws TemplateException as {@link #render}
   */
  Optional<byte[]> book(Plan plan, String path, Cache cache) {
    return withTemplates(
        templates ->
            Optional.ofNullable(new Downloads(templates.renderer(), cache).books(plan).get(path))
                .map(book -> book.get().bytes()));
  }

  @SuppressWarnings("ReferenceEquality") // Dresses are what they are, not what they hold.
  private <T> T withTemplates(Function<TemplateSet, T> use) {
    List<TemplateSet> looks;
    synchronized (this) {
      looks = List.copyOf(dresses);
    }
    try {
      return use.apply(looks.get(0));
    } catch (TemplateException failure) {
      synchronized (this) {
        if (dresses.get(0) == looks.get(0)) {
          fault = Optional.of(failure);
        }
      }
      if (looks.size() == 1) {
        throw failure;
      }
      return use.apply(looks.get(1));
    }
  }

  /** Renders a page; what failed once is not tried again, since it may take all of its time. */
  private byte[] render(String path, Page page, TemplateSet templates) {
    RenderFailure before = failures.get(path);
    if (before != null && before.holds(page, templates)) {
      throw before.fault();
    }
    try {
      return deadlines.within(longestMillis, () -> templates.renderer().render(page));
    } catch (TemplateException failure) {
      failures.put(path, new RenderFailure(page, templates, failure));
      throw failure;
    }
  }

  private byte[] store(String path, Page page, TemplateSet templates) {
    byte[] made = render(path, page, templates);
    rendered.incrementAndGet();
    synchronized (this) {
      TemplateSet.CachedPage before =
          kept.put(path, new TemplateSet.CachedPage(page, templates, made));
      bytes += made.length - (before == null ? 0 : before.bytes().length);
      Iterator<TemplateSet.CachedPage> oldest = kept.values().iterator();
      while (bytes > MOST && oldest.hasNext()) {
        bytes -= oldest.next().bytes().length;
        oldest.remove();
      }
    }
    return made;
  }
}
