package org.rapporteur.yaml;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;

/** The offsets at which the lines of a text begin; not thread-safe. */
final class LineIndex {

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  /** The last position looked up: the next one is usually a little further on in the same line. */
  private int lastLine;

  private int lastPoints;
  private int lastOffset;

  LineIndex(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts.add(i + 1);
      }
    }
  }

  int count() {
    return starts.size();
  }

  /** The offset of a line's first character. Lines are counted from 1. */
  int startOf(int line) {
    return starts.get(Math.min(Math.max(line, 1), starts.size()) - 1);
  }

  /** The text of a line without its line break. */
  String text(int line) {
    return text.substring(startOf(line), endOf(line));
  }

  /** The offset after a line's last character, before its line break. */
  int endOf(int line) {
    int start = startOf(line);
    int end = line < starts.size() ? starts.get(Math.max(line, 1)) - 1 : text.length();
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  int lineOf(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  /**
   * Converts a location of the library, which counts columns in code points, to an offset in UTF-16
   * code units.
   */
  long offsetOf(TokenStreamLocation location) {
    int line = location.getLineNr();
    if (line < 1 || line > starts.size()) {
      return text.length();
    }
    int start = startOf(line);
    int points = Math.max(0, location.getColumnNr() - 1);
    int end = line < starts.size() ? starts.get(line) : text.length();
    boolean further = line == lastLine && points >= lastPoints;
    int offset = further ? lastOffset : start;
    for (int at = further ? lastPoints : 0; at < points && offset < end; at++) {
      offset += Character.charCount(text.codePointAt(offset));
    }
    lastLine = line;
    lastPoints = points;
    lastOffset = offset;
    return offset;
  }
}
