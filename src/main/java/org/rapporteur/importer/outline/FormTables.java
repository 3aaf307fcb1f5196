package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.NumberedName;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.SetAside;
import org.rapporteur.importer.source.Table;

/**
 * Joins tables that are about one recommendation each, with labels on the left and texts on the
 * right, into one table with a row for each.
 */
final class FormTables {

  private static final int FEWEST = 2;

  private final ColumnKeys keys;
  private final List<SetAside> aside = new ArrayList<>();

  FormTables(ColumnKeys keys) {
    this.keys = keys;
  }

  /** The labels of all forms but the first. */
  List<SetAside> aside() {
    return aside;
  }

  /** The blocks, with one table in place of all forms; the same if there are fewer than two. */
  List<Block> joined(List<Block> blocks) {
    List<Table> forms =
        blocks.stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .filter(this::isForm)
            .toList();
    if (forms.size() < FEWEST) {
      return blocks;
    }
    List<Block> joined = new ArrayList<>();
    Set<Block> seen = new LinkedHashSet<>(forms);
    boolean first = true;
    for (Block block : blocks) {
      if (!seen.contains(block)) {
        joined.add(block);
      } else if (first) {
        joined.add(table(forms));
        first = false;
      }
    }
    return joined;
  }

  private boolean isForm(Table table) {
    Set<String> found = new LinkedHashSet<>();
    for (Table.Row row : table.rows()) {
      List<Table.Cell> filled = RowKinds.filled(row);
      if (filled.size() > 2) {
        return false;
      }
      if (filled.size() == 2) {
        keys.key(Blank.collapsed(filled.get(0).plain())).ifPresent(found::add);
      }
    }
    boolean columns = !table.rows().isEmpty() && HeaderRows.known(table.rows().get(0), keys) > 1;
    return table.width() >= 2 && !columns && found.size() >= 2 && found.contains(ColumnKeys.DEMAND);
  }

  private Table table(List<Table> forms) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<Table.Cell> header = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (Table form : forms) {
      Map<Integer, List<Paragraph>> cells = new LinkedHashMap<>();
      List<Paragraph> before = new ArrayList<>();
      for (Table.Row row : form.rows()) {
        List<Table.Cell> filled = RowKinds.filled(row);
        if (filled.size() == 1) {
          before.addAll(filled.get(0).paragraphs());
        } else if (filled.size() == 2) {
          String label = Blank.collapsed(filled.get(0).plain());
          int column = columns.computeIfAbsent(label, l -> columns.size());
          if (header.size() <= column) {
            header.add(new Table.Cell(column, 1, 1, filled.get(0).paragraphs()));
          } else {
            filled.get(0).paragraphs().forEach(this::repeated);
          }
          cells.computeIfAbsent(column, c -> new ArrayList<>()).addAll(filled.get(1).paragraphs());
        }
      }
      rows.add(row(rows.size() + 2, cells, before, columns));
    }
    rows.add(0, new Table.Row(1, true, header));
    return new Table("", rows);
  }

  /** A row; a name such as "Recommendation 3" above its labels begins the text. */
  private Table.Row row(
      int number,
      Map<Integer, List<Paragraph>> cells,
      List<Paragraph> before,
      Map<String, Integer> columns) {
    Optional<Integer> demand =
        columns.entrySet().stream()
            .filter(e -> keys.key(e.getKey()).equals(Optional.of(ColumnKeys.DEMAND)))
            .map(Map.Entry::getValue)
            .findFirst();
    for (Paragraph p : before) {
      boolean named =
          NumberedName.of(p.plain() + ": x").filter(NumberedName::isRecommendation).isPresent()
              || NumberedName.of(p.plain()).filter(NumberedName::isRecommendation).isPresent();
      if (named && demand.isPresent()) {
        cells.computeIfAbsent(demand.get(), c -> new ArrayList<>()).add(0, p);
      } else {
        aside.add(new SetAside(p.place(), p.plain(), "a line of a table without a label"));
      }
    }
    List<Table.Cell> all = new ArrayList<>();
    cells.forEach((column, paragraphs) -> all.add(new Table.Cell(column, 1, 1, paragraphs)));
    all.sort(java.util.Comparator.comparingInt(Table.Cell::column));
    return new Table.Row(number, false, all);
  }

  private void repeated(Paragraph label) {
    aside.add(new SetAside(label.place(), label.plain(), "the headings of a table, repeated"));
  }
}
