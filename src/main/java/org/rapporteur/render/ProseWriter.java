package org.rapporteur.render;

import java.util.List;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProseNode;
import org.rapporteur.text.XhtmlCharacters;

/** Writes a resolved prose text as XHTML. */
public final class ProseWriter {

  private final ResolvedProse resolved;
  private final Messages messages;
  private final boolean linked;
  private final StringBuilder html;
  private final InlineWriter inlines;

  /**
   * @param isHeading whether to write the heading above the text, and not the text
   */
  private ProseWriter(
      ResolvedProse resolved, Messages messages, boolean linked, boolean isHeading) {
    this.linked = linked;
    this.resolved = resolved;
    this.messages = messages;
    this.html = new StringBuilder(resolved.prose().plain().length() * 2);
    this.inlines = new InlineWriter(resolved, messages, isHeading, html);
  }

  /**
   * Writes a text with its notes.
   *
   * @param linked whether to add to each heading a link to itself
   */
  public static String write(ResolvedProse resolved, Messages messages, boolean linked) {
    ProseWriter writer = new ProseWriter(resolved, messages, linked, false);
    writer.inlines.skip(resolved.prose().heading());
    writer.text(resolved.prose().blocks());
    writer.notes();
    return writer.html.toString();
  }

  /** Writes the heading above a text, without its notes, which are below the text. */
  public static String heading(ResolvedProse resolved, Messages messages) {
    ProseWriter writer = new ProseWriter(resolved, messages, false, true);
    writer.inlines.write(resolved.prose().heading());
    return writer.html.toString();
  }

  /** Writes the blocks of a whole text, without a line end after the last. */
  private void text(List<ProseNode.Block> blocks) {
    blocks(blocks, false, "");
    trim();
  }

  /**
   * @param tight whether the paragraphs have no space around them
   * @param mark the mark before the first line; empty for none
   */
  private void blocks(List<ProseNode.Block> blocks, boolean tight, String mark) {
    String before = mark.isEmpty() ? "" : "<span class=\"mark\">" + escaped(mark) + "</span> ";
    for (ProseNode.Block block : blocks) {
      if (block instanceof ProseNode.Paragraph paragraph) {
        html.append(tight ? "" : "<p>").append(before);
        inlines.write(paragraph.children());
        html.append(tight ? "\n" : "</p>\n");
      } else {
        html.append(before);
        block(block);
      }
      before = "";
    }
  }

  private void block(ProseNode.Block block) {
    if (block instanceof ProseNode.ItemList list) {
      list(list);
    } else if (block instanceof ProseNode.Heading heading) {
      heading(heading);
    } else if (block instanceof ProseNode.Quotation quotation) {
      html.append("<blockquote>\n");
      blocks(quotation.children(), false, "");
      html.append("</blockquote>\n");
    } else if (block instanceof ProseNode.Table table) {
      table(table);
    } else if (block instanceof ProseNode.DefinitionList list) {
      html.append("<dl>\n");
      for (ProseNode.DefinitionPart part : list.children()) {
        html.append(part.term() ? "<dt>" : "<dd>");
        blocks(part.children(), part.tight(), "");
        trim();
        html.append(part.term() ? "</dt>\n" : "</dd>\n");
      }
      html.append("</dl>\n");
    } else if (block instanceof ProseNode.ThematicBreak) {
      html.append("<hr />\n");
    } else if (block instanceof ProseNode.CodeBlock code) {
      html.append("<pre><code");
      inlines.attribute("class", code.language().isEmpty() ? "" : "language-" + code.language());
      html.append('>').append(XhtmlCharacters.text(code.text())).append("</code></pre>\n");
    } else if (block instanceof ProseNode.Literal literal) {
      html.append("<pre class=\"raw\">").append(XhtmlCharacters.text(literal.text()));
      html.append("</pre>\n");
    }
  }

  /** Removes the line end before an end tag. */
  private void trim() {
    int end = html.length();
    if (end > 0 && html.charAt(end - 1) == '\n') {
      html.setLength(end - 1);
    }
  }

