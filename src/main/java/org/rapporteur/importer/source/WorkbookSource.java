package org.rapporteur.importer.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern LINK = Pattern.compile("(?i)HYPERLINK\\(\"(https?://[^\"\\s]+)\"");

  /** The cells of a sheet as texts, row by row, each row with its number in the sheet. */
  private record SheetRows(
      String name,
      Map<Integer, List<String>> rows,
      SheetLayout layout,
      SheetNotes notes,
      Map<SheetLayout.At, String> links,
      boolean hidden,
      List<Integer> hiddenRows) {}

  /** The part of a sheet, and those that belong to it. */
  private record SheetPart(SheetLayout layout, SheetNotes notes) {

    static final SheetPart NONE = new SheetPart(SheetLayout.NONE, SheetNotes.NONE);
  }

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
    List<SetAside> aside = new ArrayList<>();
    Places places = new Places();
    List<SheetRows> sheets = sheets(bytes, remarks);
    for (SheetRows sheet : sheets) {
      Cells cells = new Cells(sheets.size() > 1 ? sheet.name() : "", places);
      List<Table.Row> rows = new ArrayList<>();
      sheet
          .rows()
          .forEach(
              (number, fields) ->
                  rows.add(
                      cells.row(rows.size() + 1, number, fields, sheet.layout(), sheet.links())));
      if (!rows.isEmpty()) {
        tables.add(new Table(sheet.name(), rows));
        hidden(sheet, remarks);
      }
      String where = sheets.size() > 1 ? "sheet " + sheet.name() + ", " : "";
      for (SheetNotes.Note note : sheet.notes().texts()) {
        aside.add(new SetAside(places.next(where + note.place()), note.text(), note.why()));
      }
    }
    return new SourceDocument(
        SourceFormat.XLSX,
        Optional.empty(),
        Optional.empty(),
        tables,
        Map.of(),
        Map.of(),
        aside,
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
    return sheets(bytes, new ArrayList<>()).stream()
        .findFirst()
        .map(sheet -> List.copyOf(sheet.rows().values()))
        .orElse(List.of());
  }

  private static boolean hasMacros(byte[] bytes) {
    return !SafeZip.read(bytes, "xl/vbaProject.bin"::equals).isEmpty();
  }

  private static List<SheetRows> sheets(byte[] bytes, List<String> remarks) {
    // The library trusts sizes, so the parts are read once with limits before it sees the file.
    Map<String, byte[]> parts =
        SafeZip.read(bytes, name -> name.matches("xl/(.*\\.xml|(.*/)?_rels/.*\\.rels)"));
    parts.forEach((name, part) -> check(name, part));
    if (contains(parts.get("xl/sharedStrings.xml"), "<strike")) {
      remarks.add("The workbook contains struck-out text, which was read like the rest.");
    }
    Map<String, SheetPart> layouts = layouts(parts);
    List<SheetRows> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(cells(sheet, layouts.getOrDefault(sheet.getId(), SheetPart.NONE)));
      }
    } catch (IOException | RuntimeException e) {
      if (e instanceof SourceException known) {
        throw known;
      }
      throw SafeZip.damaged();
    }
    return sheets;
  }

  private static boolean contains(byte @org.jspecify.annotations.Nullable [] part, String text) {
    return part != null && new String(part, StandardCharsets.UTF_8).contains(text);
  }

  /** The layouts of the sheets by the ids of their relations. */
  private static Map<String, SheetPart> layouts(Map<String, byte[]> parts) {
    Map<String, SheetPart> layouts = new LinkedHashMap<>();
    byte[] relations = parts.get("xl/_rels/workbook.xml.rels");
    if (relations != null) {
      for (Element relation : SafeXml.all(SafeXml.read(relations), "Relationship")) {
        String target = relation.getAttribute("Target").replaceFirst("^/xl/|^/", "");
        byte[] sheet = parts.get("xl/" + target);
        if (sheet != null && relation.getAttribute("Type").endsWith("/worksheet")) {
          SheetLayout layout = SheetLayout.read(sheet);
          SheetNotes notes = SheetNotes.read("xl/" + target, parts, layout);
          layouts.put(relation.getAttribute("Id"), new SheetPart(layout, notes));
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

  private static SheetRows cells(Sheet sheet, SheetPart part) throws IOException {
    Map<Integer, List<String>> rows = new LinkedHashMap<>();
    List<Integer> hidden = new ArrayList<>();
    Map<SheetLayout.At, String> links = new HashMap<>(part.notes().links());
    try (Stream<Row> stream = sheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          Optional<Cell> cell = row.getOptionalCell(i);
          fields.add(cell.map(WorkbookSource::text).orElse(""));
          int column = i;
          cell.flatMap(WorkbookSource::link)
              .ifPresent(to -> links.put(new SheetLayout.At(row.getRowNum(), column), to));
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
    return new SheetRows(sheet.getName(), rows, part.layout(), part.notes(), links, unseen, hidden);
  }

  /** The address in the formula of a link. */
  private static Optional<String> link(Cell cell) {
    String formula = cell.getFormula();
    Matcher link = LINK.matcher(formula == null ? "" : formula);
    return link.lookingAt() ? Optional.of(link.group(1)) : Optional.empty();
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
    Optional<String> shown = NumberFormat.shown(value, format == null ? "" : format);
    if (shown.isPresent()) {
      return shown.get();
    }
    BigDecimal rounded = value.setScale(10, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() <= 0 ? rounded.toBigInteger().toString() : rounded.toPlainString();
  }

  private static boolean isDate(String format) {
    String codes = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return codes.contains("yy") || codes.matches(".*(d[^a-z]*m|m[^a-z]*d).*");
  }
}
