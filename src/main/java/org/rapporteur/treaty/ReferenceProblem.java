package org.rapporteur.treaty;

import java.util.List;

/**
 * A problem of a reference, with its place in the text.
 *
 * @param start the first character, counted from 0
 * @param end the index after the last character
 * @param message what is wrong, in one sentence without a full stop
 * @param help what exists, or how to write the reference
 * @param written the word that may be misspelt; empty if none is
 * @param known the words that it may stand for, the likelier ones first
 */
public record ReferenceProblem(
    int start,
    int end,
    Kind kind,
    String message,
    String help,
    String written,
    List<String> known) {

  /** What is wrong. */
  public enum Kind {
    UNKNOWN_INSTRUMENT,
    UNKNOWN_ARTICLE,
    UNKNOWN_PARAGRAPH,
    /** A letter that several paragraphs, or paragraphs not known, may have. */
    LETTER_WITHOUT_PARAGRAPH,
    BACKWARD_RANGE,
    /** A UN document or SDG target that cannot exist. */
    UNKNOWN_DOCUMENT,
    SYNTAX,
    TOO_MANY
  }

  public ReferenceProblem {
    known = List.copyOf(known);
  }

  ReferenceProblem(int start, int end, Kind kind, String message, String help) {
    this(start, end, kind, message, help, "", List.of());
  }
}
