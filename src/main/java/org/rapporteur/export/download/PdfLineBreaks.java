package org.rapporteur.export.download;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of the PDF may end: where the JDK says so, and before the parts of a path. The same
 * places as the library's own, which for each line looks at all that follows, and so takes time in
 * proportion to the square of a paragraph. This one looks at no more than a window, which is far
 * longer than a line.
 */
final class PdfLineBreaks implements FSTextBreaker {

  /** What a path does not begin or end with. */
  private static final String MARKS = ".,:;!?- \n\r\t/";

  /** How much of the text the JDK reads at a time, in UTF-16 code units. */
  private static final int WINDOW = 2_000;

  /** How near the end of its window the JDK may take a place for a break that is none. */
  private static final int MARGIN = 200;

  private final BreakIterator words = BreakIterator.getLineInstance(Locale.US);
  private String text = "";

  /** Where the window begins, and where it ends. */
  private int start;

  private int end;

  /** The last place that was returned. */
  private int at;

  /** The last place that the JDK found, at or behind it. */
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

  /** In a word that is longer than a window, its end: such a word fits no line anyway. */
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

  /** The first slash of a stretch that parts a path; the stretch's end where there is none. */
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
