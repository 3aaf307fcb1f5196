package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks a syntax tree without recursion. */
final class TreeWalk {

  private TreeWalk() {}

  /**
   * The nodes below one, in document order.
   *
   * @param enters selects the nodes that are listed and whose children are visited
   */
  static List<Node> of(Node top, Predicate<Node> enters) {
    List<Node> found = new ArrayList<>();
    Node node = next(top, top, true);
    while (node != null) {
      boolean enter = enters.test(node);
      if (enter) {
        found.add(node);
      }
      node = next(node, top, enter);
    }
    return found;
  }

  /** The blocks below a node, without those in tables, in document order. */
  static List<Block> blocks(Node top) {
    List<Block> found = new ArrayList<>();
    Node node = next(top, top, true);
    while (node != null) {
      if (node instanceof Block block) {
        found.add(block);
      }
      node = next(node, top, node instanceof Block && !(node instanceof Paragraph));
    }
    return found;
  }

  private static @Nullable Node next(Node node, Node top, boolean enter) {
    if (enter && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && up != top) {
      if (up.getNext() != null) {
        return up.getNext();
      }
      up = up.getParent();
    }
    return null;
  }
}
