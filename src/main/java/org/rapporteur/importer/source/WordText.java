package org.rapporteur.importer.source;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The characters that a part of a Word document stores, without any form. */
final class WordText {

  private WordText() {}

  /** The characters of an element, with a line feed after each paragraph. */
  static String of(Node node) {
    StringBuilder text = new StringBuilder();
    add(node, text);
    return text.toString();
  }

  private static void add(Node node, StringBuilder text) {
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (!(n instanceof Element element)) {
        continue;
      }
      switch (String.valueOf(element.getLocalName())) {
        case "t", "delText" -> text.append(element.getTextContent());
        case "tab" -> text.append(isStop(element) ? "" : "\t");
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('\u2011');
        case "p" -> {
          add(element, text);
          text.append('\n');
        }
        case "Fallback", "instrText", "delInstrText", "pPr", "rPr" -> {}
        default -> add(element, text);
      }
    }
  }

  /** A tab stop of a paragraph's properties, which is no character. */
  private static boolean isStop(Element tab) {
    return tab.getParentNode() != null && "tabs".equals(tab.getParentNode().getLocalName());
  }
}
