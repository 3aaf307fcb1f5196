package org.rapporteur.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes small Excel workbooks for tests, with what libraries for writing them leave out. */
final class WorkbookFile {

  private static final String NS =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private final List<String> shared = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private final Map<String, String> comments = new LinkedHashMap<>();
  private final Map<String, String> links = new LinkedHashMap<>();
  private boolean since1904;

  /** A cell of raw XML after its address, such as a formula. */
  record Raw(String attributes, String xml) {}

  /** A day, by its serial number. */
  record Day(int serial) {}

  /** A number with the format in which it is shown. */
  record Formatted(String number, String format) {}

  /** Counts days from 1904, as old Macintosh workbooks do. */
  WorkbookFile since1904() {
    since1904 = true;
    return this;
  }

  /** A comment on a cell of the first sheet. */
  WorkbookFile comment(String cell, String text) {
    comments.put(cell, text);
    return this;
  }

  /** A link of a cell of the first sheet. */
  WorkbookFile link(String cell, String address) {
    links.put(cell, address);
    return this;
  }

  /** A sheet; nulls are cells that it lacks. */
  WorkbookFile sheet(String name, Object[]... rows) {
    return sheet(name, "visible", Set.of(), "", rows);
  }

  /**
   * A sheet.
   *
   * @param state visible, hidden or veryHidden
   * @param hidden the numbers of hidden rows
   * @param after XML after the rows, such as merged cells
   */
  WorkbookFile sheet(
      String name, String state, Set<Integer> hidden, String after, Object[]... rows) {
    StringBuilder xml = new StringBuilder("<worksheet " + NS + "><sheetData>");
    for (int r = 0; r < rows.length; r++) {
      xml.append("<row r=\"").append(r + 1).append('"');
      xml.append(hidden.contains(r + 1) ? " hidden=\"1\">" : ">");
      for (int c = 0; c < rows[r].length; c++) {
        if (rows[r][c] != null) {
          cell("" + (char) ('A' + c) + (r + 1), rows[r][c], xml);
        }
      }
      xml.append("</row>");
    }
    sheets.put(name, xml + "</sheetData>" + after + "</worksheet>");
    states.put(name, state);
    return this;
  }

  /** The XML of merged cells, such as "A1:C1". */
  static String merged(String... ranges) {
    StringBuilder xml = new StringBuilder("<mergeCells>");
    for (String range : ranges) {
      xml.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    return xml + "</mergeCells>";
  }

  private void cell(String at, Object value, StringBuilder xml) {
    xml.append("<c r=\"").append(at).append('"');
    if (value instanceof Raw raw) {
      xml.append(raw.attributes()).append('>').append(raw.xml());
    } else if (value instanceof Day day) {
      xml.append(" s=\"1\"><v>").append(day.serial()).append("</v>");
    } else if (value instanceof Formatted formatted) {
      if (!formats.contains(formatted.format())) {
        formats.add(formatted.format());
      }
      xml.append(" s=\"").append(formats.indexOf(formatted.format()) + 2);
      xml.append("\"><v>").append(formatted.number()).append("</v>");
    } else if (value instanceof Number) {
      xml.append("><v>").append(value).append("</v>");
    } else {
      String text = value.toString();
      String item = text.startsWith("<r>") ? text : "<t xml:space=\"preserve\">" + text + "</t>";
      shared.add("<si>" + item + "</si>");
      xml.append(" t=\"s\"><v>").append(shared.size() - 1).append("</v>");
    }
    xml.append("</c>");
  }

  /** The bytes of the file. */
  byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    StringBuilder relations = new StringBuilder();
    StringBuilder list = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      String path = "worksheets/sheet" + number + ".xml";
      String xml = sheet.getValue();
      all.put(
          "xl/" + path, number > 1 ? xml : xml.replace("</worksheet>", links() + "</worksheet>"));
      types.append(type(path, "worksheet"));
      relations.append(relation("r" + number, "worksheet", path));
      list.append("<sheet name=\"").append(sheet.getKey()).append("\" sheetId=\"");
      list.append(number).append("\" state=\"").append(states.get(sheet.getKey()));
      list.append("\" r:id=\"r").append(number).append("\"/>");
    }
    if (!comments.isEmpty() || !links.isEmpty()) {
      all.put("xl/worksheets/_rels/sheet1.xml.rels", relations(beside()));
      all.put("xl/comments1.xml", comments());
      types.append(type("comments1.xml", "comments"));
    }
    all.put("xl/sharedStrings.xml", "<sst " + NS + ">" + String.join("", shared) + "</sst>");
    all.put(
        "xl/styles.xml",
        "<styleSheet "
            + NS
            + ">"
            + formats()
            + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\""
            + (2 + formats.size())
            + "\"><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/>"
            + styles()
            + "</cellXfs></styleSheet>");
    types.append(type("sharedStrings.xml", "sharedStrings")).append(type("styles.xml", "styles"));
    relations.append(relation("rs", "sharedStrings", "sharedStrings.xml"));
    relations.append(relation("rt", "styles", "styles.xml"));
    all.put(
        "xl/workbook.xml",
        "<workbook "
            + NS
            + "><workbookPr"
            + (since1904 ? " date1904=\"1\"" : "")
            + "/><sheets>"
            + list
            + "</sheets></workbook>");
    all.put("xl/_rels/workbook.xml.rels", relations(relations));
    all.put("[Content_Types].xml", types.append(type("workbook.xml", "sheet.main")) + "</Types>");
    all.put(
        "_rels/.rels",
        relations(new StringBuilder(relation("rw", "officeDocument", "xl/workbook.xml"))));
    return WordFile.zip(all);
  }

  private String formats() {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < formats.size(); i++) {
      xml.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"");
      xml.append(formats.get(i).replace("\"", "&quot;")).append("\"/>");
    }
    return formats.isEmpty() ? "" : "<numFmts>" + xml + "</numFmts>";
  }

  private String styles() {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < formats.size(); i++) {
      xml.append("<xf numFmtId=\"").append(164 + i).append("\" applyNumberFormat=\"1\"/>");
    }
    return xml.toString();
  }

  private String links() {
    StringBuilder xml = new StringBuilder();
    int number = 0;
    for (String cell : links.keySet()) {
      xml.append("<hyperlink ref=\"").append(cell).append("\" r:id=\"h").append(++number);
      xml.append("\"/>");
    }
    return links.isEmpty() ? "" : "<hyperlinks>" + xml + "</hyperlinks>";
  }

  /** The relations of the first sheet. */
  private StringBuilder beside() {
    StringBuilder xml = new StringBuilder(relation("c1", "comments", "../comments1.xml"));
    int number = 0;
    for (String address : links.values()) {
      xml.append("<Relationship Id=\"h").append(++number).append("\" Type=\"").append(OFFICE);
      xml.append("hyperlink\" Target=\"").append(address).append("\" TargetMode=\"External\"/>");
    }
    return xml;
  }

  private String comments() {
    StringBuilder xml = new StringBuilder();
    comments.forEach(
        (cell, text) ->
            xml.append("<comment ref=\"")
                .append(cell)
                .append("\"><text><t>")
                .append(text)
                .append("</t></text></comment>"));
    return "<comments " + NS + "><commentList>" + xml + "</commentList></comments>";
  }

  private static String type(String path, String type) {
    return "<Override PartName=\"/xl/" + path + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relations(StringBuilder entries) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + entries
        + "</Relationships>";
  }
}
