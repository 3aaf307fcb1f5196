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

/** The notes of a document, numbered by the first mark that refers to each. */
final class Footnotes {

  /** For how many unknown names similar ones are looked for. */
  private static final int SUGGESTIONS = 100;

  private final Map<String, FootnoteBlock> defined = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param blocks those of the document
   */
  Footnotes(Node document, List<Block> blocks, SourcePositions places, Diagnostics diagnostics) {
    Set<String> unknown = new HashSet<>();
    Set<String> names = new TreeSet<>();
    List<Footnote> marks = new ArrayList<>();
    for (Block candidate : blocks) {
      if (candidate instanceof FootnoteBlock block
          && defined.putIfAbsent(name(block), block) != null) {
        diagnostics.report(
            Rule.DUPLICATE_ANCHOR,
            span(block, places),
            "there are two notes [^" + name(block) + "]",
            "Give one of them another name.");
      }
    }
    names.addAll(defined.keySet());
    collect(document, marks);
    for (int i = 0; i < marks.size(); i++) {
      Footnote mark = marks.get(i);
      String name = name(mark);
      FootnoteBlock block = defined.get(name);
      if (block == null) {
        boolean compares = unknown.size() < SUGGESTIONS;
        unknown.add(name);
        diagnostics.report(
            Rule.UNKNOWN_FOOTNOTE,
            places.span(mark.getStartOffset(), mark.getEndOffset()),
            "there is no note [^" + name + "]",
            Suggestion.didYouMean(
                name,
                compares ? names : List.of(),
                "Write the note on a line of its own: [^" + name + "]: text."));
      } else if (numbers.putIfAbsent(name, numbers.size() + 1) == null) {
        collect(block, marks);
      }
    }
    defined.forEach(
        (name, block) -> {
          if (!numbers.containsKey(name)) {
            diagnostics.report(
                Rule.UNUSED_FOOTNOTE,
                span(block, places),
                "nothing refers to the note [^" + name + "]",
                "Put [^" + name + "] where it belongs, or take the note out.");
          }
        });
  }

  /** The note's number; 0 for a mark that refers to none. */
  int number(Footnote mark) {
    return numbers.getOrDefault(name(mark), 0);
  }

  /** The notes that are referred to, in the order of their numbers. */
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

  private static Span span(FootnoteBlock block, SourcePositions places) {
    int start = block.getStartOffset();
    return places.span(start, start + block.getText().length() + 4);
  }

  private static String name(FootnoteBlock block) {
    return block.getText().toString().strip();
  }

  private static String name(Footnote mark) {
    return mark.getText().toString().strip();
  }
}
