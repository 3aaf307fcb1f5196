package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;

/** The footnotes of a document, numbered in the order of the first reference to each. */
final class Footnotes {

  /** The number of unknown names for which a similar name is suggested. */
  private static final int SUGGESTIONS = 100;

  private final Map<String, FootnoteBlock> defined = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param blocks those of the document
   */
  Footnotes(Node document, List<Block> blocks, SourcePositions positions, Diagnostics diagnostics) {
    Set<String> unknown = new HashSet<>();
    Set<String> names = new TreeSet<>();
    List<Footnote> marks = new ArrayList<>();
    for (Block candidate : blocks) {
      if (candidate instanceof FootnoteBlock block
          && defined.putIfAbsent(name(block), block) != null) {
        diagnostics.report(
            Rule.DUPLICATE_ANCHOR,
            span(block, positions),
            "the footnote “[^" + name(block) + "]” is defined twice",
            "Rename one of them.");
      }
    }
    names.addAll(defined.keySet());
    collect(document, marks);
    for (int i = 0; i < marks.size(); i++) {
      Footnote mark = marks.get(i);
      String name = name(mark);
      FootnoteBlock block = defined.get(name);
      if (block == null) {
        boolean suggests = unknown.size() < SUGGESTIONS;
        unknown.add(name);
        diagnostics.report(
            Rule.UNKNOWN_FOOTNOTE,
            positions.span(mark.getStartOffset(), mark.getEndOffset()),
            "the footnote “[^" + name + "]” is not defined",
            Suggestion.didYouMean(
                name,
                suggests ? names : List.of(),
                "Define the footnote on a line of its own: [^" + name + "]: text."));
      } else if (numbers.putIfAbsent(name, numbers.size() + 1) == null) {
        collect(block, marks);
      }
    }
    defined.forEach(
        (name, block) -> {
          if (!numbers.containsKey(name)) {
            diagnostics.report(
                Rule.UNUSED_FOOTNOTE,
                span(block, positions),
                "the footnote “[^" + name + "]” is never used",
                "Put [^" + name + "] in the text, or remove the footnote.");
          }
        });
  }

  /** The number of the footnote that a mark refers to; 0 if it is not defined. */
  int number(Footnote mark) {
    return numbers.getOrDefault(name(mark), 0);
  }

  /** The footnotes that are referred to, in the order of their numbers. */
  List<FootnoteBlock> numbered() {
    return numbers.keySet().stream().map(defined::get).toList();
  }

  private static void collect(Node parent, List<Footnote> marks) {
    for (Node node : TreeWalk.of(parent, Footnotes::canHoldMarks)) {
      if (node instanceof Footnote mark) {
        marks.add(mark);
      }
    }
  }

  private static boolean canHoldMarks(Node node) {
    return !(node instanceof FootnoteBlock || node instanceof Image || node instanceof ImageRef);
  }

  private static Span span(FootnoteBlock block, SourcePositions positions) {
    int start = block.getStartOffset();
    return positions.span(start, start + block.getText().length() + 4);
  }

  private static String name(FootnoteBlock block) {
    return block.getText().toString().strip();
  }

  private static String name(Footnote mark) {
    return mark.getText().toString().strip();
  }
}
