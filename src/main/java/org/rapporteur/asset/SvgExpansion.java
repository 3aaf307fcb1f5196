package org.rapporteur.asset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Estimates how much a browser draws for a drawing whose parts refer to each other. If ten parts
 * each use the previous one ten times, that makes billions of shapes.
 *
 * <p>The estimate is an upper bound. Patterns and markers are inherited, so each counts for
 * everything inside the element that refers to it, and a marker for every corner of a line.
 */
final class SvgExpansion {

  /** The maximum number of shapes drawn beyond those that the drawing contains. */
  private static final double LIMIT = 200_000;

  private static final int DEPTH = 1_000;
  private static final int STEPS = 5_000_000;
  private static final Set<String> NOT_INHERITED = Set.of("clip-path", "mask", "filter", "href");
  private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

  private final SvgReferences styles = new SvgReferences();
  private final Map<String, DrawingPart> byId = new HashMap<>();
  private final Deque<DrawingPart> ancestors = new ArrayDeque<>();
  private final Deque<DrawingPart> expanded = new ArrayDeque<>();
  private final DrawingPart root = new DrawingPart("", "", Set.of());
  private boolean cutShort;
  private int count;
  private int depth;
  private int steps;

  SvgExpansion() {
    ancestors.push(root);
  }

  /** The total that a part draws: shapes, and corners of their lines. */
  private record Size(double shapes, double corners) {
    static final Size NOTHING = new Size(0, 0);
  }

  private static final class DrawingPart {

    private final String name;
    private final String id;
    private final Set<String> classes;
    private final List<SvgReferences.Reference> references = new ArrayList<>(0);
    private final List<DrawingPart> children = new ArrayList<>(0);
    private int corners;
    private Optional<Size> size = Optional.empty();

    DrawingPart(String name, String id, Set<String> classes) {
      this.name = name;
      this.id = id;
      this.classes = classes;
    }
  }

  /** Thrown if references form a cycle or a chain that is too long. */
  private static final class ReferenceException extends Exception {

    private static final long serialVersionUID = 1;
  }

  void startElement(String name, String id, String classes) {
    DrawingPart part =
        new DrawingPart(
            name,
            id,
            classes.isBlank() ? Set.of() : Set.copyOf(List.of(classes.strip().split("\\s+"))));
    ancestors.element().children.add(part);
    ancestors.push(part);
    byId.putIfAbsent(id, part);
    count++;
  }

  void endElement() {
    ancestors.pop();
  }

  /** Adds an attribute to the most recently started element. */
  void addAttribute(String name, String value) {
    DrawingPart part = ancestors.element();
    if (name.equals("d") || name.equals("points")) {
      part.corners += value.length() / 2;
    } else if (!name.equals("href")) {
      part.references.addAll(SvgReferences.inAttribute(name, value));
    } else if (!part.name.equals("a") && value.startsWith("#")) {
      part.references.add(new SvgReferences.Reference(name, value.substring(1)));
    }
  }

  void addStyleSheet(String css) {
    styles.addStyleSheet(css);
  }

  /** The problem of the whole drawing; empty if there is none. */
  Optional<String> problem() {
    try {
      return size(root).shapes - count > LIMIT
          ? Optional.of("draws its parts repeatedly, more than " + (int) LIMIT + " times in total")
          : Optional.empty();
    } catch (ReferenceException e) {
      return Optional.of("has parts that refer to each other in a cycle or in a very long chain");
    }
  }

  private Size size(DrawingPart part) throws ReferenceException {
    if (part.size.isPresent()) {
      return part.size.get();
    }
    depth++;
    countSteps(1);
    double shapes = part == root ? 0 : 1;
    double corners = part.corners;
    for (DrawingPart child : part.children) {
      Size size = size(child);
      shapes += size.shapes;
      corners += size.corners;
    }
    List<SvgReferences.Reference> references = new ArrayList<>(part.references);
    for (Set<SvgReferences.Reference> styled : styles.of(part.name, part.id, part.classes)) {
      countSteps(styled.size());
      references.addAll(styled);
    }
    double painted = 0;
    double marked = 0;
    for (SvgReferences.Reference reference : references) {
      Size target = target(reference.id());
      String property = reference.property();
      if (NOT_INHERITED.contains(property)) {
        shapes += target.shapes;
        corners += property.equals("href") ? target.corners : 0;
      } else {
        painted += property.startsWith("marker") ? 0 : target.shapes;
        marked += property.equals("fill") || property.equals("stroke") ? 0 : target.shapes;
      }
    }
    Size size = new Size(shapes * (1 + painted) + corners * marked, corners);
    if (!cutShort) {
      part.size = Optional.of(size);
    }
    depth--;
    return size;
  }

  private void countSteps(int count) throws ReferenceException {
    steps += count;
    if (depth > DEPTH || steps > STEPS) {
      throw new ReferenceException();
    }
  }

  /** The size that a reference adds. A part that refers to itself directly is not drawn again. */
  private Size target(String id) throws ReferenceException {
    DrawingPart part = byId.get(id);
    if (part == null || GRADIENTS.contains(part.name)) {
      return Size.NOTHING;
    }
    if (part == expanded.peek()) {
      cutShort = true;
      return Size.NOTHING;
    }
    if (expanded.contains(part)) {
      throw new ReferenceException();
    }
    boolean before = cutShort;
    cutShort = false;
    expanded.push(part);
    Size size = size(part);
    expanded.pop();
    if (cutShort) {
      part.size = Optional.of(size);
    }
    cutShort = before;
    return size;
  }
}
