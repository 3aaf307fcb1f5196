package org.rapporteur.diagnostic;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one rule in one file, each once. The first {@value #MAX_LISTED} by place are
 * listed, in whatever order they come; of the others only the number is known.
 */
final class DiagnosticGroup {

  static final int MAX_LISTED = 100;

  private final TreeSet<Diagnostic> listed = new TreeSet<>(Diagnostic.BY_PLACE);

  /** Hashes of those that are only counted. */
  private final Set<Long> counted = new HashSet<>();

  /** Numbers that another run has counted. */
  private final Set<Diagnostic> sums = new LinkedHashSet<>();

  private @Nullable Diagnostic firstCounted;

  void add(Diagnostic diagnostic) {
    if (diagnostic.count() > 1) {
      sums.add(diagnostic);
      return;
    }
    listed.add(diagnostic);
    if (listed.size() > MAX_LISTED) {
      count(listed.pollLast());
    }
  }

  /**
   * Adds a problem.
   *
   * @param help asked for its help only if it is listed
   */
  void add(Rule rule, Span span, String message, Supplier<String> help) {
    Diagnostic bare = Diagnostic.of(rule, span, message, "");
    if (listed.size() == MAX_LISTED && Diagnostic.BY_PLACE.compare(bare, listed.last()) > 0) {
      count(bare);
    } else {
      add(Diagnostic.of(rule, span, message, help.get()));
    }
  }

  /** Those that are listed, and one that stands for the others. */
  Stream<Diagnostic> all() {
    int more = counted.size() + sums.stream().mapToInt(Diagnostic::count).sum();
    if (more == 0) {
      return listed.stream();
    }
    Diagnostic first =
        Stream.concat(Stream.ofNullable(firstCounted), sums.stream())
            .min(Diagnostic.BY_PLACE)
            .orElseThrow();
    return Stream.concat(listed.stream(), Stream.of(more == 1 ? first : sum(first, more)));
  }

  private static Diagnostic sum(Diagnostic first, int more) {
    return new Diagnostic(
        first.rule(),
        first.severity(),
        first.span(),
        String.format(
            Locale.ROOT, "from here on, this file has %,d more problems like these", more),
        "They are not listed. Fix those above, and check again.",
        more);
  }

  private void count(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    long place = (long) span.line() * 0x9E3779B97F4A7C15L + span.column();
    counted.add(place * 0x9E3779B97F4A7C15L + diagnostic.message().hashCode());
    Diagnostic first = firstCounted;
    if (first == null || Diagnostic.BY_PLACE.compare(diagnostic, first) < 0) {
      firstCounted = diagnostic;
    }
  }
}
