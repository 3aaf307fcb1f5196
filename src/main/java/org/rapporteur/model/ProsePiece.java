package org.rapporteur.model;

/**
 * A piece of a {@link Prose}: finished XHTML, or a hole whose filling depends on the page. Writing
 * the pieces one after the other, holes filled, gives well-formed XHTML.
 */
public sealed interface ProsePiece {

  /** Finished XHTML; escaped, not balanced by itself. */
  record Markup(String xhtml) implements ProsePiece {}

  /**
   * The start tag of a link.
   *
   * @param title the link's title; empty for none
   */
  record LinkStart(LinkTarget target, String title) implements ProsePiece {}

  /** The end tag of the last link that was begun. */
  record LinkEnd() implements ProsePiece {}

  /** A whole link whose words are the target's own name: {@code [[nd-3]]}. */
  record NamedLink(LinkTarget target) implements ProsePiece {}

  /**
   * An image of the report.
   *
   * @param path from the content folder, with forward slashes
   * @param alt its words; empty only when it is decorative
   * @param title its title; empty for none
   */
  record Image(String path, String alt, String title) implements ProsePiece {}

  /** An {@code id} attribute with a space before it, to stand inside a start tag. */
  record IdAttribute(String id) implements ProsePiece {}

  /**
   * The start tag of a heading.
   *
   * @param depth 1 for the outermost level of this text
   */
  record HeadingStart(int depth, String id) implements ProsePiece {}

  /** The end tag of the heading that was begun. */
  record HeadingEnd(int depth, String id) implements ProsePiece {}

  /**
   * A mark that refers to a note.
   *
   * @param note the note's number, from 1
   * @param occurrence which of the marks for that note it is, from 1
   */
  record NoteRef(int note, int occurrence) implements ProsePiece {}
}
