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
 * The problems of one rule in one file, without repetitions. The first {@value #MAX_LISTED} by
 * place are listed, whatever the order in which they are added; the others are only counted.
 */
final class DiagnosticGroup {

  static final int MAX_LISTED = 100;

  private final TreeSet<Diagnostic> listed = new TreeSet<>(Diagnostic.BY_PLACE);

  /** Hashes of the problems that are only counted. */
  private final Set<Long> counted = new HashSet<>();

  /** Counts that were taken over from another {@link Diagnostics}. */
  private final Set<Diagnostic> importedCounts = new LinkedHashSet<>();

  private @Nullable Diagnostic firstCounted;

  void add(Diagnostic diagnostic) {
    if (diagnostic.count() > 1) {
      importedCounts.add(diagnostic);
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
   * @param help supplies the help; called only if the problem is listed
   */
  void add(Rule rule, Span span, String message, Supplier<String> help) {
    Diagnostic withoutHelp = Diagnostic.of(rule, span, message, "");
    if (listed.size() == MAX_LISTED
        && Diagnostic.BY_PLACE.compare(withoutHelp, listed.last()) > 0) {
      count(withoutHelp);
    } else {
      add(Diagnostic.of(rule, span, message, help.get()));
    }
  }

  /** The listed problems, and one diagnostic that represents the others. */
  Stream<Diagnostic> all() {
    int more = counted.size() + importedCounts.stream().mapToInt(Diagnostic::count).sum();
    if (more == 0) {
      return listed.stream();
    }
    Diagnostic first =
        Stream.concat(Stream.ofNullable(firstCounted), importedCounts.stream())
            .min(Diagnostic.BY_PLACE)
            .orElseThrow();
    return Stream.concat(listed.stream(), Stream.of(more == 1 ? first : summary(first, more)));
  }

  private static Diagnostic summary(Diagnostic first, int more) {
    return new Diagnostic(
        first.rule(),
        first.severity(),
        first.span(),
        String.format(
            Locale.ROOT, "from here on, this file has %,d more problems of this kind", more),
        "They are not listed. Fix the listed problems, then check again.",
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
