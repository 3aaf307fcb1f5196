package org.rapporteur.importer.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Table;

/** What a row of a table is: a recommendation, the name of a theme, a line of sums, a note. */
final class RowKinds {

  /** The kinds of rows. */
  enum Kind {
    ROW,
    THEME,
    TOTAL,
    NOTE,
    CONTINUATION
  }

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iuU)(?:grand |sub-?|overall )?totals?\\b.*|sum|summe|suma|insgesamt|sous-total.*|subtotal.*|всего.*|итого.*|المجموع.*|الإجمالي.*|合计|总计|小计");
  private static final Pattern THEME =
      Pattern.compile("(?iuU)(?:theme|thème|tema|тема|topic|chapter|section|axe|part|eje)\\b.*");

  private final Table table;
  private final TableHeader header;
  private final int width;
  private final boolean numbered;

  RowKinds(Table table, TableHeader header) {
    this.table = table;
    this.header = header;
    this.width = table.width();
    this.numbered = isNumbered();
  }

  /** Rows have numbers of their own, also if texts go on in rows without. */
  private boolean isNumbered() {
    int column = header.column("number");
    long texts = rows().stream().filter(row -> has(row, header.demand())).count();
    long both =
        rows().stream().filter(row -> has(row, header.demand()) && has(row, column)).count();
    return column >= 0 && column != header.demand() && both > 1 && both * 3 >= texts;
  }

  private List<Table.Row> rows() {
    return table.rows().subList(header.row() + 1, table.rows().size());
  }

  /**
   * The kind of a row that is not empty.
   *
   * @param index its index in the table
   * @param end how the text of the recommendation above ends; empty if there is none
   */
  Kind of(int index, String end) {
    Table.Row row = table.rows().get(index);
    List<Table.Cell> filled = filled(row);
    Table.Cell only = filled.get(0);
    String text = Blank.collapsed(only.plain());
    if (TOTAL.matcher(text).matches() && header.column("number") != header.demand()) {
      return only.column() == header.demand() && numbered && has(row, header.column("number"))
          ? Kind.ROW
          : Kind.TOTAL;
    }
    if (filled.size() > 1 || width < 2) {
      return Kind.ROW;
    }
    if (isAcross(row, only, text)) {
      return followed(index) || !isNote(text) ? Kind.THEME : Kind.NOTE;
    }
    if (!text.matches(".*\\p{L}{2}.*") || isRecommendation(text)) {
      return Kind.ROW;
    }
    if (only.column() == header.demand()) {
      return ofDemand(text, index, end);
    }
    if (header.names().isEmpty() || only.column() > header.demand()) {
      return Kind.ROW;
    }
    return followed(index) ? Kind.THEME : last(index) ? Kind.NOTE : Kind.ROW;
  }

  /** A row with a text only, below rows with numbers. */
  private Kind ofDemand(String text, int index, String end) {
    if (!numbered) {
      return Kind.ROW;
    }
    boolean begun = !end.isEmpty() && !end.matches("(?s).*[.;:!?。؛؟…]");
    boolean part =
        Character.isLowerCase(text.codePointAt(0))
            || Label.of(text).filter(l -> l.kind() != Label.Kind.NUMBER).isPresent();
    boolean title = text.length() <= 100 && !text.matches(".*[.;:,]");
    if (title && !part && followed(index) && !Character.isLowerCase(text.codePointAt(0))) {
      return Kind.THEME;
    }
    return !end.isEmpty() && (part || begun && !title) ? Kind.CONTINUATION : Kind.ROW;
  }

  private static boolean isNote(String text) {
    return text.matches(
            "(?iuU)(?:\\*|notes?\\b|source|sources?\\b|nota|remarque|примечание|ملاحظة|注).*")
        || text.length() > 120;
  }

  /** One cell across the table, or a short text that names a theme. */
  private boolean isAcross(Table.Row row, Table.Cell only, String text) {
    boolean spans =
        only.columns() >= Math.max(2, width - 1) || row.cells().size() == 1 && width > 2;
    return text.length() <= 200
        && (spans || THEME.matcher(text).matches())
        && !isRecommendation(text);
  }

  private static boolean isRecommendation(String text) {
    return Label.of(text).filter(l -> l.numbers().size() > 1).isPresent();
  }

  /** Returns whether the next row that is not a single text is one with a recommendation. */
  private boolean followed(int index) {
    return next(index)
        .filter(row -> has(row, header.demand()) && filled(row).size() > 1)
        .isPresent();
  }

  private boolean last(int index) {
    return next(index).isEmpty();
  }

  private Optional<Table.Row> next(int index) {
    return table.rows().subList(index + 1, table.rows().size()).stream()
        .filter(row -> filled(row).size() > 1)
        .findFirst();
  }

  private static boolean has(Table.Row row, int column) {
    return row.cells().stream().anyMatch(c -> c.column() == column && !c.plain().isBlank());
  }

  static List<Table.Cell> filled(Table.Row row) {
    return row.cells().stream().filter(cell -> !cell.plain().isBlank()).toList();
  }
}
