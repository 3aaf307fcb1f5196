package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of texts as rows of a table: one paragraph for each line of a cell. */
final class Cells {

  /** A character that Excel writes as a code, and a code that stands for itself. */
  private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final String sheet;
  private final Places places;

  /**
   * @param sheet the name of the sheet, or nothing if there is only one
   */
  Cells(String sheet, Places places) {
    this.sheet = sheet;
    this.places = places;
  }

  /**
   * A row.
   *
   * @param number its number in the table
   * @param line its number as editors see it
   */
  Table.Row row(int number, int line, List<String> fields) {
    return row(number, line, fields, SheetLayout.NONE, Map.of());
  }

  /** The same with merged cells, those that they cover are left out; and with links of cells. */
  Table.Row row(
      int number,
      int line,
      List<String> fields,
      SheetLayout layout,
      Map<SheetLayout.At, String> links) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int column = 0; column < fields.size(); column++) {
      String at = "row " + line + ", column " + letters(column);
      List<Paragraph> paragraphs = new ArrayList<>();
      for (String text : decoded(fields.get(column)).split("\n", -1)) {
        if (!RichText.of(text).isBlank()) {
          Place place = places.next(sheet.isEmpty() ? at : "sheet " + sheet + ", " + at);
          Optional<String> link = Optional.ofNullable(links.get(new SheetLayout.At(line, column)));
          TextRun run = new TextRun(TextRun.Kind.TEXT, Blank.collapsed(text), Set.of(), link);
          paragraphs.add(
              new Paragraph(place, Paragraph.Role.TEXT, 0, "", new RichText(List.of(run)), false));
        }
      }
      SheetLayout.Size size = layout.size(line, column);
      cells.add(new Table.Cell(column, size.columns(), size.rows(), paragraphs));
      int covered = Math.min(size.columns() - 1, fields.size() - column - 1);
      while (covered > 0 && fields.get(column + 1).isBlank()) {
        column++;
        covered--;
      }
    }
    return new Table.Row(number, false, cells);
  }

  private static String decoded(String text) {
    Matcher code = CODE.matcher(text);
    String plain =
        code.replaceAll(
            c -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(c.group(1), 16))));
    return plain.replaceAll("\r\n?|\u2028|\u000B", "\n");
  }

  private static String letters(int column) {
    return ListNumber.format(column + 1, "A");
  }
}
