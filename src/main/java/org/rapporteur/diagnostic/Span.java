package org.rapporteur.diagnostic;

/**
 * A range of characters in one line of a file.
 *
 * @param file the file's path from the project's folder, with forward slashes
 * @param line the line, counted from 1; 0 for the whole file
 * @param column the first character, counted from 1 in UTF-16 code units; 0 with line 0
 * @param length the number of characters, at least 1; 0 with line 0
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {

  /** The whole file. */
  public static Span of(String file) {
    return new Span(file, 0, 0, 0);
  }

  /** A single character in a file. */
  public static Span at(String file, int line, int column) {
    return new Span(file, line, column, 1);
  }

  @Override
  public int compareTo(Span other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : Integer.compare(length, other.length);
  }
}
