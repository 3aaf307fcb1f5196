package org.rapporteur.export.download;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.text.XmlWriter;
import org.rapporteur.view.BookPage;
import org.rapporteur.view.ReportFacts;

/** The image that a library of books shows: title, authors and addressee, as an SVG drawing. */
final class EpubCover {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1600;
  private static final int MARGIN = 110;

  /** A letter with its marks. */
  private static final Pattern LETTER = Pattern.compile("\\X");

  /** A block of text: its size in pixels, and the number of Latin letters that fit in a line. */
  private record Style(int size, int letters, String colour) {

    int lineHeight() {
      return size * 5 / 4;
    }
  }

  private static final Style TITLE = new Style(92, 22, "#1a1a1a");
  private static final Style NAMES = new Style(46, 42, "#444444");

  private EpubCover() {}

  static String of(BookPage page) {
    ReportFacts facts = page.report().facts();
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    xml.attribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT).attribute("role", "img");
    xml.attribute("xml:lang", page.frame().language()).line();
    xml.element("title", facts.title().text()).line();
    rectangle(xml, 0, 0, WIDTH, HEIGHT, "#fffdf8");
    rectangle(xml, MARGIN, 330, WIDTH - 2 * MARGIN, 8, "#5a1a1a");
    boolean rightToLeft = page.frame().direction().equals("rtl");
    int y = write(xml, lines(facts.title().text(), TITLE.letters), TITLE, 480, rightToLeft);
    y += NAMES.size;
    for (ReportMetadata.Author author : facts.authors()) {
      y = write(xml, lines(author.name(), NAMES.letters), NAMES, y, rightToLeft);
    }
    if (facts.body().isPresent()) {
      y += NAMES.size;
      String body = facts.body().get().name();
      write(xml, lines(body, NAMES.letters), NAMES, y, rightToLeft);
    }
    xml.end().line();
    xml.finish();
    return out.toString();
  }

  private static void rectangle(XmlWriter xml, int x, int y, int width, int height, String fill) {
    xml.empty("rect").attribute("x", "" + x).attribute("y", "" + y);
    xml.attribute("width", "" + width).attribute("height", "" + height);
    xml.attribute("fill", fill).line();
  }

  /** Writes lines of text, and returns the position of the next. */
  private static int write(
      XmlWriter xml, List<String> lines, Style style, int from, boolean rightToLeft) {
    int y = from;
    for (String line : lines) {
      xml.start("text").attribute("x", "" + (rightToLeft ? WIDTH - MARGIN : MARGIN));
      xml.attribute("y", "" + y).attribute("font-size", "" + style.size);
      xml.attribute("font-family", "serif").attribute("fill", style.colour);
      if (rightToLeft) {
        xml.attribute("direction", "rtl");
      }
      xml.text(line).end().line();
      y += style.lineHeight();
    }
    return y;
  }

  /** Breaks a text at spaces; a word wider than a line is broken anywhere between letters. */
  static List<String> lines(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      for (String part : parts(word, letters)) {
        if (!line.isEmpty() && width(line) + 1 + width(part) > letters) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(part);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> parts(String word, int letters) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (MatchResult found : LETTER.matcher(word).results().toList()) {
      String letter = found.group();
      if (!part.isEmpty() && width(part) + width(letter) > letters) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(letter);
    }
    parts.add(part.toString());
    return parts;
  }

  /** The width in Latin letters: ideographs, kana and Hangul take two. */
  private static int width(CharSequence text) {
    return text.codePoints()
        .map(c -> Character.getType(c) == Character.NON_SPACING_MARK ? 0 : c >= 0x2E80 ? 2 : 1)
        .sum();
  }
}
