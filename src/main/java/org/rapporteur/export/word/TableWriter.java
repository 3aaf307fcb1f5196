package org.rapporteur.export.word;

import java.util.List;
import org.jsoup.nodes.Element;
import org.rapporteur.text.XmlWriter;

/** Writes a table, whose header rows Word repeats on each page. */
final class TableWriter {

  /** The width of the text of a page, in twentieths of a point. */
  private static final int WIDTH = 9070;

  private final XmlWriter xml;
  private final BlockWriter blocks;

  TableWriter(XmlWriter xml, BlockWriter blocks) {
    this.xml = xml;
    this.blocks = blocks;
  }

  void write(Element table, BlockWriter.Place place) {
    table.select("> caption").forEach(caption -> blocks.caption(caption, place));
    List<Element> rows = table.select("> thead > tr, > tbody > tr, > tr");
    int columns = rows.stream().mapToInt(TableWriter::columns).max().orElse(0);
    if (columns == 0) {
      return;
    }
    xml.start("w:tbl");
    properties(place.paragraph().rightToLeft());
    xml.start("w:tblGrid");
    for (int i = 0; i < columns; i++) {
      xml.empty("w:gridCol").attribute("w:w", String.valueOf(WIDTH / columns));
    }
    xml.end();
    rows.forEach(row -> row(row, columns, place));
    xml.end().line();
    blocks.gap(place);
  }

  private void properties(boolean rightToLeft) {
    xml.start("w:tblPr").empty("w:tblStyle").attribute("w:val", "TableGrid");
    if (rightToLeft) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW").attribute("w:w", "5000").attribute("w:type", "pct");
    xml.empty("w:tblLook").attribute("w:val", "0420").attribute("w:firstRow", "1");
    xml.attribute("w:lastRow", "0").attribute("w:firstColumn", "0").attribute("w:lastColumn", "0");
    xml.attribute("w:noHBand", "0").attribute("w:noVBand", "1");
    xml.end();
  }

  private void row(Element row, int columns, BlockWriter.Place place) {
    boolean header = row.parent() != null && row.parent().nameIs("thead");
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
    if (header) {
      xml.empty("w:tblHeader");
    }
    xml.end();
    int written = 0;
    for (Element cell : row.children()) {
      int span = span(cell);
      written += span;
      cell(cell, span, WIDTH / columns * span, place);
    }
    for (; written < columns; written++) {
      cell(new Element("td"), 1, WIDTH / columns, place);
    }
    xml.end();
  }

  private void cell(Element cell, int span, int width, BlockWriter.Place place) {
    xml.start("w:tc").start("w:tcPr");
    xml.empty("w:tcW").attribute("w:w", String.valueOf(width)).attribute("w:type", "dxa");
    if (span > 1) {
      xml.empty("w:gridSpan").attribute("w:val", String.valueOf(span));
    }
    xml.end();
    boolean header = cell.nameIs("th");
    ParagraphStyle style =
        ParagraphStyle.normal(place.paragraph().rightToLeft())
            .named(header ? "TableHeading" : "TableText");
    style =
        cell.hasClass("center")
            ? style.aligned("center")
            : cell.hasClass("end") ? style.aligned("right") : style;
    blocks.cell(cell, new BlockWriter.Place(style, place.run(), 0));
    xml.end();
  }

  private static int columns(Element row) {
    return row.children().stream().mapToInt(TableWriter::span).sum();
  }

  private static int span(Element cell) {
    String span = cell.attr("colspan");
    return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }
}