  private void list(ProseNode.ItemList list) {
    boolean bullets = list.marks() == ProseNode.Marks.BULLETS;
    boolean numbers = list.marks() == ProseNode.Marks.NUMBERS;
    int start = list.children().isEmpty() ? 1 : list.children().get(0).number();
    html.append(bullets ? "<ul>" : numbers ? "<ol" : "<ol class=\"letters\">");
    inlines.attribute("start", numbers && start != 1 ? String.valueOf(start) : "");
    html.append(numbers ? ">\n" : "\n");
    int next = start;
    for (ProseNode.Item item : list.children()) {
      html.append("<li");
      inlines.attribute(
          "value", numbers && item.number() != next ? String.valueOf(item.number()) : "");
      inlines.attribute("id", item.id().isEmpty() ? "" : resolved.prefix() + item.id());
      html.append('>');
      next = item.number() + 1;
      blocks(item.children(), item.tight(), bullets || numbers ? "" : item.mark());
      trim();
      html.append("</li>\n");
    }
    html.append(bullets ? "</ul>\n" : "</ol>\n");
  }

  private void heading(ProseNode.Heading heading) {
    int level = level(heading.depth());
    html.append(linked ? "<div class=\"head\">" : "");
    html.append("<h").append(level);
    inlines.attribute("id", resolved.prefix() + heading.id());
    html.append('>');
    inlines.write(heading.children());
    html.append("</h").append(level).append('>');
    if (linked) {
      selfLink(heading);
    }
    html.append('\n');
  }

  /**
   * Writes the link after a heading, not inside it, so that a screen reader reads the heading
   * alone.
   */
  private void selfLink(ProseNode.Heading heading) {
    html.append(" <a class=\"here\"");
    inlines.attribute("href", "#" + resolved.prefix() + heading.id());
    html.append("><span aria-hidden=\"true\">#</span><span class=\"vh\">");
    html.append(escaped(messages.text("anchor.visible")));
    html.append(escaped(messages.text("anchor.rest", heading.text())));
    html.append("</span></a></div>");
  }

  /** Writes a table in a region that can be scrolled by keyboard. */
  private void table(ProseNode.Table table) {
    html.append("<div class=\"table\" tabindex=\"0\"");
    String name = table.name();
    if (!name.isEmpty()) {
      html.append(" role=\"region\" aria-label=\"");
      html.append(XhtmlCharacters.attribute(name)).append('"');
    }
    html.append(">\n<table>\n");
    if (!table.caption().isEmpty()) {
      html.append("<caption>");
      inlines.write(table.caption());
      html.append("</caption>\n");
    }
    rows("thead", table.head());
    rows("tbody", table.body());
    html.append("</table>\n</div>\n");
  }

  private void rows(String name, List<ProseNode.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    html.append('<').append(name).append(">\n");
    for (ProseNode.Row row : rows) {
      html.append("<tr>");
      for (ProseNode.Cell cell : row.children()) {
        html.append(cell.header() ? "<th scope=\"col\"" : "<td");
        html.append(
            switch (cell.alignment()) {
              case NONE -> ">";
              case START -> " class=\"start\">";
              case CENTER -> " class=\"center\">";
              case END -> " class=\"end\">";
            });
        inlines.write(cell.children());
        html.append(cell.header() ? "</th>" : "</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</").append(name).append(">\n");
  }

  private void notes() {
    List<Prose.Note> notes = resolved.prose().notes();
    if (notes.isEmpty()) {
      return;
    }
    String heading = escaped(resolved.notePrefix() + "notes");
    int level = level(1);
    html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
        .append(resolved.above().isEmpty() ? "" : escaped(resolved.above()) + " ")
        .append(heading);
    html.append("\"><h").append(level).append(" id=\"").append(heading).append("\">");
    html.append(escaped(messages.text("notes.heading")))
        .append("</h")
        .append(level)
        .append("><ol>");
    for (Prose.Note note : notes) {
      html.append("<li value=\"").append(note.number()).append("\" id=\"");
      html.append(inlines.noteId(note.number())).append("\">");
      text(note.blocks());
      html.append("<p class=\"back\">");
      int above = note.inHeading() ? 1 : 0;
      for (int i = 1; i <= note.references() + above; i++) {
        html.append(i > 1 ? " " : "").append("<a role=\"doc-backlink\" href=\"#");
        html.append(
            i > above ? inlines.refId(note.number(), i - above) : escaped(resolved.above()));
        html.append("\">").append(escaped(messages.text("note.back", note.number(), i)));
        html.append("</a>");
      }
      html.append("</p></li>");
    }
    html.append("</ol></section>");
  }

  private int level(int depth) {
    return Math.min(6, resolved.headingBase() + depth - 1);
  }

  static String escaped(String text) {
    return XhtmlCharacters.anywhere(text);
  }
}
