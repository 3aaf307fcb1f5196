package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.RichText;
import org.rapporteur.importer.source.SetAside;
import org.rapporteur.importer.source.Table;

/** Finds the tables of recommendations in sheets, their title, and what each table is about. */
final class SheetTables {

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?iuU)(?:sheet|worksheet|tabelle|feuil(?:le)?|hoja|folha|planilha|лист|ورقة|工作表|data|table|tableau|export|recommendations?)?[ _-]*\\d*");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?iuU)(?:\\*|#|notes?\\b|sources?\\b|legend|key\\b|(?:last )?updated?\\b|date\\b|draft\\b|confidential|as (?:of|at)\\b).*|.*:");
  private static final int LONGEST = 250;

  private final ColumnKeys keys;
  private final ValueMap values;
  private final List<SetAside> aside = new ArrayList<>();
  private final List<TableContext> tables = new ArrayList<>();
  private Optional<Paragraph> title = Optional.empty();

  /** A table with its headings and the lines above them. */
  private record Part(Table table, TableHeader header, List<Paragraph> lines) {}

  SheetTables(ColumnKeys keys, ValueMap values) {
    this.keys = keys;
    this.values = values;
  }

  List<TableContext> tables() {
    return tables;
  }

  /** What is in no table of recommendations. */
  List<SetAside> aside() {
    return aside;
  }

  /** The line above the headings that is about the whole file. */
  Optional<Paragraph> title() {
    return title;
  }

  /** Reads the blocks of a document, which are its sheets. */
  void read(List<Block> blocks) {
    List<Table> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        all.addAll(TableParts.of(table, keys));
      }
    }
    List<Part> parts = new ArrayList<>();
    for (Table table : all) {
      TableHeader.of(table, keys, values)
          .filter(header -> header.isMatrix() && table.rows().size() > header.row() + 1)
          .ifPresent(header -> parts.add(part(table, header)));
    }
    if (parts.isEmpty()) {
      all.forEach(
          table ->
              parts.add(
                  part(
                      table,
                      TableHeader.of(table, keys, values)
                          .orElseGet(() -> TableHeader.none(table, keys, values)))));
    }
    Set<Table> read = new HashSet<>(parts.stream().map(Part::table).toList());
    all.stream().filter(table -> !read.contains(table)).forEach(this::setAside);
    title = title(parts);
    parts.forEach(part -> tables.add(context(part, parts)));
  }

  private static Part part(Table table, TableHeader header) {
    List<Paragraph> lines = new ArrayList<>();
    for (int i = 0; i < header.first(); i++) {
      List<Table.Cell> filled = RowKinds.filled(table.rows().get(i));
      if (filled.size() == 1) {
        lines.addAll(filled.get(0).paragraphs());
      }
    }
    return new Part(table, header, lines);
  }

  private static Optional<Paragraph> title(List<Part> parts) {
    List<Paragraph> first = parts.stream().flatMap(part -> part.lines().stream().limit(1)).toList();
    if (first.isEmpty() || parts.get(0).lines().isEmpty() || !isTitle(first.get(0))) {
      return Optional.empty();
    }
    boolean same =
        first.size() == parts.size()
            && first.stream().allMatch(p -> p.plain().equals(first.get(0).plain()));
    boolean more =
        parts.get(0).lines().size() > 1
            && parts.stream().skip(1).allMatch(part -> part.lines().size() <= 1);
    return same || more ? Optional.of(first.get(0)) : Optional.empty();
  }

  private static boolean isTitle(Paragraph line) {
    String text = line.plain().strip();
    return text.length() <= LONGEST
        && text.matches("(?s).*\\p{L}{2}.*")
        && !NO_TITLE.matcher(text).matches();
  }

  private TableContext context(Part part, List<Part> parts) {
    List<Paragraph> lines =
        part.lines().stream().filter(p -> !title.equals(Optional.of(p))).toList();
    Set<Paragraph> used = new HashSet<>();
    title.ifPresent(used::add);
    Optional<Paragraph> theme = Optional.empty();
    List<Block> introduction = List.of();
    String name = part.table().name();
    boolean sheets = parts.stream().map(p -> p.table().name()).distinct().count() > 1;
    boolean only = parts.stream().filter(p -> p.table().name().equals(name)).count() == 1;
    Optional<DatedHeading> dated =
        sheets ? DatedHeading.of(name).filter(d -> d.rest().isEmpty()) : Optional.empty();
    if (parts.size() > 1
        && dated.isEmpty()
        && !TableContext.namesThemes(part.table(), part.header())) {
      if (sheets && only && !GENERIC.matcher(name).matches()) {
        theme = Optional.of(line(name));
        introduction = List.copyOf(lines);
        used.addAll(lines);
      } else if (!lines.isEmpty()) {
        theme = Optional.of(lines.get(lines.size() - 1));
        introduction = List.copyOf(lines.subList(0, lines.size() - 1));
        used.addAll(lines);
      }
    }
    return new TableContext(
        part.table(),
        part.header(),
        theme,
        false,
        introduction,
        used,
        dated.map(DatedHeading::date).orElse(""));
  }

  /** The name of a sheet, which is no text of the file. */
  private static Paragraph line(String name) {
    return new Paragraph(new Place(0, ""), Paragraph.Role.TEXT, 0, "", RichText.of(name), false);
  }

  private void setAside(Table table) {
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        for (Paragraph p : cell.paragraphs()) {
          aside.add(new SetAside(p.place(), p.plain(), "a sheet without recommendations"));
        }
      }
    }
  }
}
