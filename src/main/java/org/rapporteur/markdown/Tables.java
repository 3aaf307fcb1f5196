package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ProseNode;

/**
 * Reads tables. A line {@code [caption]} below a table is its caption. All rows get as many cells
 * as the longest, and a row that is longer than the header is reported.
 */
final class Tables {

  private final Inlines inlines;
  private final MarkdownProblems problems;
  private final SourceMap map;

  /**
   * @param map the map to which the positions of the tables are added
   */
  Tables(Inlines inlines, MarkdownProblems problems, SourceMap map) {
    this.inlines = inlines;
    this.problems = problems;
    this.map = map;
  }

  ProseNode.Table table(TableBlock table) {
    List<ProseNode.Row> head = new ArrayList<>();
    List<ProseNode.Row> body = new ArrayList<>();
    List<ProseNode.Inline> caption = List.of();
    SourceMap rows = new SourceMap();
    for (Node node = table.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableHead) {
        rows(node, Integer.MAX_VALUE, rows, head);
      } else if (node instanceof TableBody) {
        rows(node, columns(head, 0), rows, body);
      } else if (node instanceof TableCaption) {
        caption = inlines.read(node, map);
      } else if (!(node instanceof TableSeparator)) {
        throw new IllegalStateException("unsupported node " + node.getClass().getName());
      }
    }
    map.add(rows);
    int columns = columns(body, columns(head, 0));
    return new ProseNode.Table(caption, filled(head, columns), filled(body, columns));
  }

  private static int columns(List<ProseNode.Row> rows, int least) {
    return rows.stream().mapToInt(row -> row.children().size()).reduce(least, Math::max);
  }

  private static List<ProseNode.Row> filled(List<ProseNode.Row> rows, int columns) {
    return rows.stream().map(row -> filled(row, columns)).toList();
  }

  private static ProseNode.Row filled(ProseNode.Row row, int columns) {
    if (row.children().size() == columns) {
      return row;
    }
    List<ProseNode.Cell> cells = new ArrayList<>(row.children());
    while (cells.size() < columns) {
      cells.add(new ProseNode.Cell(false, ProseNode.Alignment.NONE, List.of()));
    }
    return new ProseNode.Row(cells);
  }

  private void extraCells(Node row, int cells, int columns) {
    problems.report(
        Rule.EXTRA_CELLS,
        row.getStartOffset(),
        row.getEndOffset(),
        "this row has " + cells + " cells, but the header of its table has " + columns,
        "Name the column in the header, or remove the cell. For a vertical line inside a cell,"
            + " write \\|.");
  }

  /**
   * @param columns the number of columns that the header names
   */
  private void rows(Node part, int columns, SourceMap positions, List<ProseNode.Row> rows) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      List<ProseNode.Cell> cells = new ArrayList<>();
      for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
        if (!(node instanceof TableCell cell)) {
          throw new IllegalStateException("unsupported node " + node.getClass().getName());
        }
        List<ProseNode.Inline> content = inlines.read(cell, positions);
        // An empty cell is not a header, since there is nothing to announce.
        boolean header = cell.isHeader() && !content.isEmpty();
        cells.add(new ProseNode.Cell(header, alignment(cell), content));
      }
      if (cells.size() > columns) {
        extraCells(row, cells.size(), columns);
      }
      rows.add(new ProseNode.Row(cells));
    }
  }

  private static ProseNode.Alignment alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return ProseNode.Alignment.NONE;
    }
    return switch (cell.getAlignment()) {
      case LEFT -> ProseNode.Alignment.START;
      case CENTER -> ProseNode.Alignment.CENTER;
      case RIGHT -> ProseNode.Alignment.END;
    };
  }
}
