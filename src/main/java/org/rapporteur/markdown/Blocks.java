package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.markdown.LetteredItem.Counting;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.text.XhtmlCharacters;

/** Writes blocks: paragraphs, headings, lists, quotations, code and tables. */
final class Blocks {

  private final Inlines inlines;
  private final Outline outline;
  private final MarkdownProblems diagnostics;
  private final List<Token> out = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  Blocks(Inlines inlines, Outline outline, MarkdownProblems diagnostics) {
    this.inlines = inlines;
    this.outline = outline;
    this.diagnostics = diagnostics;
  }

  /** All tokens written so far. */
  List<Token> tokens() {
    return out;
  }

  /** The token indices at which the outermost headings begin. */
  List<Integer> starts() {
    return starts;
  }

  /** Writes the child blocks of a node. */
  void children(Node parent) {
    children(parent, false);
  }

  private void children(Node parent, boolean tight) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof LetteredItem item) {
        lettered(item);
      } else {
        block(node, tight);
      }
    }
  }

  private void block(Node node, boolean tight) {
    if (node instanceof Paragraph) {
      paragraph(node, tight);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BulletList list) {
      out.add(Token.edge("<ul>\n"));
      items(list, list.isTight(), 0);
      out.add(Token.edge("</ul>\n"));
    } else if (node instanceof OrderedList list) {
      int first = list.getStartNumber();
      out.add(Token.edge(first == 1 ? "<ol>\n" : "<ol start=\"" + first + "\">\n"));
      items(list, list.isTight(), first);
      out.add(Token.edge("</ol>\n"));
    } else if (node instanceof BlockQuote) {
      out.add(Token.edge("<blockquote>\n"));
      children(node);
      out.add(Token.edge("</blockquote>\n"));
    } else if (node instanceof TableBlock table) {
      new Tables(inlines, out).table(table);
    } else if (node instanceof DefinitionList) {
      definitions(node);
    } else if (node instanceof DefinitionItem) {
      // A colon without a term before it is plain text.
      out.add(Token.text(": "));
      children(node, true);
    } else if (node instanceof ThematicBreak) {
      out.add(Token.edge("<hr />\n"));
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentChars().toString(), code.getInfo().toString());
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getContentChars().trimTailBlankLines().toString(), "");
    } else if (node instanceof HtmlBlockBase) {
      diagnostics.html(node);
      String text = node.getChars().toString().stripTrailing();
      out.add(Token.edge("<pre class=\"raw\">"));
      out.add(Token.text(text));
      out.add(Token.edge("</pre>\n"));
    } else if (!(node instanceof FootnoteBlock
        || node instanceof Reference
        || node instanceof AbbreviationBlock)) {
      throw new IllegalStateException("unsupported node " + node.getClass().getName());
    }
  }

  private void paragraph(Node node, boolean tight) {
    List<Token> words = inlines.tokens(node);
    if (words.isEmpty()) {
      return;
    }
    out.add(Token.edge(tight ? "" : "<p>"));
    out.addAll(words);
    out.add(Token.edge(tight ? "\n" : "</p>\n"));
  }

  private void heading(Heading node) {
    Outline.HeadingEntry entry = outline.entry(node);
    if (entry.depth() == 1 && node.getParent() instanceof Document) {
      starts.add(out.size());
    }
    Prose.Heading heading =
        new Prose.Heading(entry.depth(), entry.id(), entry.explicit(), entry.plain());
    ProsePiece start = new ProsePiece.HeadingStart(entry.depth(), entry.id());
    out.add(new Token(start, " ", null, heading, List.of()));
    out.addAll(entry.words());
    out.add(
        new Token(
            new ProsePiece.HeadingEnd(entry.depth(), entry.id()), " ", null, null, List.of()));
    out.add(Token.markup("\n"));
  }

  private void items(Node list, boolean tight, int first) {
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      out.add(
          Token.words(
              "<li>", first == 0 && !(list instanceof OrderedList) ? " " : " " + number++ + ". "));
      children(item, tight);
      trim();
      out.add(Token.edge("</li>\n"));
    }
  }

  /** Writes one item, and the start or end of the list around it if it is the first or last. */
  private void lettered(LetteredItem item) {
    if (item.number() == 1) {
      String kind =
          item.counting() == Counting.LETTERS
              ? "type=\"a\" class=\"letters\""
              : "type=\"i\" class=\"numerals\"";
      out.add(Token.edge("<ol " + kind + ">\n"));
    }
    out.add(Token.words("<li", " (" + item.mark() + ") "));
    out.add(Token.of(new ProsePiece.IdAttribute(outline.id(item))));
    out.add(Token.markup(">"));
    children(item, isSingle(item));
    trim();
    out.add(Token.edge("</li>\n"));
    boolean last =
        !(item.getNext() instanceof LetteredItem next
            && next.counting() == item.counting()
            && next.number() == item.number() + 1);
    if (last) {
      out.add(Token.edge("</ol>\n"));
    }
  }

  private void definitions(Node list) {
    out.add(Token.edge("<dl>\n"));
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      String name = node instanceof DefinitionTerm ? "dt" : "dd";
      if (!(node instanceof DefinitionTerm || node instanceof DefinitionItem)) {
        throw new IllegalStateException("unsupported node " + node.getClass().getName());
      }
      out.add(Token.edge("<" + name + ">"));
      children(node, name.equals("dt") || isSingle(node));
      trim();
      out.add(Token.edge("</" + name + ">\n"));
    }
    out.add(Token.edge("</dl>\n"));
  }

  /** Returns whether a container has at most one paragraph. */
  private static boolean isSingle(Node container) {
    int paragraphs = 0;
    for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
      paragraphs += node instanceof Paragraph ? 1 : 0;
    }
    return paragraphs <= 1;
  }

  private void code(String text, String info) {
    String language = info.strip().split("[ \t{]", 2)[0];
    boolean named =
        !language.isEmpty()
            && language.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    out.add(
        Token.edge(
            named
                ? "<pre><code class=\"language-" + XhtmlCharacters.attribute(language) + "\">"
                : "<pre><code>"));
    out.add(Token.text(text));
    out.add(Token.edge("</code></pre>\n"));
  }

  /** Removes the line end before an end tag. */
  private void trim() {
    Token last = out.get(out.size() - 1);
    if (last.piece() instanceof ProsePiece.Markup markup && markup.xhtml().endsWith("\n")) {
      String xhtml = markup.xhtml().substring(0, markup.xhtml().length() - 1);
      out.set(out.size() - 1, Token.words(xhtml, last.plain()));
    }
  }
}
