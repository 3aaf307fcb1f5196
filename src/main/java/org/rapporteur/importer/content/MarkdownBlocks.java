package org.rapporteur.importer.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Table;
import org.rapporteur.importer.source.TextRun;

/** Writes blocks as Markdown: paragraphs, lists with their marks, quotations, tables and notes. */
final class MarkdownBlocks {

  private final Map<String, List<Paragraph>> notes;
  private final MarkdownLine lines;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> marked = new LinkedHashSet<>();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private boolean inList;

  /**
   * @param notes the document's notes, of which those that are marked are added at the end
   * @param pictures the path of each picture
   * @param plain whether to write no emphasis
   */
  MarkdownBlocks(Map<String, List<Paragraph>> notes, Map<String, String> pictures, boolean plain) {
    this.notes = notes;
    this.lines = new MarkdownLine(pictures, plain);
  }

  /**
   * Writes blocks.
   *
   * @param depth the level of the first headings among them
   */
  MarkdownBlocks blocks(List<Block> blocks, int depth) {
    int highest =
        blocks.stream()
            .filter(b -> b instanceof Paragraph p && p.isHeading())
            .mapToInt(b -> ((Paragraph) b).level())
            .min()
            .orElse(1);
    for (Block block : blocks) {
      if (block instanceof Table table) {
        end();
        table(table);
      } else if (block instanceof Paragraph p && p.isHeading()) {
        heading(p, Math.min(6, depth + p.level() - highest));
      } else if (block instanceof Paragraph p) {
        paragraph(p);
      }
    }
    return this;
  }

  /** Writes a heading. */
  MarkdownBlocks heading(Paragraph heading, int depth) {
    end();
    separate();
    String line = lines.write(heading.text()).replace("\\\n", " ");
    text.append("#".repeat(depth)).append(' ');
    if (!heading.label().isEmpty() && !heading.label().equals("•")) {
      text.append(MarkdownCharacters.escaped(heading.label())).append(' ');
    }
    text.append(line).append('\n');
    count(heading);
    return this;
  }

  /** Writes a definition: a name and its values. */
  MarkdownBlocks definition(String name, List<String> values) {
    end();
    separate();
    text.append(MarkdownCharacters.atStart(MarkdownCharacters.escaped(name))).append('\n');
    for (String value : values) {
      text.append(": ")
          .append(MarkdownCharacters.atStart(MarkdownCharacters.escaped(value)))
          .append('\n');
    }
    return this;
  }

  /** The text, with the notes that it marks. */
  String finish() {
    end();
    for (String note : List.copyOf(marked)) {
      List<Paragraph> paragraphs = notes.getOrDefault(note, List.of());
      separate();
      text.append("[^").append(note).append("]:");
      for (int i = 0; i < paragraphs.size(); i++) {
        String line = lines.write(paragraphs.get(i).text()).replace("\n", "\n    ");
        String label = paragraphs.get(i).label();
        String mark = label.isEmpty() ? "" : MarkdownCharacters.escaped(label) + " ";
        text.append(i == 0 ? " " : "\n    ").append(mark).append(line).append('\n');
      }
      if (paragraphs.isEmpty()) {
        text.append(" …\n");
      }
    }
    return text.toString();
  }

  private void paragraph(Paragraph p) {
    count(p);
    switch (p.role()) {
      case ITEM -> item(p);
      case CONTINUATION -> {
        separate();
        inList = false;
        indented("", lines.write(p.text()), width());
      }
      case QUOTATION -> {
        end();
        separate();
        String mark = "> ".repeat(Math.max(1, p.level()));
        text.append(mark).append(labelled(p).replace("\n", "\n" + mark)).append('\n');
      }
      case PREFORMATTED -> {
        end();
        separate();
        text.append("```\n").append(p.text().plain()).append("\n```\n");
      }
      case TEXT, HEADING -> {
        end();
        separate();
        text.append(labelled(p)).append('\n');
      }
    }
  }

  private String labelled(Paragraph p) {
    String line = lines.write(p.text());
    return p.label().isEmpty() || p.label().equals("•")
        ? line
        : MarkdownCharacters.atStart(MarkdownCharacters.escaped(p.label()) + " " + line);
  }

  private void item(Paragraph p) {
    int level = Math.min(p.level(), indents.size() + 1);
    boolean sibling = inList && indents.size() >= level;
    while (indents.size() >= level) {
      indents.pop();
    }
    if (!inList || !sibling && level == 1) {
      separate();
    }
    String mark = ListMarks.markdown(p.label());
    int before = width();
    indented(mark + " ", lines.write(p.text()), before);
    indents.push(mark.length() + 1);
    inList = true;
  }

  private int width() {
    return indents.stream().mapToInt(Integer::intValue).sum();
  }

  private void indented(String mark, String line, int width) {
    String indent = " ".repeat(width);
    text.append(indent)
        .append(mark)
        .append(line.replace("\n", "\n" + indent + " ".repeat(mark.length())))
        .append('\n');
  }

  private void table(Table table) {
    int width = Math.max(1, table.width());
    separate();
    boolean first = true;
    for (Table.Row row : table.rows()) {
      String[] cells = new String[width];
      java.util.Arrays.fill(cells, "");
      for (Table.Cell cell : row.cells()) {
        StringBuilder words = new StringBuilder();
        for (Paragraph p : cell.paragraphs()) {
          count(p);
          words.append(words.isEmpty() ? "" : " ").append(labelled(p).replace("\\\n", " "));
        }
        cells[Math.min(cell.column(), width - 1)] = words.toString();
      }
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
      if (first) {
        text.append("|").append("---|".repeat(width)).append('\n');
        first = false;
      }
    }
  }

  private void count(Paragraph p) {
    p.text().runs().stream()
        .filter(run -> run.kind() == TextRun.Kind.NOTE)
        .forEach(run -> marked.add(run.text()));
  }

  private void end() {
    inList = false;
    indents.clear();
  }

  private void separate() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }
}
