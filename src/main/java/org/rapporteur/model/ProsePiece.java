package org.rapporteur.model;

/**
 * A piece of a {@link Prose}: finished XHTML, or a placeholder whose content depends on the page.
 * The pieces in order, with all placeholders filled, are well-formed XHTML.
 */
public sealed interface ProsePiece {

  /** Finished XHTML: escaped, but not necessarily balanced. */
  record Markup(String xhtml) implements ProsePiece {}

  /**
   * The start tag of a link.
   *
   * @param title the link's title; empty for none
   */
  record LinkStart(LinkTarget target, String title) implements ProsePiece {}

  /** The end tag of the most recently started link. */
  record LinkEnd() implements ProsePiece {}

  /** A complete link with the target's name as its text: {@code [[nd-3]]}. */
  record NamedLink(LinkTarget target) implements ProsePiece {}

  /**
   * An image of the report.
   *
   * @param path the path from the content folder, with forward slashes
   * @param alt the alternative text; empty only for a decorative image
   * @param title its title; empty for none
   */
  record Image(String path, String alt, String title) implements ProsePiece {}

  /** An {@code id} attribute with a leading space, inside a start tag. */
  record IdAttribute(String id) implements ProsePiece {}

  /**
   * The start tag of a heading.
   *
   * @param depth 1 for the outermost level of this text
   */
  record HeadingStart(int depth, String id) implements ProsePiece {}

  /** The end tag of the most recently started heading. */
  record HeadingEnd(int depth, String id) implements ProsePiece {}

  /**
   * A mark that refers to a footnote.
   *
   * @param note the footnote's number, from 1
   * @param occurrence the number of this mark among those for the same footnote, from 1
   */
  record NoteRef(int note, int occurrence) implements ProsePiece {}
}
