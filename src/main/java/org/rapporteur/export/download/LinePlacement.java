package org.rapporteur.export.download;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves the parts of a line to given places, and fits the inline boxes around them. */
final class LinePlacement {

  private LinePlacement() {}

  /**
   * A piece of text, an image or a block.
   *
   * @param parent the inline box that contains it; null directly on the line
   */
  record Leaf(Object box, @Nullable InlineLayoutBox parent) {

    /** The inline boxes around it, the outermost first. */
    List<InlineLayoutBox> around() {
      List<InlineLayoutBox> boxes = new ArrayList<>();
      for (Box each = parent; each instanceof InlineLayoutBox inline; each = each.getParent()) {
        boxes.add(0, inline);
      }
      return boxes;
    }

    void move(int x) {
      if (box instanceof InlineText text) {
        text.setX(x - (parent == null ? 0 : parent.getX()));
      } else {
        ((Box) box).setX(x);
      }
    }
  }

  /** Sets the positions of the leaves from the left, and those of the boxes around them. */
  static void place(List<Leaf> leaves) {
    Map<InlineLayoutBox, Extent> extents = new LinkedHashMap<>();
    for (int i = 0; i < leaves.size(); i++) {
      for (InlineLayoutBox box : leaves.get(i).around()) {
        extents.computeIfAbsent(box, Extent::new).include(i);
      }
    }
    int[] lefts = new int[leaves.size()];
    int x = 0;
    for (int i = 0; i < leaves.size(); i++) {
      for (InlineLayoutBox box : leaves.get(i).around()) {
        x += Objects.requireNonNull(extents.get(box)).start(i, x);
      }
      lefts[i] = x;
      x += width(leaves.get(i).box());
      List<InlineLayoutBox> around = leaves.get(i).around();
      for (int j = around.size() - 1; j >= 0; j--) {
        x += Objects.requireNonNull(extents.get(around.get(j))).end(i, x);
      }
    }
    extents.values().forEach(Extent::apply);
    for (int i = 0; i < lefts.length; i++) {
      leaves.get(i).move(lefts[i]);
    }
  }

  private static int width(Object box) {
    return box instanceof InlineText text ? text.getWidth() : ((Box) box).getWidth();
  }

  /** Where an inline box begins and ends on its line, with its margins. */
  private static final class Extent {
    private final InlineLayoutBox box;
    private final int before;
    private final int after;
    private int first = Integer.MAX_VALUE;
    private int last;
    private int left;
    private int right;

    Extent(InlineLayoutBox box) {
      this.box = box;
      int content = 0;
      int start = box.getInlineWidth();
      for (Object child : box.getInlineChildren()) {
        boolean inline = child instanceof InlineLayoutBox;
        content += inline ? ((InlineLayoutBox) child).getInlineWidth() : width(child);
        int at = child instanceof InlineText text ? text.getX() : ((Box) child).getX() - box.getX();
        start = Math.min(start, at);
      }
      before = Math.max(0, start);
      after = Math.max(0, box.getInlineWidth() - content - before);
    }

    void include(int index) {
      first = Math.min(first, index);
      last = Math.max(last, index);
    }

    /** The margin before a leaf. */
    int start(int index, int x) {
      left = index == first ? x : left;
      return index == first ? before : 0;
    }

    /** The margin after a leaf. */
    int end(int index, int x) {
      right = index == last ? x + after : right;
      return index == last ? after : 0;
    }

    void apply() {
      box.setX(left);
      box.setInlineWidth(right - left);
    }
  }
}
