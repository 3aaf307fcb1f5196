package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Passage;
import org.rapporteur.model.ProseNode;
import org.rapporteur.treaty.Provision;

/**
 * Where the nodes of a text come from, in reading order; filled while the text is read.
 *
 * @param targets the positions of the links' targets
 * @param images the positions of the images
 * @param provisions the provisions that links name, which can be more than their targets
 * @param passages the text by block, for rules that check wording
 */
record SourceMap(
    List<Span> targets, List<Span> images, List<Provision> provisions, List<Passage> passages) {

  SourceMap() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  void add(InlineMark mark) {
    if (mark.place() != null) {
      (mark.node() instanceof ProseNode.Image ? images : targets).add(mark.place());
    }
    provisions.addAll(mark.provisions());
  }

  void add(SourceMap other) {
    targets.addAll(other.targets);
    images.addAll(other.images);
    provisions.addAll(other.provisions);
    passages.addAll(other.passages);
  }
}
