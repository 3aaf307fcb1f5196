package org.rapporteur.treaty;

import java.util.Optional;

/**
 * A general comment or general recommendation of a committee.
 *
 * @param committee the name of the committee
 * @param recommendation whether it is called a general recommendation
 */
public record GeneralComment(LocalizedText committee, boolean recommendation, int number) {

  /** The general comment that a document is; empty if it is another document. */
  public static Optional<GeneralComment> of(DocumentKey document) {
    return document.isSymbol() ? Committees.ALL.comment(document.number()) : Optional.empty();
  }
}
