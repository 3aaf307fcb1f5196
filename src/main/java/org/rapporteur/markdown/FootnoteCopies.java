package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;

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
   * @param notes the footnotes, by number
   */
  FootnoteCopies(List<FootnoteBlock> definitions, Map<Integer, Part> notes, Expansion expansion) {
    this.definitions = definitions;
    this.expansion = expansion;
    for (int number = 1; number <= definitions.size(); number++) {
      Part note = notes.get(number);
      marksInNotes.add(note == null ? List.of() : note.notes());
    }
  }

  /** Counts the copies in the parts of a document, until the limit is exceeded. */
  void count(List<Part> parts) {
    for (int i = 0; !definitions.isEmpty() && i < parts.size() && !expansion.isExceeded(); i++) {
      copy(parts.get(i).notes());
    }
  }

  private void copy(List<Integer> marks) {
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
}
