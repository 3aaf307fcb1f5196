package org.rapporteur.importer.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.w3c.dom.Element;

/** Reads Excel workbooks: the values that cells show, from all sheets. */
final class WorkbookSource {

  private static final int MAX_ROWS = 200_000;

  /** The cells of a sheet as texts, row by row, each row with its number in the sheet. */
  private record SheetRows(
      String name,
      Map<Integer, List<String>> rows,
      SheetLayout layout,
      boolean hidden,
      List<Integer> hiddenRows) {}

  /**
   * Reads a file.
   *
   * @throws SourceException if it is damaged or too large
   */
  SourceDocument read(byte[] bytes) {
    List<String> remarks = new ArrayList<>();
    if (hasMacros(bytes)) {
      remarks.add("The workbook contains macros, which were not read.");
    }
    List<Block> tables = new ArrayList<>();
    Places places = new Places();
    List<SheetRows> sheets = sheets(bytes);
    for (SheetRows sheet : sheets) {
      Cells cells = new Cells(sheets.size() > 1 ? sheet.name() : "", places);
      List<Table.Row> rows = new ArrayList<>();
      sheet
          .rows()
          .forEach(
              (number, fields) ->
                  rows.add(cells.row(rows.size() + 1, number, fields, sheet.layout())));
      if (!rows.isEmpty()) {
        tables.add(new Table(sheet.name(), rows));
        hidden(sheet, remarks);
      }
    }
    return new SourceDocument(
        SourceFormat.XLSX,
        Optional.empty(),
        Optional.empty(),
        tables,
        Map.of(),
        Map.of(),
        List.of(),
        remarks);
  }

  /** What a spreadsheet program does not show is read like the rest, and named. */
  private static void hidden(SheetRows sheet, List<String> remarks) {
    String name = "The sheet “" + sheet.name() + "” ";
    if (sheet.hidden()) {
      remarks.add(name + "is hidden in the workbook, and was read.");
    }
    if (!sheet.hiddenRows().isEmpty()) {
      String first =
          sheet.hiddenRows().stream()
              .limit(5)
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      remarks.add(
          name
              + "has "
              + sheet.hiddenRows().size()
              + (sheet.hiddenRows().size() == 1
                  ? " hidden row, which was read: row "
                  : " hidden rows, which were read: rows ")
              + first
              + (sheet.hiddenRows().size() > 5 ? " and others." : "."));
    }
    if (sheet.layout().hiddenColumns() > 0) {
      remarks.add(name + "has hidden columns, which were read.");
    }
  }

  /** The fields of the first sheet as they are, row by row. */
  static List<List<String>> rows(byte[] bytes) {
    return sheets(bytes).stream()
        .findFirst()
        .map(sheet -> List.copyOf(sheet.rows().values()))
        .orElse(List.of());
  }

  private static boolean hasMacros(byte[] bytes) {
    return !SafeZip.read(bytes, "xl/vbaProject.bin"::equals).isEmpty();
  }

  private static List<SheetRows> sheets(byte[] bytes) {
    // The library trusts sizes, so the parts are read once with limits before it sees the file.
    Map<String, byte[]> parts =
        SafeZip.read(bytes, name -> name.matches("xl/(.*\\.xml|_rels/workbook\\.xml\\.rels)"));
    parts.forEach((name, part) -> check(name, part));
    Map<String, SheetLayout> layouts = layouts(parts);
    List<SheetRows> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(cells(sheet, layouts.getOrDefault(sheet.getId(), SheetLayout.NONE)));
      }
    } catch (IOException | RuntimeException e) {
      if (e instanceof SourceException known) {
        throw known;
      }
      throw SafeZip.damaged();
    }
    return sheets;
  }

  /** The layouts of the sheets by the ids of their relations. */
  private static Map<String, SheetLayout> layouts(Map<String, byte[]> parts) {
    Map<String, SheetLayout> layouts = new LinkedHashMap<>();
    byte[] relations = parts.get("xl/_rels/workbook.xml.rels");
    if (relations != null) {
      for (Element relation : SafeXml.all(SafeXml.read(relations), "Relationship")) {
        String target = relation.getAttribute("Target").replaceFirst("^/xl/|^/", "");
        byte[] sheet = parts.get("xl/" + target);
        if (sheet != null && relation.getAttribute("Type").endsWith("/worksheet")) {
          layouts.put(relation.getAttribute("Id"), SheetLayout.read(sheet));
        }
      }
    }
    return layouts;
  }

  private static void check(String name, byte[] part) {
    if (name.endsWith(".xml") && !name.contains("/drawings/")) {
      SafeXml.checkDepth(part);
    }
  }

  private static SheetRows cells(Sheet sheet, SheetLayout layout) throws IOException {
    Map<Integer, List<String>> rows = new LinkedHashMap<>();
    List<Integer> hidden = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          fields.add(row.getOptionalCell(i).map(WorkbookSource::text).orElse(""));
        }
        if (fields.stream().anyMatch(field -> !field.isBlank())) {
          rows.put(row.getRowNum(), fields);
          if (row.isHidden()) {
            hidden.add(row.getRowNum());
          }
        }
        if (rows.size() > MAX_ROWS) {
          throw new SourceException(
              "the sheet “" + sheet.getName() + "” has more than " + MAX_ROWS + " rows",
              "Divide it into several workbooks, and import one after the other.");
        }
      }
    }
    boolean unseen = sheet.getVisibility() != SheetVisibility.VISIBLE;
    return new SheetRows(sheet.getName(), rows, layout, unseen, hidden);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER || isNumber(cell)) {
      return number(cell);
    }
    String text = cell.getText();
    return text == null ? "" : text;
  }

  /** A formula whose stored value is a number. */
  private static boolean isNumber(Cell cell) {
    return cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal;
  }

  private static String number(Cell cell) {
    String format = cell.getDataFormatString();
    if (isDate(format == null ? "" : format)) {
      try {
        LocalDateTime date = cell.asDate();
        String day = date.toLocalDate().toString();
        return date.toLocalTime().toSecondOfDay() == 0
            ? day
            : day + " " + date.toLocalTime().withNano(0);
      } catch (RuntimeException e) {
        return cell.getRawValue();
      }
    }
    BigDecimal value =
        cell.getValue() instanceof BigDecimal number ? number : new BigDecimal(cell.getRawValue());
    BigDecimal rounded = value.setScale(10, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() <= 0 ? rounded.toBigInteger().toString() : rounded.toPlainString();
  }

  private static boolean isDate(String format) {
    String codes = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return codes.contains("yy") || codes.matches(".*(d[^a-z]*m|m[^a-z]*d).*");
  }
}
