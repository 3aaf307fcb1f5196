package org.rapporteur.export.word;

import org.rapporteur.text.XmlWriter;

/**
 * How the characters of a run look, and their language.
 *
 * @param name the style of the characters, such as {@code Hyperlink}; empty for none
 * @param raised 1 for superscript, -1 for subscript, 0 for neither
 * @param rightToLeft whether the run is written from right to left
 */
record RunStyle(
    String name,
    boolean bold,
    boolean italic,
    int raised,
    WordLanguage language,
    boolean rightToLeft) {

  static RunStyle of(WordLanguage language, boolean rightToLeft) {
    return new RunStyle("", false, false, 0, language, rightToLeft);
  }

  RunStyle named(String style) {
    return new RunStyle(style, bold, italic, raised, language, rightToLeft);
  }

  RunStyle strong() {
    return new RunStyle(name, true, italic, raised, language, rightToLeft);
  }

  /** Emphasis: italics, or bold in scripts without italics. */
  RunStyle emphasised() {
    return language.hasItalics()
        ? new RunStyle(name, bold, true, raised, language, rightToLeft)
        : strong();
  }

  RunStyle raised(int direction) {
    return new RunStyle(name, bold, italic, direction, language, rightToLeft);
  }

  RunStyle in(WordLanguage other) {
    return new RunStyle(name, bold, italic, raised, other, rightToLeft);
  }

  RunStyle directed(boolean toLeft) {
    return new RunStyle(name, bold, italic, raised, language, toLeft);
  }

  /**
   * Writes the properties of a run, in the order of the schema.
   *
   * @param document the language of the document, which runs do not repeat
   */
  void write(XmlWriter xml, WordLanguage document) {
    boolean foreign = !language.value().equals(document.value());
    if (name.isEmpty() && !bold && !italic && raised == 0 && !rightToLeft && !foreign) {
      return;
    }
    xml.start("w:rPr");
    if (!name.isEmpty()) {
      xml.empty("w:rStyle").attribute("w:val", name);
    }
    if (foreign && language.isEastAsian()) {
      xml.empty("w:rFonts").attribute("w:hint", "eastAsia");
    }
    if (bold) {
      xml.empty("w:b");
      xml.empty("w:bCs");
    }
    if (italic) {
      xml.empty("w:i");
      xml.empty("w:iCs");
    }
    if (raised != 0) {
      xml.empty("w:vertAlign").attribute("w:val", raised > 0 ? "superscript" : "subscript");
    }
    if (rightToLeft) {
      xml.empty("w:rtl");
    }
    if (foreign) {
      xml.empty("w:lang").attribute(language.attribute(), language.value());
    }
    xml.end();
  }
}
