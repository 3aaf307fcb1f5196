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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ProseNode;

/** Reads blocks: paragraphs, headings, lists, quotations, code and tables. */
final class Blocks {

  private final Inlines inlines;
  private final Outline outline;
  private final MarkdownProblems diagnostics;

  Blocks(Inlines inlines, Outline outline, MarkdownProblems diagnostics) {
    this.inlines = inlines;
    this.outline = outline;
    this.diagnostics = diagnostics;
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
    if (node instanceof Paragraph) {
      List<ProseNode.Inline> content = inlines.read(node, map);
      if (!content.isEmpty()) {
        out.add(new ProseNode.Paragraph(content));
      }
    } else if (node instanceof Heading heading) {
      Part.MappedHeading entry = outline.entry(heading);
      map.add(entry.map());
      out.add(entry.node());
    } else if (node instanceof LetteredItem item) {
      if (item.number() == 1) {
        out.add(lettered(item, map));
      }
    } else if (node instanceof BulletList list) {
      out.add(list(ProseNode.Counting.BULLETS, 1, list, list.isTight(), map));
    } else if (node instanceof OrderedList list) {
      int first = list.getStartNumber();
      out.add(list(ProseNode.Counting.NUMBERS, first, list, list.isTight(), map));
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
      out.add(code(code.getContentChars().trimTailBlankLines().toString(), ""));
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

  private ProseNode.ItemList list(
      ProseNode.Counting counting, int first, Node list, boolean tight, SourceMap map) {
    List<ProseNode.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new ProseNode.Item("", tight, children(item, map)));
    }
    return new ProseNode.ItemList(counting, first, items);
  }

  /** Reads an item and those that continue its list. */
  private ProseNode.ItemList lettered(LetteredItem first, SourceMap map) {
    List<ProseNode.Item> items = new ArrayList<>();
    for (Node node = first;
        node instanceof LetteredItem item
            && item.counting() == first.counting()
            && item.number() == items.size() + 1;
        node = node.getNext()) {
      items.add(new ProseNode.Item(outline.id(item), isSingle(item), children(item, map)));
    }
    return new ProseNode.ItemList(first.counting(), 1, items);
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

  private static ProseNode.CodeBlock code(String text, String info) {
    String language = info.strip().split("[ \t{]", 2)[0];
    boolean valid = language.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    return new ProseNode.CodeBlock(valid ? language : "", text);
  }
}
