package org.rapporteur.importer.source;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a sheet of a workbook states beside its cells: which of them are merged or link to another
 * place, which of its columns are hidden, and what is printed at the edges of each page.
 *
 * @param merged the size of each group of merged cells, by the address of its first cell
 * @param hiddenColumns the number of hidden columns
 * @param links the ids of the targets of links, by the cells that have them, such as "B2"
 * @param edges the headers and footers of its pages
 */
record SheetLayout(
    Map<At, Size> merged, int hiddenColumns, Map<String, String> links, List<String> edges) {

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
  private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
  private static final int MAX_MERGED = 100_000;
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Codes in headers and footers, such as the number of the page, a font or the middle part. */
  private static final Pattern EDGE_CODE =
      Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-F]{6}|K[0-9]{2}[+-][0-9]{3}|[0-9]{1,3}|[A-Z])");

  /** The address of a cell: its row from 1, and its column from 0. */
  record At(int row, int column) {}

  /** A number of rows and columns. */
  record Size(int rows, int columns) {}

  static final SheetLayout NONE = new SheetLayout(Map.of(), 0, Map.of(), List.of());

  /** Reads the part of a sheet. */
  static SheetLayout read(byte[] part) {
    Map<At, Size> merged = new HashMap<>();
    Map<String, String> links = new HashMap<>();
    List<String> edges = new ArrayList<>();
    int hidden = 0;
    try {
      XMLStreamReader reader =
          SafeXml.factory().createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        String name = reader.getLocalName();
        if (name.equals("hyperlink") && reader.getAttributeValue(OFFICE, "id") != null) {
          String cell = String.valueOf(reader.getAttributeValue(null, "ref"));
          links.put(cell.replaceAll(":.*", ""), reader.getAttributeValue(OFFICE, "id"));
        } else if (name.matches("(odd|even|first)(Header|Footer)")) {
          String text = EDGE_CODE.matcher(reader.getElementText()).replaceAll(" ").strip();
          if (!text.isEmpty() && !edges.contains(text)) {
            edges.add(text);
          }
        } else if (name.equals("mergeCell") && merged.size() < MAX_MERGED) {
          add(String.valueOf(reader.getAttributeValue(null, "ref")), merged);
        } else if (name.equals("col")
            && String.valueOf(reader.getAttributeValue(null, "hidden")).matches("1|true")) {
          hidden++;
        }
      }
    } catch (XMLStreamException e) {
      return NONE;
    }
    return new SheetLayout(merged, hidden, links, edges);
  }

  private static void add(String range, Map<At, Size> merged) {
    Matcher cells = RANGE.matcher(range);
    if (cells.matches()) {
      int row = Integer.parseInt(cells.group(2));
      int column = column(cells.group(1));
      merged.put(
          new At(row, column),
          new Size(
              Math.max(1, Integer.parseInt(cells.group(4)) - row + 1),
              Math.max(1, column(cells.group(3)) - column + 1)));
    }
  }

  /** The address of a cell such as "B2"; empty if it is none. */
  static Optional<At> at(String cell) {
    Matcher found = CELL.matcher(cell);
    return found.matches()
        ? Optional.of(new At(Integer.parseInt(found.group(2)), column(found.group(1))))
        : Optional.empty();
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1;
  }

  /** The size of the cell at an address. */
  Size size(int row, int column) {
    return merged.getOrDefault(new At(row, column), new Size(1, 1));
  }
}
