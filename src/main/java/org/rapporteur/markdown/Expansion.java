package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;

/**
 * Counts the characters that the uses of definitions add to a text, so that a small file cannot
 * become a huge page. It counts the meaning of abbreviations, the address and title of links, and
 * footnotes repeated in several sections.
 */
final class Expansion {

  private final SourcePositions positions;
  private final Diagnostics diagnostics;
  private final IdentityHashMap<Node, Long> added = new IdentityHashMap<>();
  private long total;
  private @Nullable Node largest;

  Expansion(SourcePositions positions, Diagnostics diagnostics) {
    this.positions = positions;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns whether a definition may be written once more. The first refusal is reported at the
   * definition that added most.
   *
   * @param length the number of characters that this use adds
   */
  boolean admit(Node definition, int length) {
    if (isExceeded()) {
      return false;
    }
    total += length;
    long sum = added.merge(definition, (long) length, Long::sum);
    if (largest == null || sum > added.getOrDefault(largest, 0L)) {
      largest = definition;
    }
    if (isExceeded()) {
      report(largest);
      return false;
    }
    return true;
  }

  /** Returns whether the uses of definitions add more than the limit. */
  boolean isExceeded() {
    return total > Limits.EXPANSION;
  }

  private void report(Node definition) {
    diagnostics.report(
        Rule.TOO_LARGE,
        positions.span(definition.getStartOffset(), definition.getEndOffset()),
        "the uses of this definition make the text more than "
            + Limits.EXPANSION
            + " characters longer",
        "Shorten the definition, or use it less often.");
  }
}
