package org.rapporteur.markdown;

import java.util.Arrays;
import org.rapporteur.diagnostic.Span;

/** Converts offsets in the Markdown into lines and columns of its file. */
final class SourcePositions {

  private final String file;
  private final String text;
  private final int firstLine;
  private final int firstColumn;
  private final int[] starts;

  SourcePositions(String file, String text, int firstLine, int firstColumn) {
    this.file = file;
    this.text = text;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
    int[] found = new int[64];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  Span file() {
    return Span.of(file);
  }

  /** The span from one offset to another, cut at the end of the first line. */
  Span span(int start, int end) {
    int index = Arrays.binarySearch(starts, start);
    int line = index >= 0 ? index : -index - 2;
    int lineEnd = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    int length = Math.max(1, Math.min(end, lineEnd) - start);
    return new Span(file, firstLine + line, column(start, line), length);
  }

  private int column(int offset, int line) {
    return offset - starts[line] + (line == 0 ? firstColumn : 1);
  }

  /** Returns whether the character at an offset ends a line. */
  boolean endsLine(int offset) {
    return offset < text.length() && text.charAt(offset) == '\n';
  }

  int lineEnds() {
    return starts.length - 1;
  }

  /** The Markdown. */
  String text() {
    return text;
  }

  String fileName() {
    return file;
  }
}
