package org.rapporteur.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;

/** Remembers the last value of every place; safe to be shared by threads. */
public final class InMemoryParseCache implements ParseCache {

  private final Map<ParseCache.Key, CachedResult> entries = new ConcurrentHashMap<>();

  /** Places that may have changed since they were last read or compared. */
  private final Set<ParseCache.Key> suspects = ConcurrentHashMap.newKeySet();

  private record CachedResult(
      Object context, Object bytes, Object value, List<Diagnostic> diagnostics) {

    boolean holds(Optional<Object> now) {
      return now.isPresent() && bytes.equals(now.get());
    }
  }

  /** Any file may have changed: the bytes of each place are compared when it is next asked for. */
  public void compareAll() {
    suspects.addAll(entries.keySet());
  }

  /**
   * Files have changed: the bytes of what is at, above or below their paths are compared when it is
   * next asked for, be it after many other changes; an edition may be left out for a while.
   *
   * @param paths from the project's folder
   */
  public void compareOnly(SortedSet<String> paths) {
    entries.keySet().stream()
        .filter(place -> paths.stream().anyMatch(path -> affects(path, place.path())))
        .forEach(suspects::add);
  }

  @Override
  @SuppressWarnings("unchecked") // A place holds values of one kind: its reader's.
  public <T> T get(
      ParseCache.Key place,
      Object context,
      Supplier<Optional<Object>> bytes,
      Diagnostics diagnostics,
      Function<Diagnostics, T> read) {
    CachedResult before = entries.get(place);
    if (before != null && !before.context().equals(context)) {
      before = null;
    }
    if (before != null && !suspects.contains(place)) {
      diagnostics.addAll(before.diagnostics());
      return (T) before.value();
    }
    Optional<Object> now = bytes.get();
    if (before != null && before.holds(now)) {
      suspects.remove(place);
      diagnostics.addAll(before.diagnostics());
      return (T) before.value();
    }
    Diagnostics own = new Diagnostics();
    T value = read.apply(own);
    List<Diagnostic> reported = own.withoutSettings();
    diagnostics.addAll(reported);
    // Whether a file may be read is in no key.
    if (now.isPresent() && reported.stream().noneMatch(d -> d.rule() == Rule.UNREADABLE)) {
      entries.put(place, new CachedResult(context, now.get(), value, reported));
    } else {
      entries.remove(place);
    }
    suspects.remove(place);
    return value;
  }

  private static boolean affects(String path, String place) {
    return isWithin(path, place) || isWithin(place, path);
  }

  private static boolean isWithin(String path, String folder) {
    return path.startsWith(folder)
        && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
  }
}
