package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file, cut to the terminal's width around a marked range, with a pointer to the range.
 *
 * @param line the visible part of the line
 * @param indent the number of columns before the range
 * @param pointer carets below the range; for text that a terminal may reorder, the marked text
 *     itself
 */
record Excerpt(String line, int indent, String pointer) {

  private static final int WIDTH = 100;
  private static final int MAX_BEFORE = 48;
  private static final String ELLIPSIS = "…";

  /**
   * Cuts a line.
   *
   * @param column the first character of the range, counted from 1 in UTF-16 units
   * @param length the length of the range
   */
  static Excerpt of(String line, int column, int length) {
    int start = boundary(line, Math.min(column - 1, line.length()));
    int end = Math.min(line.length(), start + Math.max(length, 0));
    int from = boundary(line, Math.max(0, start - 2 * WIDTH));
    int to = Math.min(line.length(), start + 2 * WIDTH);
    List<Glyph> glyphs = new ArrayList<>();
    int first = 0;
    int endGlyph = 0;
    for (int at = from, columns = 0; at < to; ) {
      int point = line.codePointAt(at);
      Glyph glyph = Glyph.of(point, columns);
      glyphs.add(glyph);
      columns += glyph.width();
      first += at < start ? 1 : 0;
      endGlyph += at < end ? 1 : 0;
      at += Character.charCount(point);
    }
    return cut(glyphs, first, Math.max(first, endGlyph), from > 0, to < line.length());
  }

  /** Cuts glyphs around the range from {@code first} (inclusive) to {@code end} (exclusive). */
  private static Excerpt cut(
      List<Glyph> glyphs, int first, int endGlyph, boolean moreBefore, boolean moreAfter) {
    int from = 0;
    int to = glyphs.size();
    if (moreBefore || moreAfter || width(glyphs) > WIDTH) {
      from = first;
      for (int w = 0; from > 0 && (w += glyphs.get(from - 1).width()) <= MAX_BEFORE; ) {
        from--;
      }
      while (from > 0 && from < first && glyphs.get(from).width() == 0) {
        from++;
      }
      to = from;
      for (int w = 0; to < glyphs.size() && (w += glyphs.get(to).width()) <= WIDTH; ) {
        to++;
      }
    }
    int last = Math.min(endGlyph, to);
    boolean cutBefore = moreBefore || from > 0;
    List<Glyph> marked = glyphs.subList(first, Math.max(first, last));
    List<Glyph> before = glyphs.subList(from, first);
    int indent = width(before) + (cutBefore ? ELLIPSIS.length() : 0);
    boolean startsOnMark = !marked.isEmpty() && marked.get(0).width() == 0 && indent > 0;
    return new Excerpt(
        (cutBefore ? ELLIPSIS : "")
            + text(glyphs.subList(from, to))
            + (moreAfter || to < glyphs.size() ? ELLIPSIS : ""),
        startsOnMark ? indent - 1 : indent,
        isReordered(before) || isReordered(marked)
            ? "here: “" + text(marked) + "”"
            : "^".repeat(Math.max(1, width(marked))));
  }

  private static int boundary(String line, int at) {
    boolean inside =
        at > 0
            && at < line.length()
            && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
    return inside ? at - 1 : at;
  }

  private static boolean isReordered(List<Glyph> glyphs) {
    return glyphs.stream().anyMatch(Glyph::rightToLeft);
  }

  private static int width(List<Glyph> glyphs) {
    return glyphs.stream().mapToInt(Glyph::width).sum();
  }

  private static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
