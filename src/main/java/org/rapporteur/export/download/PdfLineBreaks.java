package org.rapporteur.export.download;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds where a line of the PDF may break: where the JDK allows it, and before the parts of a path.
 * The result is the same as the library's. For each line, the library reads all text that follows,
 * so its time grows with the square of a paragraph's length. This class reads at most a window,
 * which is far longer than a line.
 */
final class PdfLineBreaks implements FSTextBreaker {

  /** Characters at which a path does not begin or end. */
  private static final String MARKS = ".,:;!?- \n\r\t/";

  /** The length of the text that the JDK reads at once, in UTF-16 code units. */
  private static final int WINDOW = 2_000;

  /** The distance from the end of its window within which the JDK may report a wrong break. */
  private static final int MARGIN = 200;

  private final BreakIterator words = BreakIterator.getLineInstance(Locale.US);
  private String text = "";

  /** The start and end of the window. */
  private int start;

  private int end;

  /** The last break that was returned. */
  private int at;

  /** The last break that the JDK found, at or after it. */
  private int limit;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
    limit = 0;
    moveWindow();
  }

  private void moveWindow() {
    start = limit;
    end = Math.min(text.length(), start + WINDOW);
    words.setText(text.substring(start, end));
  }

  @Override
  public int next() {
    int from = at;
    if (at == limit) {
      if (limit == text.length()) {
        return BreakIterator.DONE;
      }
      findLimit();
      if (limit < text.length() && text.startsWith("://", limit - 1)) {
        from = limit + 2;
        findLimit();
      }
    }
    at = slash(from, limit);
    return at;
  }

  /** Finds the next break; in a word longer than a window, the window's end. */
  private void findLimit() {
    if (limit == end) {
      moveWindow();
    }
    int found = start + words.next();
    if (found > end - MARGIN && end < text.length() && start < limit) {
      moveWindow();
      found = start + words.next();
    }
    limit = found;
  }

  /**
   * The first slash in a range that separates parts of a path; the range's end if there is none.
   */
  private int slash(int from, int to) {
    int start = from;
    while (start < to && isMark(start)) {
      start++;
    }
    int end = to;
    while (end > start && isMark(end - 1)) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '/') {
        return i;
      }
    }
    return to;
  }

  private boolean isMark(int index) {
    return MARKS.indexOf(text.charAt(index)) >= 0;
  }
}
