package org.rapporteur.index;

import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;

/** Reports a link to an anchor that its target does not have. */
final class DeadAnchor {

  private DeadAnchor() {}

  static void report(String anchor, Set<String> known, Span span, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.DEAD_ANCHOR,
        span,
        "the link target has no anchor “#" + anchor + "”",
        () ->
            Suggestion.didYouMean(
                anchor,
                known,
                known.isEmpty()
                    ? "That text has no anchors. Add one to a heading:  ## Words {#name}"
                    : "Existing anchors: "
                        + String.join(", ", known.stream().sorted().toList())
                        + "."));
  }
}
