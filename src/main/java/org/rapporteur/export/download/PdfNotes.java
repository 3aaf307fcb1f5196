package org.rapporteur.export.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Moves notes to the foot of the page that refers to them, if the style sheet has {@code float:
 * footnote}. The library cannot do so where it must find the direction of text: in a document with
 * right-to-left text, and for notes of headings, tables and other notes, the notes remain at the
 * end of their section.
 */
final class PdfNotes {

  private PdfNotes() {}

  /** Whether a document contains letters that are written from right to left. */
  static boolean hasRightToLeft(Document text) {
    return text.expectFirst("html").attr("dir").equals("rtl")
        || text.text()
            .chars()
            .map(c -> Character.getDirectionality((char) c))
            .anyMatch(
                direction ->
                    direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /**
   * Moves the notes of each section whose notes can all be moved, and numbers them throughout,
   * since a page can have notes of several sections.
   */
  static void moveToFoot(Document text) {
    boolean styled =
        text.select("style").stream().anyMatch(style -> style.data().contains("float: footnote"));
    if (!styled || hasRightToLeft(text)) {
      return;
    }
    Map<String, List<Element>> references = references(text);
    int number = 0;
    for (Element section : text.select("section.footnotes")) {
      List<Element> notes = section.select("> ol > li[id]");
      List<Element> calls = new ArrayList<>();
      for (Element note : notes) {
        references.getOrDefault(note.id(), List.of()).stream()
            .filter(reference -> reference.hasAttr("id"))
            .filter(
                reference -> reference.closest("table, section.footnotes, h1, h2, h3, h4") == null)
            .findFirst()
            .ifPresent(calls::add);
      }
      if (calls.size() == notes.size()) {
        for (int i = 0; i < notes.size(); i++) {
          number++;
          for (Element reference : references.getOrDefault(notes.get(i).id(), List.of())) {
            reference.textNodes().forEach(Node::remove);
            reference.appendText(String.valueOf(number));
          }
          move(notes.get(i), calls.get(i), number);
        }
        section.remove();
      }
    }
  }

  /** The references to each note, by its id, found in one pass over the document. */
  private static Map<String, List<Element>> references(Document text) {
    return text.getElementsByAttributeValue("role", "doc-noteref").stream()
        .filter(reference -> reference.attr("href").startsWith("#"))
        .collect(Collectors.groupingBy(reference -> reference.attr("href").substring(1)));
  }

  private static void move(Element note, Element reference, int number) {
    note.select("> .back").remove();
    Element foot = new Element("div").addClass("footnote").attr("id", note.id());
    note.childNodesCopy().forEach(foot::appendChild);
    Element first = foot.children().isEmpty() ? foot : foot.child(0);
    Element line = first.normalName().equals("p") ? first : foot;
    line.prependText(" ");
    line.prependElement("a").attr("href", "#" + reference.id()).text(number + ".");
    Element call =
        reference.parent() != null && reference.parent().is("sup") ? reference.parent() : reference;
    call.after(foot);
  }
}
