package org.rapporteur.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.text.XmlWriter;

/** The parts of a Word file beside the text, its notes and its numbers. */
final class PackageParts {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PROPERTIES =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

  private final WordFacts facts;
  private final WordLanguage language;
  private final Relations relations = new Relations();
  private final String header;
  private final String footer;

  PackageParts(WordFacts facts, WordLanguage language) {
    this.facts = facts;
    this.language = language;
    relations.part("styles", "styles.xml");
    relations.part("numbering", "numbering.xml");
    relations.part("settings", "settings.xml");
    relations.part("footnotes", "footnotes.xml");
    header = relations.part("header", "header.xml");
    footer = relations.part("footer", "footer.xml");
  }

  /** The relations of the text, with those to the parts of every document. */
  Relations relations() {
    return relations;
  }

  /** The styles, with the languages and fonts of the document. */
  String styles() {
    return filled("styles.xml");
  }

  String settings() {
    return filled("settings.xml");
  }

  private String filled(String name) {
    boolean east = language.isEastAsian();
    String value = language.value();
    String latin = east || language.isRightToLeft() ? "en-GB" : value;
    return resource(name)
        .replace("{latin}", latin)
        .replace("{east-asian}", east ? value : "zh-CN")
        .replace("{bidi}", language.isRightToLeft() ? value : "ar-SA")
        .replace(
            "{east-asian-font}",
            value.startsWith("ja") ? "MS Mincho" : value.startsWith("ko") ? "Batang" : "SimSun");
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(PackageParts.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the properties of the only section: paper, margins, header and footer. */
  void section(XmlWriter xml) {
    xml.start("w:sectPr");
    xml.empty("w:headerReference").attribute("w:type", "default").attribute("r:id", header);
    for (String type : new String[] {"default", "first"}) {
      xml.empty("w:footerReference").attribute("w:type", type).attribute("r:id", footer);
    }
    xml.empty("w:pgSz").attribute("w:w", "11906").attribute("w:h", "16838");
    xml.empty("w:pgMar").attribute("w:top", "1418").attribute("w:right", "1418");
    xml.attribute("w:bottom", "1418").attribute("w:left", "1418").attribute("w:header", "709");
    xml.attribute("w:footer", "709").attribute("w:gutter", "0");
    xml.empty("w:titlePg");
    if (facts.rightToLeft()) {
      xml.empty("w:bidi");
    }
    xml.end();
  }

  /** The title at the top of each page but the first. */
  String header() {
    StringWriter out = new StringWriter();
    XmlWriter xml = edge(out, "w:hdr", "Header");
    for (Directions.Run run : Directions.split(facts.header(), facts.rightToLeft())) {
      xml.start("w:r");
      RunStyle.of(language, run.rightToLeft()).write(xml, language);
      xml.start("w:t").attribute("xml:space", "preserve").text(run.text()).end().end();
    }
    return ended(xml, out);
  }

  /** The number of the page, and that of all pages. */
  String footer() {
    StringWriter out = new StringWriter();
    XmlWriter xml = edge(out, "w:ftr", "Footer");
    field(xml, "PAGE");
    xml.start("w:r").start("w:t").attribute("xml:space", "preserve").text(" / ").end().end();
    field(xml, "NUMPAGES");
    return ended(xml, out);
  }

  private XmlWriter edge(StringWriter out, String element, String style) {
    XmlWriter xml = new XmlWriter(out);
    xml.start(element).attribute("xmlns:w", WordDocument.NAMESPACE).start("w:p");
    ParagraphStyle.normal(facts.rightToLeft()).named(style).write(xml);
    return xml;
  }

  private static String ended(XmlWriter xml, StringWriter out) {
    xml.end().end();
    xml.finish();
    return out.toString();
  }

  private static void field(XmlWriter xml, String name) {
    xml.start("w:fldSimple").attribute("w:instr", " " + name + " ");
    xml.start("w:r").start("w:t").text("1").end().end();
    xml.end();
  }

  /** The properties that Word shows of a file. */
  String core() {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("cp:coreProperties")
        .attribute(
            "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.element("dc:title", facts.title());
    xml.element("dc:creator", facts.creator());
    xml.element("dc:description", facts.description());
    xml.element("dc:language", facts.language().tag());
    for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
      xml.start(name).attribute("xsi:type", "dcterms:W3CDTF").text(facts.time()).end();
    }
    xml.end();
    xml.finish();
    return out.toString();
  }

  static String application() {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("Properties").attribute("xmlns", PROPERTIES);
    xml.element("Application", "Rapporteur").end();
    xml.finish();
    return out.toString();
  }

  static String packageRelations() {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("Relationships")
        .attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    relation(xml, "rId1", WordDocument.RELATIONS + "/officeDocument", "word/document.xml");
    relation(
        xml,
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    relation(xml, "rId3", WordDocument.RELATIONS + "/extended-properties", "docProps/app.xml");
    xml.end();
    xml.finish();
    return out.toString();
  }

  private static void relation(XmlWriter xml, String id, String type, String target) {
    xml.empty("Relationship").attribute("Id", id).attribute("Type", type);
    xml.attribute("Target", target);
  }

  /**
   * What kind of file each part is.
   *
   * @param pictures the paths of the pictures
   */
  static String contentTypes(Collection<String> pictures) {
    Map<String, String> parts = new TreeMap<>();
    parts.put("/word/document.xml", WORD + "document.main+xml");
    for (String part : new String[] {"styles", "numbering", "settings", "footnotes"}) {
      parts.put("/word/" + part + ".xml", WORD + part + "+xml");
    }
    parts.put("/word/header.xml", WORD + "header+xml");
    parts.put("/word/footer.xml", WORD + "footer+xml");
    parts.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    parts.put(
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    Map<String, String> extensions = new TreeMap<>();
    extensions.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    extensions.put("xml", "application/xml");
    for (String picture : pictures) {
      String extension = picture.substring(picture.lastIndexOf('.') + 1);
      extensions.put(extension, "image/" + extension);
    }
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("Types")
        .attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    extensions.forEach(
        (extension, type) ->
            xml.empty("Default").attribute("Extension", extension).attribute("ContentType", type));
    parts.forEach(
        (part, type) ->
            xml.empty("Override").attribute("PartName", part).attribute("ContentType", type));
    xml.end();
    xml.finish();
    return out.toString();
  }
}
