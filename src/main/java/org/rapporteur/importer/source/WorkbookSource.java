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
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads Excel workbooks: the values that cells show, from all sheets. */
final class WorkbookSource {

  private static final int MAX_ROWS = 200_000;

  /** The cells of a sheet as texts, row by row, each row with its number in the sheet. */
  private record SheetRows(String name, Map<Integer, List<String>> rows) {}

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
          .forEach((number, fields) -> rows.add(cells.row(rows.size() + 1, number, fields)));
      if (!rows.isEmpty()) {
        tables.add(new Table(sheet.name(), rows));
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
    SafeZip.read(bytes, name -> name.matches("xl/.*\\.xml"))
        .forEach((name, part) -> check(name, part));
    List<SheetRows> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(cells(sheet));
      }
    } catch (IOException | RuntimeException e) {
      if (e instanceof SourceException known) {
        throw known;
      }
      throw SafeZip.damaged();
    }
    return sheets;
  }

  private static void check(String name, byte[] part) {
    if (name.endsWith(".xml") && !name.contains("/drawings/")) {
      SafeXml.checkDepth(part);
    }
  }

  private static SheetRows cells(Sheet sheet) throws IOException {
    Map<Integer, List<String>> rows = new LinkedHashMap<>();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          fields.add(row.getOptionalCell(i).map(WorkbookSource::text).orElse(""));
        }
        if (fields.stream().anyMatch(field -> !field.isBlank())) {
          rows.put(row.getRowNum(), fields);
        }
        if (rows.size() > MAX_ROWS) {
          throw new SourceException(
              "the sheet “" + sheet.getName() + "” has more than " + MAX_ROWS + " rows",
              "Divide it into several workbooks, and import one after the other.");
        }
      }
    }
    return new SheetRows(sheet.getName(), rows);
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
