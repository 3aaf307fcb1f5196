package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;

/**
 * Counts what the uses of definitions add to a text, so that a small file does not become a huge
 * page: an abbreviation's meaning, a link's address and title, a note in several sections.
 */
final class Expansion {

  private final SourcePositions places;
  private final Diagnostics diagnostics;
  private final IdentityHashMap<Node, Long> added = new IdentityHashMap<>();
  private long total;
  private @Nullable Node largest;

  Expansion(SourcePositions places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /**
   * Whether a definition may be written once more; the first time that one may not is reported, at
   * the definition that added most.
   *
   * @param length the characters that this use adds
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

  /** Whether the uses of definitions add more than they may. */
  boolean isExceeded() {
    return total > Limits.EXPANSION;
  }

  private void report(Node definition) {
    diagnostics.report(
        Rule.TOO_LARGE,
        places.span(definition.getStartOffset(), definition.getEndOffset()),
        "this definition is too long to be used so often: its uses make the text more than "
            + Limits.EXPANSION
            + " characters longer",
        "Shorten it, or use it less often.");
  }
}
