package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Settles what a Word document leaves open: tracked changes are accepted, hidden text is taken out,
 * and text boxes become paragraphs after the one that holds them.
 */
final class WordRevisions {

  private final Places places;
  private final List<SetAside> aside = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final IdentityHashMap<Node, String> paragraphs = new IdentityHashMap<>();

  WordRevisions(Places places) {
    this.places = places;
  }

  List<SetAside> aside() {
    return aside;
  }

  /** How often each kind of change was found, as sentences. */
  List<String> remarks() {
    return counts.entrySet().stream()
        .map(
            count ->
                count.getValue() == 1
                    ? "1 " + count.getKey() + "."
                    : count.getValue()
                        + " "
                        + count
                            .getKey()
                            .replace("tion ", "tions ")
                            .replace("box ", "boxes ")
                            .replace("its paragraph", "their paragraphs")
                        + ".")
        .toList();
  }

  /**
   * Changes a part in place.
   *
   * @param kind the word for the places of its paragraphs
   */
  void settle(Document document, String kind) {
    paragraphs.clear();
    for (Element p : SafeXml.all(document, "p")) {
      paragraphs.put(p, kind + " " + (paragraphs.size() + 1));
    }
    for (String name : List.of("ins", "moveTo")) {
      for (Element change : SafeXml.all(document, name)) {
        if (!isProperty(change)) {
          counts.merge("tracked insertion accepted", 1, Integer::sum);
          unwrap(change);
        }
      }
    }
    for (String name : List.of("del", "moveFrom")) {
      for (Element change : SafeXml.all(document, name)) {
        if (!isProperty(change)) {
          counts.merge("tracked deletion accepted", 1, Integer::sum);
          remove(change, "deleted by a tracked change");
        }
      }
    }
    deletedRows(document);
    deletedMarks(document);
    hidden(document);
    textBoxes(document);
  }

  private void deletedRows(Document document) {
    for (Element row : SafeXml.all(document, "tr")) {
      for (Element properties : SafeXml.children(row, "trPr")) {
        if (!SafeXml.children(properties, "del").isEmpty()) {
          counts.merge("tracked deletion accepted", 1, Integer::sum);
          remove(row, "deleted by a tracked change");
          break;
        }
      }
    }
  }

  /** A paragraph whose end was deleted is part of the next one, which keeps its own properties. */
  private void deletedMarks(Document document) {
    for (Element p : SafeXml.all(document, "p")) {
      boolean deleted =
          SafeXml.children(p, "pPr").stream()
              .flatMap(properties -> SafeXml.children(properties, "rPr").stream())
              .anyMatch(
                  mark ->
                      !SafeXml.children(mark, "del").isEmpty()
                          || !SafeXml.children(mark, "moveFrom").isEmpty());
      Node next = p.getNextSibling();
      while (next != null && !(next instanceof Element)) {
        next = next.getNextSibling();
      }
      if (!deleted || next == null || !"p".equals(next.getLocalName())) {
        continue;
      }
      Node before = next.getFirstChild();
      if (before != null && "pPr".equals(before.getLocalName())) {
        before = before.getNextSibling();
      }
      SafeXml.children(p, "pPr").forEach(p::removeChild);
      while (p.getFirstChild() != null) {
        next.insertBefore(p.getFirstChild(), before);
      }
      p.getParentNode().removeChild(p);
    }
  }

  private void hidden(Document document) {
    for (Element run : SafeXml.all(document, "r")) {
      for (Element properties : SafeXml.children(run, "rPr")) {
        List<Element> vanish = SafeXml.children(properties, "vanish");
        if (!vanish.isEmpty() && WordStyles.isOn(vanish.get(0))) {
          remove(run, "hidden text");
          break;
        }
      }
    }
  }

  private void textBoxes(Document document) {
    for (Element choice : SafeXml.all(document, "AlternateContent")) {
      List<Element> choices = SafeXml.children(choice, "Choice");
      if (!choices.isEmpty() && !SafeXml.all(choices.get(0), "txbxContent").isEmpty()) {
        SafeXml.children(choice, "Fallback").forEach(choice::removeChild);
      }
    }
    for (Element box : SafeXml.all(document, "txbxContent")) {
      Node paragraph = box;
      while (paragraph != null && !"p".equals(paragraph.getLocalName())) {
        paragraph = paragraph.getParentNode();
      }
      if (paragraph == null || paragraph.getParentNode() == null) {
        continue;
      }
      counts.merge("text box moved after its paragraph", 1, Integer::sum);
      Node next = paragraph.getNextSibling();
      while (box.getFirstChild() != null) {
        paragraph.getParentNode().insertBefore(box.getFirstChild(), next);
      }
      box.getParentNode().removeChild(box);
    }
  }

  /** A change of a paragraph mark or of properties, which has no text. */
  private static boolean isProperty(Element change) {
    Node parent = change.getParentNode();
    return parent != null && String.valueOf(parent.getLocalName()).matches("rPr|pPr|trPr|tcPr");
  }

  private static void unwrap(Element element) {
    Node parent = element.getParentNode();
    while (parent != null && element.getFirstChild() != null) {
      parent.insertBefore(element.getFirstChild(), element);
    }
    if (parent != null) {
      parent.removeChild(element);
    }
  }

  /** The paragraph that contains an element, or the first one in it. */
  private String place(Element element) {
    Node p = element;
    while (p != null && !paragraphs.containsKey(p)) {
      p = p.getParentNode();
    }
    Node found = p == null ? SafeXml.all(element, "p").stream().findFirst().orElse(element) : p;
    return paragraphs.getOrDefault(found, "the document");
  }

  private void remove(Element element, String why) {
    if (element.getParentNode() == null) {
      return;
    }
    String text = WordText.of(element).strip();
    if (!text.isEmpty()) {
      aside.add(new SetAside(places.next(place(element)), text, why));
    }
    element.getParentNode().removeChild(element);
  }
}
