package org.rapporteur.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;

/** Remembers the last value of every place; safe to be shared by threads. */
public final class KeptMemo implements Memo {

  private final Map<Place, Entry> entries = new ConcurrentHashMap<>();
  private volatile Optional<SortedSet<String>> changed = Optional.empty();

  private record Entry(Object context, Object bytes, Object value, List<Diagnostic> findings) {

    boolean holds(Optional<Object> now) {
      return now.isPresent() && bytes.equals(now.get());
    }
  }

  /** From now on the bytes of every place are compared. */
  public void compareAll() {
    changed = Optional.empty();
  }

  /**
   * From now on only what lies at, above or below these paths is compared; the rest is as it was.
   *
   * @param paths from the project's folder
   */
  public void compareOnly(SortedSet<String> paths) {
    changed = Optional.of(new TreeSet<>(paths));
  }

  @Override
  @SuppressWarnings("unchecked") // A place holds values of one kind: its reader's.
  public <T> T recall(
      Place place,
      Object context,
      Supplier<Optional<Object>> bytes,
      Diagnostics diagnostics,
      Function<Diagnostics, T> read) {
    Entry before = entries.get(place);
    if (before != null && !before.context().equals(context)) {
      before = null;
    }
    if (before != null && isUntouched(place.path())) {
      diagnostics.addAll(before.findings());
      return (T) before.value();
    }
    Optional<Object> now = bytes.get();
    if (before != null && before.holds(now)) {
      diagnostics.addAll(before.findings());
      return (T) before.value();
    }
    Diagnostics own = new Diagnostics();
    T value = read.apply(own);
    List<Diagnostic> findings = own.found();
    diagnostics.addAll(findings);
    // Whether a file may be read is in no key.
    if (now.isPresent() && findings.stream().noneMatch(d -> d.rule() == Rule.UNREADABLE)) {
      entries.put(place, new Entry(context, now.get(), value, findings));
    } else {
      entries.remove(place);
    }
    return value;
  }

  private boolean isUntouched(String place) {
    return changed.isPresent()
        && changed.get().stream().noneMatch(path -> isWithin(path, place) || isWithin(place, path));
  }

  private static boolean isWithin(String path, String folder) {
    return path.startsWith(folder)
        && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
  }
}
