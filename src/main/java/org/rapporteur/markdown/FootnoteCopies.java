package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.ProsePiece;

/**
 * Counts the copies of footnotes in a text that is split at its headings. Each section carries the
 * footnotes that it refers to, directly or from within a footnote.
 */
final class FootnoteCopies {

  private final List<FootnoteBlock> definitions;
  private final List<List<Integer>> marksInNotes = new ArrayList<>();
  private final Expansion expansion;
  private final BitSet written = new BitSet();

  /**
   * @param definitions the footnotes that are referred to, by number; the first is number 1
   * @param notes the tokens of each footnote, by number
   */
  FootnoteCopies(
      List<FootnoteBlock> definitions, Map<Integer, List<Token>> notes, Expansion expansion) {
    this.definitions = definitions;
    this.expansion = expansion;
    for (int number = 1; number <= definitions.size(); number++) {
      marksInNotes.add(marks(notes.getOrDefault(number, List.of())));
    }
  }

  /**
   * Counts the copies until the limit is exceeded.
   *
   * @param starts the indices at which the sections after the first one begin
   */
  void count(List<Token> tokens, List<Integer> starts) {
    int start = 0;
    for (int i = 0; i <= starts.size() && !expansion.isExceeded(); i++) {
      int end = i < starts.size() ? starts.get(i) : tokens.size();
      count(marks(tokens.subList(start, end)));
      start = end;
    }
  }

  private void count(List<Integer> marks) {
    BitSet here = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(marks);
    while (!open.isEmpty()) {
      int number = open.removeFirst();
      if (here.get(number)) {
        continue;
      }
      here.set(number);
      FootnoteBlock definition = definitions.get(number - 1);
      if (written.get(number) && !expansion.admit(definition, length(definition))) {
        return;
      }
      written.set(number);
      open.addAll(marksInNotes.get(number - 1));
    }
  }

  private static int length(FootnoteBlock definition) {
    return definition.getEndOffset() - definition.getStartOffset();
  }

  private static List<Integer> marks(List<Token> tokens) {
    List<Integer> marks = new ArrayList<>();
    for (Token token : tokens) {
      if (token.piece() instanceof ProsePiece.NoteRef mark) {
        marks.add(mark.note());
      }
    }
    return marks;
  }
}
