package org.rapporteur.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.ProseNode;
import org.rapporteur.treaty.Provision;

/**
 * A node between the characters of an {@link InlineText}: the start or end of an element, or a
 * whole node.
 *
 * @param node the node; at the start and end of an element, the element without its content
 * @param place the position of a link's target or of an image; null for all others and at the end
 * @param provisions the provisions that a link names, which can be more than its target
 */
record InlineMark(
    Kind kind, ProseNode.Inline node, @Nullable Span place, List<Provision> provisions) {

  enum Kind {
    START,
    END,
    OBJECT
  }

  static InlineMark start(ProseNode.Element element) {
    return new InlineMark(Kind.START, element, null, List.of());
  }

  static InlineMark end(ProseNode.Element element) {
    return new InlineMark(Kind.END, element, null, List.of());
  }

  /** The end of the element that this starts. */
  InlineMark end() {
    return new InlineMark(Kind.END, node, null, List.of());
  }

  static InlineMark object(ProseNode.Inline node) {
    return new InlineMark(Kind.OBJECT, node, null, List.of());
  }

  static InlineMark object(ProseNode.Inline node, Span place) {
    return new InlineMark(Kind.OBJECT, node, place, List.of());
  }
}
