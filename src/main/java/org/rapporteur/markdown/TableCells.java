package org.rapporteur.markdown;

/**
 * Counts the cells of tables before they are parsed. A short row is filled up with empty cells, so
 * a wide header above many rows becomes far larger than its text.
 */
final class TableCells {

  private long complete;
  private int columns;
  private int rows;

  /** Adds a line; returns whether the number of cells is still within the limit. */
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
