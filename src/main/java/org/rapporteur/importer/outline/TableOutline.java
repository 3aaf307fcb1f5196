package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.SetAside;
import org.rapporteur.importer.source.Table;

/** Recognises a report in a table: one recommendation a row, or several rows for one. */
final class TableOutline {

  private final ColumnKeys keys;
  private final ValueMap values;
  private final ThemeTitles titles;
  private final List<SetAside> aside = new ArrayList<>();
  private final Map<String, OutlineTheme> themes = new LinkedHashMap<>();
  private final Map<String, String> mapping = new LinkedHashMap<>();

  TableOutline(ColumnKeys keys, ValueMap values, ThemeTitles titles) {
    this.values = values;
    this.keys = keys;
    this.titles = titles;
  }

  /** The columns that were understood, with their keys. */
  Map<String, String> mapping() {
    return mapping;
  }

  List<SetAside> aside() {
    return aside;
  }

  List<OutlineTheme> themes() {
    return new Merging().merge(List.copyOf(themes.values()));
  }

  /** Returns whether a table lists recommendations: its headings name them and something else. */
  static boolean isMatrix(Table table, ColumnKeys keys) {
    return TableHeader.of(table, keys)
        .filter(header -> header.isMatrix() && table.rows().size() > header.row() + 1)
        .isPresent();
  }

  /** Reads a table; rows before its headings are set aside. */
  void read(Table table) {
    TableHeader header = TableHeader.of(table, keys).orElseGet(() -> TableHeader.none(table));
    mapping.putAll(header.mapping());
    int width = table.width();
    boolean commas = ThemeLists.areDividedByCommas(table, header);
    for (int i = 0; i <= header.row() && i < table.rows().size(); i++) {
      String why = i == header.row() ? "the headings of a table" : "above the headings of a table";
      setAside(table.rows().get(i), why);
    }
    Optional<String> theme = Optional.empty();
    Map<Integer, Table.Cell> carried = new HashMap<>();
    Map<Integer, Integer> left = new HashMap<>();
    Optional<RowItem> open = Optional.empty();
    for (Table.Row row :
        table
            .rows()
            .subList(Math.min(header.row() + 1, table.rows().size()), table.rows().size())) {
      List<Table.Cell> filled = row.cells().stream().filter(c -> !c.plain().isBlank()).toList();
      if (filled.isEmpty()) {
        continue;
      }
      if (isAcross(row, filled, width)) {
        open = close(open);
        theme = Optional.of(across(filled.get(0)));
        continue;
      }
      if (header.isRepeatedBy(row)) {
        setAside(row, "the headings of a table, repeated");
        continue;
      }
      boolean continues = open.isPresent() && isCovered(header.demand(), left);
      if (!continues) {
        open = close(open);
        RowItem item = new RowItem(keys, values, header, theme, commas);
        carried.forEach(
            (column, cell) -> {
              if (left.getOrDefault(column, 0) > 0 && !header.key(column).equals("number")) {
                item.carry(column, cell);
              }
            });
        open = Optional.of(item);
      }
      left.replaceAll((column, rows) -> rows - 1);
      for (Table.Cell cell : row.cells()) {
        open.get().add(cell);
        if (cell.rows() > 1) {
          carried.put(cell.column(), cell);
          left.put(cell.column(), cell.rows() - 1);
        }
      }
    }
    close(open);
  }

  private static boolean isCovered(int column, Map<Integer, Integer> left) {
    return left.getOrDefault(column, 0) > 0;
  }

  /** A row with one cell across the table, or only one filled cell with a short text. */
  private static boolean isAcross(Table.Row row, List<Table.Cell> filled, int width) {
    Table.Cell only = filled.get(0);
    boolean one = filled.size() == 1 && width > 1;
    boolean spans =
        only.columns() >= Math.max(2, width - 1) || row.cells().size() == 1 && width > 2;
    String text = Blank.collapsed(only.plain());
    boolean label = text.matches("(?iuU)(?:theme|thème|tema|тема|topic|chapter|section)\\b.*");
    return one && text.length() <= 200 && (spans || label) && !isRecommendation(text);
  }

  private static boolean isRecommendation(String text) {
    return Label.of(text).filter(l -> l.numbers().size() > 1).isPresent();
  }

  private String across(Table.Cell cell) {
    List<Fact> facts = new ArrayList<>();
    Paragraph first = cell.paragraphs().get(0);
    String printed = titles.read(cell.plain(), first.place(), facts);
    String title = values.of(ColumnKeys.THEME, printed).filter(t -> !t.equals("-")).orElse(printed);
    themes.merge(title, new OutlineTheme(title, facts, List.of(), List.of()), TableOutline::again);
    return title;
  }

  private static OutlineTheme again(OutlineTheme old, OutlineTheme repeated) {
    List<Fact> facts = new ArrayList<>(old.facts());
    repeated.facts().stream()
        .filter(f -> !f.source().isEmpty())
        .forEach(f -> facts.add(new Fact("repeated", f.value(), f.place(), f.source())));
    return new OutlineTheme(old.title(), facts, old.introduction(), old.items());
  }

  private Optional<RowItem> close(Optional<RowItem> open) {
    if (open.isEmpty()) {
      return open;
    }
    RowItem item = open.get();
    if (!item.hasDemand()) {
      item.unread()
          .forEach(
              p ->
                  aside.add(
                      new SetAside(
                          p.place(), p.plain(), "a row without the text of a recommendation")));
      return Optional.empty();
    }
    String title = item.theme().orElse(titles.untitled());
    OutlineTheme theme =
        themes.computeIfAbsent(
            title,
            t ->
                new OutlineTheme(
                    t, List.of(new Fact("title", t, new Place(0, ""), "")), List.of(), List.of()));
    List<OutlineItem> items = new ArrayList<>(theme.items());
    items.add(item.read());
    themes.put(title, new OutlineTheme(theme.title(), theme.facts(), theme.introduction(), items));
    return Optional.empty();
  }

  private void setAside(Table.Row row, String why) {
    for (Table.Cell cell : row.cells()) {
      for (Paragraph p : cell.paragraphs()) {
        aside.add(new SetAside(p.place(), p.plain(), why));
      }
    }
  }

  /** The tables among blocks that list recommendations. */
  static List<Table> matrices(List<Block> blocks, ColumnKeys keys) {
    return blocks.stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> isMatrix(table, keys))
        .toList();
  }
}
