package org.rapporteur.export.word;

import org.jsoup.nodes.Element;

/** A part of a line: what a paragraph consists of, in reading order. */
sealed interface Piece {

  /** Characters of one style. */
  record Text(String text, RunStyle style) implements Piece {}

  /** The start of a new line in the same paragraph. */
  record Break() implements Piece {}

  /** A distance to the next tab stop. */
  record Tab() implements Piece {}

  /**
   * The start of a link.
   *
   * @param target an address, or the id of an element of the document after a {@code #}
   */
  record LinkStart(String target) implements Piece {}

  record LinkEnd() implements Piece {}

  /** A place that links can lead to. */
  record Mark(String id) implements Piece {}

  /**
   * A reference to a note.
   *
   * @param note the id of the note
   */
  record NoteReference(String note, RunStyle style) implements Piece {}

  /** A picture with its alternative text. */
  record Picture(Element image) implements Piece {}

  /** The number of the note that the paragraph belongs to. */
  record OwnNumber(RunStyle style) implements Piece {}
}
