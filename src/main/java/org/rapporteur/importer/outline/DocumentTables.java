package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Table;

/** Finds the tables of recommendations in a document, and the headings that are about them. */
final class DocumentTables {

  private final ColumnKeys keys;
  private final ValueMap values;
  private final List<TableContext> tables = new ArrayList<>();
  private final List<Block> rest = new ArrayList<>();

  DocumentTables(ColumnKeys keys, ValueMap values) {
    this.keys = keys;
    this.values = values;
  }

  List<TableContext> tables() {
    return tables;
  }

  /** The blocks that belong to no table of recommendations. */
  List<Block> rest() {
    return rest;
  }

  /** Reads the blocks of a document. */
  void read(List<Block> blocks) {
    long all =
        blocks.stream().filter(b -> b instanceof Table table && matrix(table).isPresent()).count();
    List<Block> pending = new ArrayList<>();
    Optional<Block> first =
        blocks.stream().filter(b -> b instanceof Paragraph p && p.isHeading()).findFirst();
    for (Block block : blocks) {
      if (!(block instanceof Table table) || matrix(table).isEmpty()) {
        pending.add(block);
        continue;
      }
      boolean own = all > 1 && !TableContext.namesThemes(table, matrix(table).get());
      int heading = own ? heading(pending, first) : -1;
      rest.addAll(heading < 0 ? pending : pending.subList(0, heading));
      Optional<Paragraph> theme =
          heading < 0 ? Optional.empty() : Optional.of((Paragraph) pending.get(heading));
      List<Block> introduction =
          heading < 0 ? List.of() : pending.subList(heading + 1, pending.size());
      for (Table part : TableParts.of(table, keys)) {
        TableHeader header = matrix(part).orElseGet(() -> TableHeader.none(part, keys, values));
        tables.add(new TableContext(part, header, theme, own, introduction, Set.of(), ""));
        theme = Optional.empty();
        introduction = List.of();
      }
      pending.clear();
    }
    rest.addAll(pending);
  }

  /** The last heading; the first one of the document is its title. */
  private static int heading(List<Block> blocks, Optional<Block> title) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof Paragraph p && p.isHeading()) {
        return title.equals(Optional.of(p)) ? -1 : i;
      }
    }
    return -1;
  }

  private Optional<TableHeader> matrix(Table table) {
    return TableHeader.of(table, keys, values)
        .filter(header -> header.isMatrix() && table.rows().size() > header.row() + 1);
  }
}
