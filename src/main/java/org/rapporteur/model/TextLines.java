package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The text of blocks without markup, in lines, for data files. Each paragraph, item, term,
 * definition and row of a table is a line. A hyphen or its mark comes before an item, and nested
 * items are indented. A tab separates cells. Alternative texts of images and marks of notes are
 * omitted.
 */
public final class TextLines {

  private static final String INDENT = "  ";

  private final Function<LinkTarget, String> names;
  private final List<String> lines = new ArrayList<>();

  /** What comes before the next line, and before those after it. */
  private String first = "";

  private String rest = "";

  private TextLines(Function<LinkTarget, String> names) {
    this.names = names;
  }

  /**
   * The lines of blocks, with a line break between two lines.
   *
   * @param names the text of a link that has no words of its own
   */
  public static String of(List<? extends ProseNode> nodes, Function<LinkTarget, String> names) {
    TextLines text = new TextLines(names);
    nodes.forEach(text::block);
    return String.join("\n", text.lines);
  }

  /** The same text in one line; that of a single text is the same string. */
  public static String joined(List<? extends ProseNode> nodes, Function<LinkTarget, String> names) {
    return PlainText.shared(nodes, PlainText.collapsed(of(nodes, names)));
  }

  private void block(ProseNode node) {
    if (node instanceof ProseNode.Paragraph || node instanceof ProseNode.Heading) {
      words(inline(node.children())).forEach(this::line);
    } else if (node instanceof ProseNode.ItemList list) {
      list.children().forEach(this::item);
    } else if (node instanceof ProseNode.Table table) {
      words(inline(table.caption())).forEach(this::line);
      table.head().forEach(this::row);
      table.body().forEach(this::row);
    } else if (node instanceof ProseNode.CodeBlock code) {
      code.text().stripTrailing().lines().forEach(this::line);
    } else if (node instanceof ProseNode.Literal literal) {
      literal.text().lines().forEach(this::line);
    } else {
      node.children().forEach(this::block);
    }
  }

  private void item(ProseNode.Item item) {
    String before = rest;
    String mark = item.mark().isEmpty() ? "-" : item.mark();
    first = first + mark + " ";
    rest = before + INDENT;
    String unused = first;
    item.children().forEach(this::block);
    if (first.equals(unused)) {
      line("");
    }
    rest = before;
    first = before;
  }

  private void row(ProseNode.Row row) {
    List<String> cells = new ArrayList<>();
    for (ProseNode.Cell cell : row.children()) {
      cells.add(String.join(" ", words(inline(cell.children()))));
    }
    line(String.join("\t", cells));
  }

  private void line(String text) {
    String line = first + text;
    if (!line.isBlank()) {
      lines.add(line.replaceFirst(" +$", ""));
      first = rest;
    }
  }

  /** The lines of a text that is broken by the author, with white space collapsed. */
  private static List<String> words(String text) {
    return text.lines().map(PlainText::collapsed).filter(line -> !line.isEmpty()).toList();
  }

  private String inline(List<? extends ProseNode> nodes) {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> inline(node, text));
    return text.toString();
  }

  private void inline(ProseNode node, StringBuilder text) {
    if (node instanceof ProseNode.Text words) {
      text.append(words.text().replace('\n', ' '));
    } else if (node instanceof ProseNode.Code code) {
      text.append(code.text());
    } else if (node instanceof ProseNode.NamedLink link) {
      text.append(names.apply(link.target()));
    } else if (node instanceof ProseNode.LineBreak) {
      text.append('\n');
    } else {
      node.children().forEach(each -> inline(each, text));
    }
  }
}
