package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;

/**
 * Finds the references in running text: those to documents, and those to provisions in the rest of
 * the text. Immutable and thread-safe.
 */
public final class TextReferences {

  /** What replaces a document, so that no part of it is read as a provision. */
  private static final char NO_TEXT = '\uFFFC';

  /** The key of each symbol of a document. */
  static final String DOCUMENT = String.valueOf(NO_TEXT);

  private final ProseDocuments documents;
  private final ProseReferences provisions;

  /**
   * @param own the instrument that "the Covenant" refers to, and whose committee is meant if a
   *     general comment names none; empty if texts must name them
   * @param bare whether "article 9" alone is an article of that instrument
   */
  public TextReferences(Catalogue catalogue, Optional<Instrument> own, boolean bare) {
    this.documents = new ProseDocuments(own);
    this.provisions = new ProseReferences(catalogue, own, bare);
  }

  /**
   * The references of a text.
   *
   * @param provisions those to provisions, in order
   * @param documents those to documents, in order; the two kinds do not overlap
   */
  public record Found(
      List<ProseReferences.Match> provisions, List<ProseDocuments.Match> documents) {
    public static final Found NOTHING = new Found(List.of(), List.of());

    public Found {
      provisions = List.copyOf(provisions);
      documents = List.copyOf(documents);
    }
  }

  public Found find(String text) {
    List<ProseDocuments.Match> found = documents.find(text);
    return new Found(provisions.find(found.isEmpty() ? text : without(found, text)), found);
  }

  private static String without(List<ProseDocuments.Match> found, String text) {
    StringBuilder rest = new StringBuilder(text);
    for (ProseDocuments.Match match : found) {
      for (int i = match.start(); i < match.end(); i++) {
        rest.setCharAt(i, NO_TEXT);
      }
    }
    return rest.toString();
  }
}
