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

/** A parse cache that keeps the last value of each key in memory; thread-safe. */
public final class InMemoryParseCache implements ParseCache {

  private final Map<ParseCache.Key, CachedResult> entries = new ConcurrentHashMap<>();

  /** Keys whose files may have changed since they were last read or compared. */
  private final Set<ParseCache.Key> outdated = ConcurrentHashMap.newKeySet();

  private record CachedResult(
      Object context, Object bytes, Object value, List<Diagnostic> diagnostics) {

    boolean hasBytes(Optional<Object> now) {
      return now.isPresent() && bytes.equals(now.get());
    }
  }

  /** Marks all keys: the bytes of each one are compared when it is next requested. */
  public void compareAll() {
    outdated.addAll(entries.keySet());
  }

  /**
   * Marks the keys at, above or below paths that have changed: their bytes are compared when they
   * are next requested, even after further changes, since an edition may not be built for a while.
   *
   * @param paths the changed paths, from the project's folder
   */
  public void compareOnly(SortedSet<String> paths) {
    entries.keySet().stream()
        .filter(key -> paths.stream().anyMatch(path -> affects(path, key.path())))
        .forEach(outdated::add);
  }

  @Override
  @SuppressWarnings("unchecked") // All values of a key have the type of its reader.
  public <T> T get(
      ParseCache.Key key,
      Object context,
      Supplier<Optional<Object>> bytes,
      Diagnostics diagnostics,
      Function<Diagnostics, T> read) {
    CachedResult before = entries.get(key);
    if (before != null && !before.context().equals(context)) {
      before = null;
    }
    if (before != null && !outdated.contains(key)) {
      diagnostics.addAll(before.diagnostics());
      return (T) before.value();
    }
    Optional<Object> now = bytes.get();
    if (before != null && before.hasBytes(now)) {
      outdated.remove(key);
      diagnostics.addAll(before.diagnostics());
      return (T) before.value();
    }
    Diagnostics recorded = new Diagnostics();
    T value = read.apply(recorded);
    List<Diagnostic> reported = recorded.withoutSettings();
    diagnostics.addAll(reported);
    // The permission to read a file is not part of the compared bytes.
    if (now.isPresent() && reported.stream().noneMatch(d -> d.rule() == Rule.UNREADABLE)) {
      entries.put(key, new CachedResult(context, now.get(), value, reported));
    } else {
      entries.remove(key);
    }
    outdated.remove(key);
    return value;
  }

  private static boolean affects(String changed, String path) {
    return isWithin(changed, path) || isWithin(path, changed);
  }

  private static boolean isWithin(String path, String folder) {
    return path.startsWith(folder)
        && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
  }
}
