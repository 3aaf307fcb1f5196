package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that running text cites: UN documents by their symbol ("CCPR/C/USA/CO/5,
 * para. 34"), general comments and general recommendations ("general comment No. 35 (2014)"), and
 * targets of the Sustainable Development Goals ("SDG target 16.3"). Takes time proportional to the
 * text. Immutable and thread-safe.
 */
public final class ProseDocuments {

  private final @Nullable Committee own;

  /**
   * @param own the instrument of the report, whose committee is meant if a general comment names
   *     none
   */
  public ProseDocuments(Optional<Instrument> own) {
    this.own = own.flatMap(instrument -> Committees.ALL.of(instrument.id())).orElse(null);
  }

  /**
   * A range of text that refers to a document, or to paragraphs of one. It contains no reference to
   * a provision.
   *
   * @param end the index after its last character
   * @param cited the document; empty if it is not known, or if the range is only the paragraphs of
   *     a document before it
   * @param problems why the document cannot exist; otherwise empty
   */
  public record Match(
      int start, int end, Optional<CitedDocument> cited, List<ReferenceProblem> problems) {
    public Match {
      problems = List.copyOf(problems);
    }

    Match(int start, int end, Optional<CitedDocument> cited) {
      this(start, end, cited, List.of());
    }
  }

  /** The references of a text, in order, without overlap. */
  public List<Match> find(String text) {
    return MayCiteDocument.anything(text) ? new DocumentReader(text, own).read() : List.of();
  }
}
