package org.rapporteur.export.word;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.text.XmlWriter;

/**
 * The notes at the foot of pages, in the order in which the text refers to them. A note that only
 * another note refers to cannot be one, because Word allows no notes in notes: it remains where the
 * XHTML has it.
 */
final class NotesPart {

  /** The ids before those of notes: Word's lines above the notes. */
  private static final int SEPARATORS = 2;

  private final Map<String, Element> elements;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  private NotesPart(Map<String, Element> elements) {
    this.elements = elements;
  }

  /** Takes the notes out of a document; those that remain stay at the end of their section. */
  static NotesPart takenFrom(Document text) {
    Map<String, Element> notes = new HashMap<>();
    Set<String> referred = new java.util.HashSet<>();
    for (Element reference : text.select("sup > a[role=doc-noteref][href^=#]")) {
      if (reference.closest("section.footnotes") == null) {
        referred.add(reference.attr("href").substring(1));
      }
    }
    for (Element section : text.select("section.footnotes")) {
      for (Element note : section.select("> ol > li[id]")) {
        if (referred.contains(note.id())) {
          note.select("> .back").remove();
          note.remove();
          notes.put(note.id(), note);
        } else {
          note.select("> .back").remove();
        }
      }
      if (section.select("> ol > li").isEmpty()) {
        section.remove();
      }
    }
    return new NotesPart(notes);
  }

  /** The ids of the notes. */
  Set<String> ids() {
    return Set.copyOf(elements.keySet());
  }

  boolean isNew(String note) {
    return !numbers.containsKey(note);
  }

  /** The number that Word prints. */
  int number(String note) {
    return numbers.computeIfAbsent(
        note,
        key -> {
          order.add(key);
          return order.size();
        });
  }

  /** The id of a note in the part. */
  int id(int number) {
    return number + SEPARATORS - 1;
  }

  /**
   * Writes the part.
   *
   * @param relations those of this part
   */
  String write(WordContext context, Relations relations) {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("w:footnotes").attribute("xmlns:w", WordDocument.NAMESPACE);
    xml.attribute("xmlns:r", WordDocument.RELATIONS);
    PicturePart.declare(xml);
    separator(xml, "separator", 0);
    separator(xml, "continuationSeparator", 1);
    BlockWriter blocks = new BlockWriter(xml, relations, context);
    for (int i = 0; i < order.size(); i++) {
      Element note = elements.get(order.get(i));
      xml.start("w:footnote").attribute("w:id", String.valueOf(id(i + 1)));
      if (note != null) {
        blocks.note(note);
      }
      xml.end();
    }
    xml.end();
    xml.finish();
    return out.toString();
  }

  private static void separator(XmlWriter xml, String type, int id) {
    xml.start("w:footnote").attribute("w:type", type).attribute("w:id", String.valueOf(id));
    xml.start("w:p").start("w:pPr").empty("w:spacing").attribute("w:after", "0");
    xml.attribute("w:line", "240").attribute("w:lineRule", "auto").end();
    xml.start("w:r").empty("w:" + type).end().end();
    xml.end();
  }
}
