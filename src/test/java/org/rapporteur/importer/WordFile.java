package org.rapporteur.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word documents for tests. */
final class WordFile {

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder footnotes = new StringBuilder();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder links = new StringBuilder();
  private int notes;

  /** A paragraph with a style such as Heading1, or none. */
  WordFile paragraph(String style, String... runs) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return raw("<w:p>" + properties + String.join("", runs) + "</w:p>");
  }

  /** A paragraph of text. */
  WordFile text(String text) {
    return paragraph("", run(text));
  }

  /** A paragraph of a list with automatic marks: 1 is bullets, 2 is numbers, 3 is (a). */
  WordFile item(int list, int level, String... runs) {
    return raw(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
            + level
            + "\"/><w:numId w:val=\""
            + list
            + "\"/></w:numPr></w:pPr>"
            + String.join("", runs)
            + "</w:p>");
  }

  /** A centred paragraph in bold type. */
  WordFile centred(String text) {
    return raw("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + bold(text) + "</w:p>");
  }

  /** Any XML of the body. */
  WordFile raw(String xml) {
    body.append(xml);
    return this;
  }

  /** A table with cells of paragraphs; "Text|>2" spans two columns, and line feeds divide. */
  WordFile table(String[]... rows) {
    body.append("<w:tbl>");
    for (String[] row : rows) {
      body.append("<w:tr>");
      for (String cell : row) {
        String text = cell;
        String properties = "";
        if (cell.contains("|>")) {
          text = cell.substring(0, cell.indexOf("|>"));
          properties =
              "<w:tcPr><w:gridSpan w:val=\""
                  + cell.substring(cell.indexOf("|>") + 2)
                  + "\"/></w:tcPr>";
        } else if (cell.startsWith("|v")) {
          text = cell.substring(2);
          properties =
              "<w:tcPr><w:vMerge" + (text.isEmpty() ? "" : " w:val=\"restart\"") + "/></w:tcPr>";
        }
        body.append("<w:tc>").append(properties);
        for (String line : text.split("\n", -1)) {
          body.append("<w:p>").append(run(line)).append("</w:p>");
        }
        body.append("</w:tc>");
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
    return this;
  }

  /** The mark of a new footnote. */
  String note(String text) {
    notes++;
    footnotes
        .append("<w:footnote w:id=\"")
        .append(notes + 1)
        .append("\"><w:p><w:r><w:footnoteRef/></w:r>")
        .append(run(" " + text))
        .append("</w:p></w:footnote>");
    return "<w:r><w:footnoteReference w:id=\"" + (notes + 1) + "\"/></w:r>";
  }

  /** A link. */
  String link(String text, String address) {
    String id = "link" + links.length();
    links
        .append("<Relationship Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(OFFICE)
        .append("hyperlink\" Target=\"")
        .append(address)
        .append("\" TargetMode=\"External\"/>");
    return "<w:hyperlink r:id=\"" + id + "\">" + run(text) + "</w:hyperlink>";
  }

  /** A further part of the file, such as word/comments.xml. */
  WordFile part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  static String bold(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
        + escaped(text)
        + "</w:t></w:r>";
  }

  static String inserted(String text) {
    return "<w:ins w:id=\"90\" w:author=\"A\">" + run(text) + "</w:ins>";
  }

  static String deleted(String text) {
    return "<w:del w:id=\"91\" w:author=\"A\"><w:r><w:delText xml:space=\"preserve\">"
        + escaped(text)
        + "</w:delText></w:r></w:del>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The bytes of the file. */
  byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "_rels/.rels",
        relations(
            "<Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    all.put(
        "word/document.xml",
        "<w:document " + WORD + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    all.put("word/styles.xml", styles());
    all.put("word/numbering.xml", numbering());
    if (notes > 0) {
      all.put("word/footnotes.xml", "<w:footnotes " + WORD + ">" + footnotes + "</w:footnotes>");
    }
    parts.forEach((name, xml) -> all.put(name, xml.replace("{ns}", WORD)));
    describe(all);
    return zip(all);
  }

  /** Adds what Word needs to open the parts: their types, and the relations to them. */
  private void describe(Map<String, String> all) {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    StringBuilder relations = new StringBuilder(links);
    for (String name : all.keySet()) {
      if (name.matches("word/[a-z]+[0-9]*\\.xml")) {
        String kind = name.substring(5, name.length() - 4).replaceAll("[0-9]", "");
        String type = kind.equals("document") ? "document.main" : kind;
        types
            .append("<Override PartName=\"/")
            .append(name)
            .append(
                "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.")
            .append(type)
            .append("+xml\"/>");
        if (!kind.equals("document")) {
          relations.append(relation("part-" + name.substring(5, name.length() - 4), kind, name));
        }
      }
    }
    all.put("[Content_Types].xml", types.append("</Types>").toString());
    all.put("word/_rels/document.xml.rels", relations(relations.toString()));
  }

  private static String relation(String id, String kind, String name) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + kind
        + "\" Target=\""
        + name.substring(5)
        + "\"/>";
  }

  private static String relations(String entries) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + entries
        + "</Relationships>";
  }

  private static String styles() {
    StringBuilder styles = new StringBuilder("<w:styles " + WORD + ">");
    styles.append(style("Title", "Title"));
    for (int i = 1; i <= 3; i++) {
      styles.append(style("Heading" + i, "heading " + i));
    }
    styles.append(style("TOC1", "toc 1"));
    return styles.append("</w:styles>").toString();
  }

  private static String style(String id, String name) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/></w:style>";
  }

  private static String numbering() {
    StringBuilder xml = new StringBuilder("<w:numbering " + WORD + ">");
    String[][] formats = {{"bullet", "\uF0B7"}, {"decimal", "%1."}, {"lowerLetter", "(%1)"}};
    for (int i = 0; i < formats.length; i++) {
      xml.append("<w:abstractNum w:abstractNumId=\"").append(i).append("\">");
      for (int level = 0; level < 3; level++) {
        String text = formats[i][1].replace("%1", "%" + (level + 1));
        xml.append("<w:lvl w:ilvl=\"")
            .append(level)
            .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
            .append(formats[i][0])
            .append("\"/><w:lvlText w:val=\"")
            .append(text)
            .append("\"/></w:lvl>");
      }
      xml.append("</w:abstractNum>");
    }
    for (int i = 0; i < formats.length; i++) {
      xml.append("<w:num w:numId=\"")
          .append(i + 1)
          .append("\"><w:abstractNumId w:val=\"")
          .append(i)
          .append("\"/></w:num>");
    }
    return xml.append("</w:numbering>").toString();
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(java.time.LocalDateTime.of(2024, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
