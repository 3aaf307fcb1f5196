package org.rapporteur.markdown;

import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.TextReferences;

/**
 * Finds references to treaties and documents. Implementations must be safe to share between
 * threads.
 */
public interface References {
  /** Finds no references; for texts outside a report and for tests. */
  References NONE =
      new References() {
        @Override
        public TextReferences.Found find(String text) {
          return TextReferences.Found.NOTHING;
        }

        @Override
        public Optional<Provision> provision(String form, Span span, Diagnostics diagnostics) {
          return Optional.empty();
        }

        @Override
        public boolean isQuoted() {
          return false;
        }

        @Override
        public References quoted() {
          return this;
        }
      };

  /**
   * Finds the references in running text, such as "article 7 of the Covenant" and "CCPR/C/GC/35".
   *
   * @param text a paragraph's text as readers see it, with line breaks as spaces; U+FFFC replaces
   *     what is not text, such as an image
   * @return the matches, without overlap
   */
  TextReferences.Found find(String text);

  /**
   * Parses the text between double brackets, such as {@code iccpr/14(3)(d)}.
   *
   * @return empty if it names no provision; the reason has then been reported
   */
  Optional<Provision> provision(String form, Span span, Diagnostics diagnostics);

  /** Whether the texts quote words whose mistakes the editor cannot correct. */
  boolean isQuoted();

  /** The same references, for texts that quote words. */
  References quoted();
}
