package org.rapporteur.markdown;

import org.rapporteur.treaty.ProseReferences;

/**
 * The maximum sizes of one text and of what it expands to. Each limit is far above what a report
 * needs, and low enough that any text within all limits builds in seconds.
 */
final class Limits {

  /** Length of one text, in UTF-16 code units. */
  static final int CHARACTERS = 1 << 20;

  static final int LINES = 20_000;

  /** Nesting of quotations, lists and definitions. */
  static final int DEPTH = 20;

  /** Nesting of emphasis, links and other inline elements. */
  static final int INLINE_DEPTH = 100;

  /** Brackets and similar characters in one paragraph; five emphasis marks count as one. */
  static final int MARKS = 1_000;

  /** Lines of one paragraph or table. */
  static final int PARAGRAPH_LINES = 2_000;

  static final int PARAGRAPH_CHARACTERS = 50_000;

  /**
   * Characters that the uses of abbreviations, link definitions and footnotes may add to one text:
   * the length of each definition times its uses.
   */
  static final int EXPANSION = 1 << 20;

  /** Length of the abbreviated word. */
  static final int ABBREVIATION = 200;

  /** Cells of all tables, including those missing in short rows. */
  static final int CELLS = 20_000;

  /** Spaces in a line that begins like the one below a table's header. */
  static final int SPACES = 250;

  /** Links, recognised references and footnote marks: each is an annotation in the PDF. */
  static final int LINKS = 10_000;

  /** Line breaks within paragraphs: the PDF library takes long for each. */
  static final int BREAKS = 10_000;

  /** Provisions named by recognised references, including those in ranges. */
  static final int PROVISIONS = ProseReferences.MAX_PROVISIONS;

  /** Paragraphs, headings, quotations, lists, items and other blocks, including nested ones. */
  static final int BLOCKS = 20_000;

  /** Links, emphasis, code, abbreviations, images, line breaks and cells, all together. */
  static final int ELEMENTS = 20_000;

  /** Changes between right-to-left and left-to-right writing: each starts a bidi run. */
  static final int DIRECTION_CHANGES = 50_000;

  private Limits() {}
}
