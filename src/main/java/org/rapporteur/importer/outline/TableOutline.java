package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.SetAside;
import org.rapporteur.importer.source.Table;

/** Recognises a report in tables: one recommendation a row, or several rows for one. */
final class TableOutline {

  private final ColumnKeys keys;
  private final ValueMap values;
  private final ThemeTitles titles;
  private final List<SetAside> aside = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, OutlineTheme> themes = new LinkedHashMap<>();
  private final List<RowItem> items = new ArrayList<>();
  private final Map<String, RowItem> known = new HashMap<>();
  private final Map<String, String> mapping = new LinkedHashMap<>();
  private Optional<String> last = Optional.empty();
  private int merged;

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

  /** What was assumed, as sentences. */
  List<String> remarks() {
    List<String> all = new ArrayList<>(remarks);
    if (merged > 0) {
      all.add(
          merged
              + (merged == 1 ? " row repeats" : " rows repeat")
              + " the number and the text of another row. Rows about the same recommendation were"
              + " taken as one.");
    }
    return all;
  }

  /** The themes of all tables that were read. */
  List<OutlineTheme> themes() {
    Map<String, List<OutlineItem>> byTheme = new LinkedHashMap<>();
    themes.keySet().forEach(title -> byTheme.put(title, new ArrayList<>()));
    for (RowItem item : items) {
      String title = item.theme().orElse(titles.untitled());
      byTheme.computeIfAbsent(title, t -> new ArrayList<>()).add(item.read());
    }
    List<OutlineTheme> all = new ArrayList<>();
    byTheme.forEach(
        (title, read) -> {
          OutlineTheme theme =
              themes.getOrDefault(
                  title,
                  new OutlineTheme(
                      title,
                      List.of(new Fact("title", title, new Place(0, ""), "")),
                      List.of(),
                      List.of()));
          all.add(new OutlineTheme(theme.title(), theme.facts(), theme.introduction(), read));
        });
    return new Merging().merge(all);
  }

  /** Reads a table with the lines and headings that belong to it. */
  void read(TableContext context) {
    Table table = context.table();
    TableHeader header = context.header();
    mapping.putAll(header.mapping());
    Set<Paragraph> used = context.used();
    for (int i = 0; i <= header.row() && i < table.rows().size(); i++) {
      String why =
          i >= header.first() ? "the headings of a table" : "above the headings of a table";
      setAside(table.rows().get(i), why, used);
    }
    new Rows(table, header, context).read();
  }

  private String theme(String printed, Paragraph first, List<Block> introduction) {
    List<Fact> facts = new ArrayList<>();
    String read = titles.read(printed, first.place(), facts);
    String title = values.of(ColumnKeys.THEME, read).filter(t -> !t.equals("-")).orElse(read);
    themes.merge(
        title, new OutlineTheme(title, facts, introduction, List.of()), TableOutline::again);
    return title;
  }

  private static OutlineTheme again(OutlineTheme old, OutlineTheme repeated) {
    List<Fact> facts = new ArrayList<>(old.facts());
    repeated.facts().stream()
        .filter(f -> !f.source().isEmpty())
        .forEach(f -> facts.add(new Fact("repeated", f.value(), f.place(), f.source())));
    List<Block> introduction = new ArrayList<>(old.introduction());
    introduction.addAll(repeated.introduction());
    return new OutlineTheme(old.title(), facts, introduction, old.items());
  }

  private void setAside(Table.Row row, String why, Set<Paragraph> except) {
    for (Table.Cell cell : row.cells()) {
      for (Paragraph p : cell.paragraphs()) {
        if (!except.contains(p)) {
          aside.add(new SetAside(p.place(), p.plain(), why));
        }
      }
    }
  }

  /** The rows below the headings of a table. */
  private final class Rows {

    private final Table table;
    private final TableHeader header;
    private final TableContext context;
    private final RowKinds kinds;
    private final boolean commas;
    private final boolean themesGoOn;
    private final Map<Integer, Table.Cell> carried = new HashMap<>();
    private final Map<Integer, Integer> left = new HashMap<>();
    private Optional<String> theme = Optional.empty();
    private Optional<Table.Cell> lastTheme = Optional.empty();
    private Optional<RowItem> open = Optional.empty();

    Rows(Table table, TableHeader header, TableContext context) {
      this.table = table;
      this.header = header;
      this.context = context;
      this.kinds = new RowKinds(table, header);
      this.commas = ThemeLists.areDividedByCommas(table, header);
      this.themesGoOn = ThemeLists.goOn(table, header);
      if (themesGoOn) {
        String name = header.name(header.column(ColumnKeys.THEME));
        remarks.add(
            "Empty cells of the column “" + name + "” were taken to have the theme above them.");
      }
    }

    void read() {
      theme =
          context
              .theme()
              .map(p -> theme(p.plain(), p, context.introduction()))
              .or(() -> context.continues() ? last : Optional.empty());
      for (int i = header.row() + 1; i < table.rows().size(); i++) {
        Table.Row row = table.rows().get(i);
        if (RowKinds.filled(row).isEmpty()) {
          continue;
        }
        if (header.isRepeatedBy(row)) {
          setAside(row, "the headings of a table, repeated", Set.of());
          continue;
        }
        switch (kinds.of(i, open.map(RowItem::end).orElse(""))) {
          case TOTAL -> setAside(row, "a row of totals", Set.of());
          case NOTE -> setAside(row, "a note below a table", Set.of());
          case CONTINUATION -> proceed(row);
          case THEME -> {
            close();
            Table.Cell cell = RowKinds.filled(row).get(0);
            theme = Optional.of(theme(cell.plain(), cell.paragraphs().get(0), List.of()));
          }
          case ROW -> item(row);
        }
      }
      close();
      last = theme;
    }

    private void proceed(Table.Row row) {
      open.ifPresent(item -> row.cells().forEach(cell -> item.proceed(cell.paragraphs())));
    }

    private void item(Table.Row row) {
      boolean continues = open.isPresent() && left.getOrDefault(header.demand(), 0) > 0;
      if (continues) {
        open.get().nextRow();
      } else {
        close();
        RowItem item = new RowItem(keys, values, header, theme, commas, context.date());
        carried.forEach(
            (column, cell) -> {
              if (left.getOrDefault(column, 0) > 0 && !header.key(column).equals("number")) {
                item.carry(column, cell);
              }
            });
        themes(row, item);
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

    /** An empty cell has the theme above it. */
    private void themes(Table.Row row, RowItem item) {
      if (!themesGoOn) {
        return;
      }
      int column = header.column(ColumnKeys.THEME);
      Optional<Table.Cell> own =
          row.cells().stream()
              .filter(c -> c.column() == column && !c.plain().isBlank())
              .findFirst();
      if (own.isPresent()) {
        lastTheme = own;
      } else if (left.getOrDefault(column, 0) <= 0) {
        lastTheme.ifPresent(cell -> item.carry(column, cell));
      }
    }

    private void close() {
      open.ifPresent(TableOutline.this::close);
      open = Optional.empty();
    }
  }

  private void close(RowItem item) {
    if (!item.hasDemand()) {
      String why = "a row without the text of a recommendation";
      item.unread().forEach(p -> aside.add(new SetAside(p.place(), p.plain(), why)));
      return;
    }
    Optional<String> identity = item.identity();
    RowItem same = identity.map(known::get).orElse(null);
    if (same != null) {
      same.merge(item);
      merged++;
    } else {
      identity.ifPresent(text -> known.put(text, item));
      items.add(item);
    }
  }
}
