package org.rapporteur.importer.source;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a sheet of a workbook states beside its cells: which of them are merged, and which of its
 * columns are hidden.
 *
 * @param merged the size of each group of merged cells, by the address of its first cell
 * @param hiddenColumns the number of hidden columns
 */
record SheetLayout(Map<At, Size> merged, int hiddenColumns) {

  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
  private static final int MAX_MERGED = 100_000;

  /** The address of a cell: its row from 1, and its column from 0. */
  record At(int row, int column) {}

  /** A number of rows and columns. */
  record Size(int rows, int columns) {}

  static final SheetLayout NONE = new SheetLayout(Map.of(), 0);

  /** Reads the part of a sheet. */
  static SheetLayout read(byte[] part) {
    Map<At, Size> merged = new HashMap<>();
    int hidden = 0;
    try {
      XMLStreamReader reader =
          SafeXml.factory().createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (reader.getLocalName().equals("mergeCell") && merged.size() < MAX_MERGED) {
          add(String.valueOf(reader.getAttributeValue(null, "ref")), merged);
        } else if (reader.getLocalName().equals("col")
            && String.valueOf(reader.getAttributeValue(null, "hidden")).matches("1|true")) {
          hidden++;
        }
      }
    } catch (XMLStreamException e) {
      return NONE;
    }
    return new SheetLayout(merged, hidden);
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

  private static int column(String letters) {
    return letters.chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1;
  }

  /** The size of the cell at an address. */
  Size size(int row, int column) {
    return merged.getOrDefault(new At(row, column), new Size(1, 1));
  }
}
