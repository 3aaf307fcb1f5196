package org.rapporteur.export.download;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Moves punctuation that touches a link or an emphasis into it. The PDF library breaks lines
 * between the texts of two elements wherever the second does not fit, so that a line could begin
 * with a comma or end with a bracket. Within one text, it breaks them where the script allows it.
 */
final class PdfPunctuation {

  private static final String ELEMENTS = "a, em, strong, b, i, cite, abbr, dfn, del, ins";

  /** A space that does not break, which French writes before some marks, and closing marks. */
  private static final Pattern CLOSING =
      Pattern.compile("^[\\u00a0\\u202f]?[,.;:!?%)\\]}”’»›…،؛؟۔।。、，．：；！？）」』】]+");

  private static final Pattern OPENING = Pattern.compile("[(\\[{“‘«‹„¿¡（「『【]+[\\u00a0\\u202f]?$");

  private PdfPunctuation() {}

  static void join(Document text) {
    for (Element element : text.body().select(ELEMENTS)) {
      if (changesDirection(element)) {
        continue;
      }
      if (element.nextSibling() instanceof TextNode after && end(element) instanceof TextNode end) {
        Matcher marks = CLOSING.matcher(after.getWholeText());
        if (marks.find()) {
          end.text(end.getWholeText() + marks.group());
          after.text(after.getWholeText().substring(marks.end()));
        }
      }
      if (element.previousSibling() instanceof TextNode before
          && start(element) instanceof TextNode start) {
        Matcher marks = OPENING.matcher(before.getWholeText());
        if (marks.find()) {
          start.text(marks.group() + start.getWholeText());
          before.text(before.getWholeText().substring(0, marks.start()));
        }
      }
    }
  }

  /** Whether marks would be drawn on the wrong side of the text, or be taken for a part of it. */
  private static boolean changesDirection(Element element) {
    return element.selectFirst("[dir], bdi, sup") != null;
  }

  private static Node start(Node node) {
    return node.childNodeSize() == 0 ? node : start(node.childNode(0));
  }

  private static Node end(Node node) {
    return node.childNodeSize() == 0 ? node : end(node.childNode(node.childNodeSize() - 1));
  }
}
