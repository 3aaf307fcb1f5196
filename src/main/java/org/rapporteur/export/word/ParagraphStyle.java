package org.rapporteur.export.word;

import org.rapporteur.text.XmlWriter;

/**
 * How a paragraph looks.
 *
 * @param name the id of its style; empty for normal text
 * @param list the number of the list whose mark it begins with; 0 for none
 * @param level the level of that list, from 0
 * @param indent how far it is set in, in twentieths of a point; 0 for what its style says
 * @param hanging how far its first line begins before the others
 * @param alignment {@code center} or {@code right}, which is the left in right-to-left text; empty
 *     for the beginning of the line
 * @param keepNext whether it is on the same page as the next paragraph
 * @param rightToLeft whether it is written from right to left
 */
record ParagraphStyle(
    String name,
    int list,
    int level,
    int indent,
    int hanging,
    String alignment,
    boolean keepNext,
    boolean rightToLeft) {

  static ParagraphStyle normal(boolean rightToLeft) {
    return new ParagraphStyle("", 0, 0, 0, 0, "", false, rightToLeft);
  }

  ParagraphStyle named(String style) {
    return new ParagraphStyle(
        style, list, level, indent, hanging, alignment, keepNext, rightToLeft);
  }

  /** A paragraph with the mark of a list. */
  ParagraphStyle marked(String style, int number, int depth) {
    return new ParagraphStyle(style, number, depth, 0, 0, alignment, keepNext, rightToLeft);
  }

  /** A paragraph without a mark. */
  ParagraphStyle indented(String style, int distance, int before) {
    return new ParagraphStyle(style, 0, 0, distance, before, alignment, keepNext, rightToLeft);
  }

  ParagraphStyle aligned(String where) {
    return new ParagraphStyle(name, list, level, indent, hanging, where, keepNext, rightToLeft);
  }

  ParagraphStyle kept() {
    return new ParagraphStyle(name, list, level, indent, hanging, alignment, true, rightToLeft);
  }

  ParagraphStyle directed(boolean toLeft) {
    return new ParagraphStyle(name, list, level, indent, hanging, alignment, keepNext, toLeft);
  }

  /** Writes the properties of a paragraph, in the order of the schema. */
  void write(XmlWriter xml) {
    xml.start("w:pPr");
    if (!name.isEmpty()) {
      xml.empty("w:pStyle").attribute("w:val", name);
    }
    if (keepNext) {
      xml.empty("w:keepNext");
    }
    if (list > 0) {
      xml.start("w:numPr").empty("w:ilvl").attribute("w:val", String.valueOf(level));
      xml.empty("w:numId").attribute("w:val", String.valueOf(list)).end();
    }
    if (rightToLeft) {
      xml.empty("w:bidi");
    }
    if (indent > 0) {
      xml.empty("w:ind").attribute("w:left", String.valueOf(indent));
      if (hanging > 0) {
        xml.attribute("w:hanging", String.valueOf(hanging));
      }
    }
    if (!alignment.isEmpty()) {
      xml.empty("w:jc").attribute("w:val", alignment);
    }
    xml.end();
  }
}
