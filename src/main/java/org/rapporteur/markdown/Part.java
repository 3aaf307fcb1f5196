package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ProseNode;

/**
 * The text from one outermost heading to the next, or the content of a footnote; filled while it is
 * read.
 *
 * @param heading the heading; empty for the text before the first one and for a footnote
 * @param blocks the text below the heading
 */
record Part(Optional<MappedHeading> heading, List<ProseNode.Block> blocks, SourceMap map) {

  /** A heading and the positions of its content. */
  record MappedHeading(ProseNode.Heading node, SourceMap map) {}

  Part(Optional<MappedHeading> heading) {
    this(heading, new ArrayList<>(), new SourceMap());
  }

  /** The numbers of the footnotes that it refers to, in order, with repetitions. */
  List<Integer> notes() {
    List<Integer> notes = new ArrayList<>();
    heading.ifPresent(each -> notes.addAll(notes(each.node().children())));
    notes.addAll(notes(blocks));
    return notes;
  }

  /** The numbers of the footnotes that nodes refer to, in order, with repetitions. */
  static List<Integer> notes(List<? extends ProseNode> nodes) {
    List<Integer> notes = new ArrayList<>();
    for (ProseNode each : nodes) {
      each.walk(
          node -> {
            if (node instanceof ProseNode.NoteRef mark) {
              notes.add(mark.note());
            }
          });
    }
    return notes;
  }
}
