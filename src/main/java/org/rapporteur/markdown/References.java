package org.rapporteur.markdown;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.Provision;

/** Who can read treaty references. Must be safe to share between threads. */
public interface References {

  /** Reads none: for texts outside a report, and tests. */
  References NONE =
      new References() {
        @Override
        public List<ProseReferences.Match> find(String text) {
          return List.of();
        }

        @Override
        public Optional<Provision> provision(String form, Span place, Diagnostics diagnostics) {
          return Optional.empty();
        }
      };

  /**
   * The references that a running text makes by itself: "article 7 of the Covenant".
   *
   * @param text a paragraph's text as readers see it, line breaks as spaces; U+FFFC stands for what
   *     is no text, such as an image
   * @return in order, without overlap
   */
  List<ProseReferences.Match> find(String text);

  /**
   * Reads what stands between double brackets, such as {@code iccpr/14(3)(d)}.
   *
   * @return empty when it names no provision; the reason has then been reported
   */
  Optional<Provision> provision(String form, Span place, Diagnostics diagnostics);
}
