package org.rapporteur.markdown;

import org.rapporteur.treaty.ProseReferences;

/**
 * How large one text, and what it expands to, may be. Each limit is far above what a report needs,
 * and low enough that any text within all of them builds in seconds.
 */
final class Limits {

  /** Of one text, in UTF-16 code units. */
  static final int CHARACTERS = 1 << 20;

  static final int LINES = 20_000;

  /** How deep quotations, lists and definitions may nest. */
  static final int DEPTH = 20;

  /** How deep emphasis, links and the like may nest. */
  static final int INLINE_DEPTH = 100;

  /** Brackets and the like in one paragraph; five marks of emphasis count as one. */
  static final int MARKS = 1_000;

  /** Of one paragraph or table. */
  static final int PARAGRAPH_LINES = 2_000;

  static final int PARAGRAPH_CHARACTERS = 50_000;

  /**
   * Characters that the uses of abbreviations, link definitions and notes may add to one text: the
   * length of each definition times its uses.
   */
  static final int EXPANSION = 1 << 20;

  /** Of the word that an abbreviation stands for. */
  static final int ABBREVIATION = 200;

  /** Cells of all tables, those included that short rows leave out. */
  static final int CELLS = 20_000;

  /** Spaces in a line that begins as the line below a table's head does. */
  static final int SPACES = 250;

  /** Links, recognised references and notes' marks: each is an annotation of its own in the PDF. */
  static final int LINKS = 10_000;

  /** Breaks within paragraphs: the PDF's library takes long for each. */
  static final int BREAKS = 10_000;

  /** Provisions that recognised references name, those of ranges included. */
  static final int PROVISIONS = ProseReferences.MAX_PROVISIONS;

  /**
   * Paragraphs, headings, quotations, lists, items and the like, each within others counted too.
   */
  static final int BLOCKS = 20_000;

  /** Links, emphases, code, abbreviations, images, line breaks and cells, all together. */
  static final int ELEMENTS = 20_000;

  /** Changes between right-to-left and left-to-right writing: each is a run of its own. */
  static final int DIRECTION_CHANGES = 50_000;

  private Limits() {}
}
