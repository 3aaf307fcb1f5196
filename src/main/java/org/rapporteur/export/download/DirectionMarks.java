package org.rapporteur.export.download;

import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Adds invisible marks around Latin text and numbers in right-to-left text. A PDF stores where each
 * letter is drawn, and programs that read it have to guess the order: without marks, they move the
 * punctuation beside such a passage to its other end.
 */
final class DirectionMarks {

  private static final char LEFT_TO_RIGHT = '\u200E';
  private static final String RIGHT_TO_LEFT = "\u200F";

  private DirectionMarks() {}

  /** Adds the marks to a document, if its language is written from right to left. */
  static void add(Document text) {
    if (!text.expectFirst("html").attr("dir").equals("rtl")) {
      return;
    }
    List<TextNode> nodes =
        text.body().nodeStream(TextNode.class).filter(n -> !n.isBlank() || separates(n)).toList();
    List<Element> blocks = nodes.stream().map(DirectionMarks::block).toList();
    for (int i = 0; i < nodes.size(); i++) {
      boolean first = i == 0 || !blocks.get(i).equals(blocks.get(i - 1));
      boolean last = i == nodes.size() - 1 || !blocks.get(i).equals(blocks.get(i + 1));
      String words = nodes.get(i).getWholeText();
      nodes.get(i).text(marked(words, isRightToLeft(nodes.get(i)), first, last));
    }
  }

  /** Whether a text is a space beside a passage with a direction of its own. */
  private static boolean separates(TextNode node) {
    return node.isBlank() && (isPassage(node.previousSibling()) || isPassage(node.nextSibling()));
  }

  private static boolean isPassage(@Nullable Node node) {
    return node instanceof Element element && element.is("bdi, span[dir], cite[dir], a[dir]");
  }

  /** The block that a text is in; a reference in the index of articles is a block of its own. */
  private static Element block(TextNode node) {
    Element each = Objects.requireNonNull(node.parent());
    while (!each.isBlock() && !each.is(".entry > a") && each.parent() != null) {
      each = Objects.requireNonNull(each.parent());
    }
    return each;
  }

  private static boolean isRightToLeft(TextNode node) {
    for (Element each = node.parent(); each != null; each = each.parent()) {
      if (each.hasAttr("dir") || each.normalName().equals("bdi")) {
        return isRightToLeft(each, each.text());
      }
    }
    return true;
  }

  private static boolean isRightToLeft(Element element, String words) {
    String direction = element.attr("dir");
    return direction.equals("rtl")
        || !direction.equals("ltr") && new PdfText().getBaseDirection(words) == PdfText.RTL;
  }

  private static Bidi levels(String text, boolean rightToLeft) {
    return BidiLevels.of(
        text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /**
   * A text with its marks.
   *
   * @param first whether its block begins with it
   * @param last whether its block ends with it
   */
  private static String marked(String text, boolean rightToLeft, boolean first, boolean last) {
    Bidi bidi = levels(text, rightToLeft);
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      boolean begins = i == 0 && first;
      boolean ends = i == bidi.getRunCount() - 1 && last;
      if (bidi.getRunLevel(i) % 2 == 0 && !run.isBlank()) {
        mark(marked, run.charAt(0));
        marked.append(run);
        mark(marked, run.charAt(run.length() - 1));
      } else {
        marked.append(!begins && isNeutral(run.charAt(0)) ? RIGHT_TO_LEFT : "");
        marked.append(run);
        // A sign has a mark already, in its replacement text.
        marked.append(
            !ends && Character.isWhitespace(run.charAt(run.length() - 1)) ? RIGHT_TO_LEFT : "");
      }
    }
    return marked.toString();
  }

  /** Adds a mark beside a bracket, a quotation mark or another sign at the edge of a passage. */
  private static void mark(StringBuilder text, char edge) {
    if (isNeutral(edge) && !Character.isWhitespace(edge)) {
      text.append(LEFT_TO_RIGHT);
    }
  }

  private static boolean isNeutral(char c) {
    return !Character.isLetterOrDigit(c);
  }
}
