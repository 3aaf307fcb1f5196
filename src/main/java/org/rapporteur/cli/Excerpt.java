package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file, cut to the terminal around the words that are meant, and what points at them.
 *
 * @param line what of the line is shown
 * @param indent how many columns stand before the words
 * @param pointer carets below the words; or, in text that a terminal may turn around, the words
 */
record Excerpt(String line, int indent, String pointer) {

  private static final int WIDTH = 100;
  private static final int BEFORE = 48;
  private static final String CUT = "…";

  /**
   * Cuts a line.
   *
   * @param column the first character meant, counted from 1 in UTF-16 units
   * @param length how many are meant
   */
  static Excerpt of(String line, int column, int length) {
    int start = boundary(line, Math.min(column - 1, line.length()));
    int end = Math.min(line.length(), start + Math.max(length, 0));
    int from = boundary(line, Math.max(0, start - 2 * WIDTH));
    int to = Math.min(line.length(), start + 2 * WIDTH);
    List<Glyph> glyphs = new ArrayList<>();
    int first = 0;
    int behind = 0;
    for (int at = from, columns = 0; at < to; ) {
      int point = line.codePointAt(at);
      Glyph glyph = Glyph.of(point, columns);
      glyphs.add(glyph);
      columns += glyph.width();
      first += at < start ? 1 : 0;
      behind += at < end ? 1 : 0;
      at += Character.charCount(point);
    }
    return cut(glyphs, first, Math.max(first, behind), from > 0, to < line.length());
  }

  /** Cuts glyphs of which those from {@code first} to before {@code behind} are meant. */
  private static Excerpt cut(
      List<Glyph> glyphs, int first, int behind, boolean more, boolean moreBehind) {
    int from = 0;
    int to = glyphs.size();
    if (more || moreBehind || width(glyphs) > WIDTH) {
      from = first;
      for (int w = 0; from > 0 && (w += glyphs.get(from - 1).width()) <= BEFORE; ) {
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
    int last = Math.min(behind, to);
    boolean cutBefore = more || from > 0;
    List<Glyph> meant = glyphs.subList(first, Math.max(first, last));
    List<Glyph> before = glyphs.subList(from, first);
    int indent = width(before) + (cutBefore ? CUT.length() : 0);
    boolean onMark = !meant.isEmpty() && meant.get(0).width() == 0 && indent > 0;
    return new Excerpt(
        (cutBefore ? CUT : "")
            + text(glyphs.subList(from, to))
            + (moreBehind || to < glyphs.size() ? CUT : ""),
        onMark ? indent - 1 : indent,
        turns(before) || turns(meant)
            ? "here: “" + text(meant) + "”"
            : "^".repeat(Math.max(1, width(meant))));
  }

  private static int boundary(String line, int at) {
    boolean inside =
        at > 0
            && at < line.length()
            && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
    return inside ? at - 1 : at;
  }

  private static boolean turns(List<Glyph> glyphs) {
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
