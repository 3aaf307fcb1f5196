package org.rapporteur.markdown;

/**
 * Counts the cells of tables before they are read: a short row gets the cells that it leaves out,
 * so that a wide head above many rows is far larger than its text.
 */
final class TableCells {

  private long complete;
  private int columns;
  private int rows;

  /** Whether a text with one more line has no more cells than it may. */
  boolean admit(String text, int start, int end) {
    int bars = 0;
    for (int i = start; i < end; i++) {
      bars += text.charAt(i) == '|' ? 1 : 0;
    }
    if (start == end) {
      complete += (long) columns * rows;
      columns = 0;
      rows = 0;
    } else {
      columns = Math.max(columns, bars);
      rows++;
    }
    return complete + (long) columns * rows <= Limits.CELLS;
  }
}
