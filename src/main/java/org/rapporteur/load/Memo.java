package org.rapporteur.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;

/**
 * What was read before: under an equal key the same instance comes back, and the findings of its
 * reading are told again. A key holds all that the reading depends on, so nothing can go stale.
 */
public interface Memo {

  /**
   * Reads, or remembers.
   *
   * @param place what is read; a place keeps its last value only
   * @param key all that the value depends on; empty when that can't be told, and it must be read
   * @param read reads it, and reports its findings where it is told to
   */
  <T> T recall(
      String place,
      Supplier<Optional<Object>> key,
      Diagnostics diagnostics,
      Function<Diagnostics, T> read);

  /** Remembers nothing: for a single run. */
  static Memo none() {
    return new Memo() {
      @Override
      public <T> T recall(
          String place,
          Supplier<Optional<Object>> key,
          Diagnostics diagnostics,
          Function<Diagnostics, T> read) {
        return read.apply(diagnostics);
      }
    };
  }

  /** Remembers the last value of every place; safe to be shared by threads. */
  static Memo kept() {
    record Entry(Object key, Object value, List<Diagnostic> findings) {}
    return new Memo() {
      private final Map<String, Entry> entries = new ConcurrentHashMap<>();

      @Override
      @SuppressWarnings("unchecked") // A place holds values of one kind: its reader's.
      public <T> T recall(
          String place,
          Supplier<Optional<Object>> key,
          Diagnostics diagnostics,
          Function<Diagnostics, T> read) {
        Optional<Object> now = key.get();
        Entry before = entries.get(place);
        if (before != null && now.isPresent() && before.key().equals(now.get())) {
          diagnostics.addAll(before.findings());
          return (T) before.value();
        }
        Diagnostics own = new Diagnostics();
        T value = read.apply(own);
        List<Diagnostic> findings = own.found();
        diagnostics.addAll(findings);
        // Whether a file may be read is in no key.
        if (now.isPresent() && findings.stream().noneMatch(d -> d.rule() == Rule.UNREADABLE)) {
          entries.put(place, new Entry(now.get(), value, findings));
        }
        return value;
      }
    };
  }
}
