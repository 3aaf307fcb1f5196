package org.rapporteur.markdown;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.treaty.ProseDocuments;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.Provision;

/**
 * Finds references to treaties and documents. Implementations must be safe to share between
 * threads.
 */
public interface References {
  /** Finds no references; for texts outside a report and for tests. */
  References NONE =
      new References() {
        @Override
        public Found find(String text) {
          return Found.NOTHING;
        }

        @Override
        public Optional<Provision> provision(String form, Span span, Diagnostics diagnostics) {
          return Optional.empty();
        }

        @Override
        public boolean isQuoted() {
          return false;
        }
      };

  /**
   * The references of a text.
   *
   * @param provisions those to provisions, in order
   * @param documents those to documents, in order; the two kinds do not overlap
   */
  record Found(List<ProseReferences.Match> provisions, List<ProseDocuments.Match> documents) {
    static final Found NOTHING = new Found(List.of(), List.of());

    public Found {
      provisions = List.copyOf(provisions);
      documents = List.copyOf(documents);
    }
  }

  /**
   * Finds the references in running text, such as "article 7 of the Covenant" and "CCPR/C/GC/35".
   *
   * @param text a paragraph's text as readers see it, with line breaks as spaces; U+FFFC replaces
   *     what is not text, such as an image
   * @return the matches, without overlap
   */
  Found find(String text);

  /**
   * Parses the text between double brackets, such as {@code iccpr/14(3)(d)}.
   *
   * @return empty if it names no provision; the reason has then been reported
   */
  Optional<Provision> provision(String form, Span span, Diagnostics diagnostics);

  /** Whether the texts quote words whose mistakes the editor cannot correct. */
  boolean isQuoted();
}
