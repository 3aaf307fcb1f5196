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
import org.rapporteur.model.ProseNode;

/** Reads tables. A line {@code [caption]} below a table is its caption. */
final class Tables {

  private final Inlines inlines;
  private final SourceMap map;

  /**
   * @param map the map to which the positions of the tables are added
   */
  Tables(Inlines inlines, SourceMap map) {
    this.inlines = inlines;
    this.map = map;
  }

  ProseNode.Table table(TableBlock table) {
    List<ProseNode.Row> head = new ArrayList<>();
    List<ProseNode.Row> body = new ArrayList<>();
    List<ProseNode.Inline> caption = List.of();
    SourceMap rows = new SourceMap();
    for (Node node = table.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableHead) {
        rows(node, rows, head);
      } else if (node instanceof TableBody) {
        rows(node, rows, body);
      } else if (node instanceof TableCaption) {
        caption = inlines.read(node, map);
      } else if (!(node instanceof TableSeparator)) {
        throw new IllegalStateException("unsupported node " + node.getClass().getName());
      }
    }
    map.add(rows);
    return new ProseNode.Table(caption, head, body);
  }

  private void rows(Node part, SourceMap positions, List<ProseNode.Row> rows) {
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
