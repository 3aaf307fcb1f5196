package org.rapporteur.export.download;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of the PDF may end: where the JDK says so, and before the parts of a path. The same
 * places as the library's own, which looks for the next slash in all that follows, and so takes
 * time in proportion to the square of a paragraph.
 */
final class PdfLineBreaks implements FSTextBreaker {

  /** What a path does not begin or end with. */
  private static final String MARKS = ".,:;!?- \n\r\t/";

  private final BreakIterator words = BreakIterator.getLineInstance(Locale.US);
  private String text = "";

  /** The last place that was returned. */
  private int at;

  /** The last place that the JDK found, at or behind it. */
  private int limit;

  @Override
  public void setText(String newText) {
    text = newText;
    words.setText(newText);
    at = words.current();
    limit = at;
  }

  @Override
  public int next() {
    int from = at;
    if (at == limit) {
      limit = words.next();
      if (limit == BreakIterator.DONE) {
        return BreakIterator.DONE;
      }
      if (limit > 0 && text.startsWith("://", limit - 1)) {
        from = limit + 2;
        limit = words.next();
      }
    }
    at = slash(from, limit);
    return at;
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
