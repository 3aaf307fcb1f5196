package org.rapporteur.export.download;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the labels of list items as text, if the page does not, so that they are drawn in every
 * direction, found in the text of the PDF, and are those of the web pages: 1., (a), (i), •
 */
final class PdfLists {

  private static final String BULLET = "•";

  private PdfLists() {}

  static void label(Document text) {
    for (Element list : text.select("ol:not(.contents, .contents ol), ul")) {
      int number = number(list.attr("start"), 1);
      for (Element item : list.children()) {
        if (item.selectFirst("> .mark, > p:first-child > .mark") != null) {
          continue;
        }
        number = number(item.attr("value"), number);
        mark(item, list.normalName().equals("ul") ? BULLET : label(list, number));
        number++;
      }
      list.addClass("labelled").removeAttr("start").removeAttr("type");
      list.attr("style", "list-style-type: none");
    }
  }

  private static String label(Element list, int number) {
    if (list.hasClass("letters")) {
      return "(" + letters(number) + ")";
    }
    return list.hasClass("numerals") ? "(" + roman(number) + ")" : number + ".";
  }

  /** a to z, then aa to zz. */
  private static String letters(int number) {
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(1 + (number - 1) / 26);
  }

  private static String roman(int number) {
    String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    return number < 100 ? tens[number / 10] + units[number % 10] : Integer.toString(number);
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  /** Puts the label at the beginning of the item's first line. */
  private static void mark(Element item, String label) {
    Node start = item.firstChild();
    while (start instanceof TextNode text && text.isBlank()) {
      start = start.nextSibling();
    }
    Element line = item;
    if (start instanceof Element first && first.normalName().equals("p")) {
      line = first;
    }
    line.prependText(" ");
    line.prependChild(new Element("span").addClass("mark").text(label));
  }
}
