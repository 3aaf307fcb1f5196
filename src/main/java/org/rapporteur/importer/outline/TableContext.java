package org.rapporteur.importer.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Table;

/**
 * A table of recommendations, with what its document states about all of it.
 *
 * @param theme the heading above it, or the name of its sheet, if the table names no themes
 * @param continues whether a table without such a heading has the theme of the table above
 * @param introduction the text between that heading and the table
 * @param used lines of the table that are a title, a theme or an introduction
 * @param date the date of all progress in it; empty if there is none
 */
record TableContext(
    Table table,
    TableHeader header,
    Optional<Paragraph> theme,
    boolean continues,
    List<Block> introduction,
    Set<Paragraph> used,
    String date) {

  /** Copies the collections. */
  TableContext {
    introduction = List.copyOf(introduction);
    used = Set.copyOf(used);
  }

  /** Returns whether rows or a column of the table name themes. */
  static boolean namesThemes(Table table, TableHeader header) {
    if (header.hasThemes()) {
      return true;
    }
    RowKinds kinds = new RowKinds(table, header);
    for (int i = header.row() + 1; i < table.rows().size(); i++) {
      if (!RowKinds.filled(table.rows().get(i)).isEmpty()
          && kinds.of(i, "") == RowKinds.Kind.THEME) {
        return true;
      }
    }
    return false;
  }
}
