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
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ProseNode;

/** Reads blocks: paragraphs, headings, lists, quotations, code and tables. */
final class Blocks {

  private final Inlines inlines;
  private final Outline outline;
  private final MarkdownProblems diagnostics;
  private final ParagraphLines lines;

  Blocks(Inlines inlines, Outline outline, MarkdownProblems diagnostics) {
    this.inlines = inlines;
    this.outline = outline;
    this.diagnostics = diagnostics;
    this.lines = new ParagraphLines(diagnostics);
  }

  /** Reads a document, split at its outermost headings. */
  List<Part> parts(Node document) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Optional.empty()));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && outline.entry(heading).node().depth() == 1) {
        parts.add(new Part(Optional.of(outline.entry(heading))));
      } else {
        Part last = parts.get(parts.size() - 1);
        block(node, last.map(), last.blocks());
      }
    }
    return parts;
  }

  /** Reads a footnote. */
  Part note(FootnoteBlock note) {
    Part part = new Part(Optional.empty());
    part.blocks().addAll(children(note, part.map()));
    return part;
  }

  private List<ProseNode.Block> children(Node parent, SourceMap map) {
    List<ProseNode.Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, map, blocks);
    }
    return blocks;
  }

  private void block(Node node, SourceMap map, List<ProseNode.Block> out) {
    if (node instanceof Paragraph paragraph) {
      lines.check(paragraph);
      List<ProseNode.Inline> content = inlines.read(node, map);
      if (!content.isEmpty()) {
        out.add(new ProseNode.Paragraph(content));
      }
    } else if (node instanceof Heading heading) {
      Part.MappedHeading entry = outline.entry(heading);
      map.add(entry.map());
      out.add(entry.node());
    } else if (node instanceof MarkedItem item) {
      if (!item.continuesList()) {
        out.add(marked(item, map));
      }
    } else if (node instanceof BulletList list) {
      out.add(bullets(list, map));
    } else if (node instanceof OrderedList list) {
      out.add(numbers(list, map));
    } else if (node instanceof BlockQuote) {
      out.add(new ProseNode.Quotation(children(node, map)));
    } else if (node instanceof TableBlock table) {
      out.add(new Tables(inlines, diagnostics, map).table(table));
    } else if (node instanceof DefinitionList) {
      out.add(definitions(node, map));
    } else if (node instanceof DefinitionItem) {
      out.addAll(withColon(children(node, map)));
    } else if (node instanceof ThematicBreak) {
      out.add(new ProseNode.ThematicBreak());
    } else if (node instanceof FencedCodeBlock code) {
      out.add(code(code.getContentChars().toString(), code.getInfo().toString()));
    } else if (node instanceof IndentedCodeBlock code) {
      out.add(indented(code));
    } else if (node instanceof HtmlBlockBase) {
      diagnostics.html(node);
      out.add(new ProseNode.Literal(node.getChars().toString().stripTrailing()));
    } else if (!(node instanceof FootnoteBlock
        || node instanceof Reference
        || node instanceof AbbreviationBlock)) {
      throw new IllegalStateException("unsupported node " + node.getClass().getName());
    }
  }

  /** Blocks after a colon without a term before it, which is plain text. */
  private static List<ProseNode.Block> withColon(List<ProseNode.Block> blocks) {
    List<ProseNode.Inline> line = new ArrayList<>();
    line.add(new ProseNode.Text(": "));
    List<ProseNode.Block> rest = new ArrayList<>(blocks);
    if (!rest.isEmpty() && rest.get(0) instanceof ProseNode.Paragraph first) {
      line.addAll(first.children());
      rest.remove(0);
    }
    rest.add(0, new ProseNode.Paragraph(line));
    return rest;
  }

  private ProseNode.ItemList bullets(BulletList list, SourceMap map) {
    new WrappedItems(diagnostics).check(list, List.of());
    List<ProseNode.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new ProseNode.Item(0, "", "", list.isTight(), children(item, map)));
    }
    return new ProseNode.ItemList(ProseNode.Marks.BULLETS, items);
  }

  /** Reads a numbered list. Only {@code 1.} is written as in HTML; other marks remain text. */
  private ProseNode.ItemList numbers(OrderedList list, SourceMap map) {
    List<Integer> written = ItemNumbers.written(list);
    new WrappedItems(diagnostics).check(list, written);
    List<Integer> shown = new ItemNumbers(diagnostics).shown(list, written);
    List<ProseNode.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      int number = shown.get(items.size());
      String mark = number + String.valueOf(list.getDelimiter());
      items.add(new ProseNode.Item(number, mark, "", list.isTight(), children(item, map)));
    }
    return new ProseNode.ItemList(
        list.getDelimiter() == '.' ? ProseNode.Marks.NUMBERS : ProseNode.Marks.WRITTEN, items);
  }

  /** Reads an item and those that continue its list. */
  private ProseNode.ItemList marked(MarkedItem first, SourceMap map) {
    List<ProseNode.Item> items = new ArrayList<>();
    for (Node node = first;
        node instanceof MarkedItem item && (item == first || item.continuesList());
        node = node.getNext()) {
      items.add(
          new ProseNode.Item(
              item.reading().number(),
              item.mark().text(),
              outline.id(item),
              isSingle(item),
              children(item, map)));
    }
    return new ProseNode.ItemList(ProseNode.Marks.WRITTEN, items);
  }

  private ProseNode.DefinitionList definitions(Node list, SourceMap map) {
    List<ProseNode.DefinitionPart> parts = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      boolean term = node instanceof DefinitionTerm;
      if (!(term || node instanceof DefinitionItem)) {
        throw new IllegalStateException("unsupported node " + node.getClass().getName());
      }
      parts.add(new ProseNode.DefinitionPart(term, term || isSingle(node), children(node, map)));
    }
    return new ProseNode.DefinitionList(parts);
  }

  /** Returns whether a container has at most one paragraph. */
  private static boolean isSingle(Node container) {
    int paragraphs = 0;
    for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
      paragraphs += node instanceof Paragraph ? 1 : 0;
    }
    return paragraphs <= 1;
  }

  /** Reads an indented block, which was probably pasted from a document. */
  private ProseNode.CodeBlock indented(IndentedCodeBlock code) {
    BasedSequence text = code.getContentChars().trimTailBlankLines();
    BasedSequence line = text.trimStart();
    String words = Excerpt.of(line.subSequence(0, line.endOfLine(0)));
    int start = line.getStartOffset();
    diagnostics.report(
        Rule.INDENTED_CODE,
        start,
        start + Math.max(1, line.endOfLine(0)),
        "“" + words + "” is indented by four or more columns, so it is shown as program code",
        "Remove the indentation. To show code, put it between two lines of ```.");
    return code(text.toString(), "");
  }

  private static ProseNode.CodeBlock code(String text, String info) {
    String language = info.strip().split("[ \t{]", 2)[0];
    boolean valid = language.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    return new ProseNode.CodeBlock(valid ? language : "", text);
  }
}
