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
import org.rapporteur.text.XhtmlCharacters;

/**
 * Writes tables. Each is in a region that can be scrolled by keyboard. The region is named after
 * the caption (a line {@code [caption]} below the table), or else after the header cells.
 */
final class Tables {

  private final Inlines inlines;
  private final List<Token> out;

  Tables(Inlines inlines, List<Token> out) {
    this.inlines = inlines;
    this.out = out;
  }

  void table(TableBlock table) {
    List<Token> rows = new ArrayList<>();
    List<Token> caption = List.of();
    List<String> head = new ArrayList<>();
    for (Node node = table.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableHead) {
        rows("thead", node, rows, head);
      } else if (node instanceof TableBody) {
        rows("tbody", node, rows, head);
      } else if (node instanceof TableCaption) {
        caption = inlines.tokens(node);
      } else if (!(node instanceof TableSeparator)) {
        throw new IllegalStateException("unsupported node " + node.getClass().getName());
      }
    }
    String name = caption.isEmpty() ? String.join(", ", head) : ProseAssembler.plain(caption);
    String region =
        name.isEmpty()
            ? ""
            : " role=\"region\" aria-label=\"" + XhtmlCharacters.attribute(name) + "\"";
    out.add(Token.edge("<div class=\"table\" tabindex=\"0\"" + region + ">\n<table>\n"));
    if (!caption.isEmpty()) {
      out.add(Token.edge("<caption>"));
      out.addAll(caption);
      out.add(Token.edge("</caption>\n"));
    }
    out.addAll(rows);
    out.add(Token.edge("</table>\n</div>\n"));
  }

  private void rows(String name, Node part, List<Token> rows, List<String> head) {
    if (part.getFirstChild() == null) {
      return;
    }
    rows.add(Token.markup("<" + name + ">\n"));
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      rows.add(Token.edge("<tr>"));
      for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
        if (!(node instanceof TableCell cell)) {
          throw new IllegalStateException("unsupported node " + node.getClass().getName());
        }
        cell(cell, rows, head);
      }
      rows.add(Token.edge("</tr>\n"));
    }
    rows.add(Token.markup("</" + name + ">\n"));
  }

  /** Writes a cell. An empty cell is not a header, since there is nothing to announce. */
  private void cell(TableCell cell, List<Token> rows, List<String> head) {
    List<Token> words = inlines.tokens(cell);
    boolean header = cell.isHeader() && !words.isEmpty();
    String name = header ? "th" : "td";
    rows.add(Token.edge("<" + name + (header ? " scope=\"col\"" : "") + alignment(cell) + ">"));
    rows.addAll(words);
    rows.add(Token.edge("</" + name + ">"));
    String plain = header ? ProseAssembler.plain(words) : "";
    if (!plain.isEmpty()) {
      head.add(plain);
    }
  }

  private static String alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return "";
    }
    return switch (cell.getAlignment()) {
      case LEFT -> " class=\"start\"";
      case CENTER -> " class=\"center\"";
      case RIGHT -> " class=\"end\"";
    };
  }
}
