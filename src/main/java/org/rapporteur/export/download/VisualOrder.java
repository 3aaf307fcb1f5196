package org.rapporteur.export.download;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Moves the parts of each line that has right-to-left text to where the Unicode Bidirectional
 * Algorithm puts them. The library puts all parts of a line in the direction of its paragraph, so
 * that it tears apart a phrase in the other direction that consists of several parts.
 */
final class VisualOrder {

  /** Stands for an image, or for a passage with a direction of its own. */
  private static final char OBJECT = '\uFFFC';

  private VisualOrder() {}

  /**
   * Corrects all lines of a document that has been laid out. A line with page numbers is placed by
   * the library when it is drawn; only the direction of its punctuation is set here.
   */
  static void correct(PdfBoxRenderer renderer) {
    visit(renderer.getRootBox());
  }

  /** What a line consists of: a piece of text, an image or box, or a passage with a direction. */
  private sealed interface Part {}

  private record Piece(LinePlacement.Leaf leaf) implements Part {

    Object box() {
      return leaf.box();
    }
  }

  private record Passage(boolean rightToLeft, List<Part> parts) implements Part {}

  private static void visit(Box box) {
    if (box instanceof LineBox line) {
      order(line);
    }
    for (Box child : box.getChildren()) {
      visit(child);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box nested) {
          visit(nested);
        }
      }
    }
  }

  private static void order(LineBox line) {
    Passage passage = new Passage(line.isLayedOutRTL(), new ArrayList<>());
    for (Box child : line.getChildren()) {
      collect(child, null, passage);
    }
    if (!hasRightToLeft(passage)) {
      return;
    }
    List<LinePlacement.Leaf> leaves = new ArrayList<>();
    arrange(passage, leaves);
    if (line.isContainsDynamicFunction()) {
      if (line.isLayedOutRTL()) {
        // When it draws such a line, the library begins at the left edge and goes on to the left.
        line.setContentStart(line.getParent().getContentWidth());
      }
      return;
    }
    LinePlacement.place(leaves);
    line.calcChildLocations();
  }

  /** Collects the parts of a box in logical order. */
  private static void collect(Object box, @Nullable InlineLayoutBox parent, Passage into) {
    if (box instanceof InlineLayoutBox inline) {
      Optional<Passage> own = passage(inline);
      own.ifPresent(into.parts()::add);
      Passage passage = own.orElse(into);
      for (Object child : inline.getInlineChildren()) {
        collect(child, inline, passage);
      }
    } else if (box instanceof InlineText text && isMark(text)) {
      text.setSubstring(0, 0);
      text.setWidth(0);
    } else {
      into.parts().add(new Piece(new LinePlacement.Leaf(box, parent)));
    }
  }

  /** Whether a text is only a mark of direction, which at the end of a line has no effect. */
  private static boolean isMark(InlineText text) {
    return !text.isDynamicFunction() && text.getSubstring().matches("[\\u200E\\u200F]+");
  }

  /** The passage of a box that sets a direction. */
  private static Optional<Passage> passage(InlineLayoutBox box) {
    Element element = box.getElement();
    if (element == null || !element.hasAttribute("dir") && !element.getNodeName().equals("bdi")) {
      return Optional.empty();
    }
    IdentValue direction = box.getStyle().getDirection();
    boolean rightToLeft =
        direction == IdentValue.AUTO
            ? new PdfText().getBaseDirection(element.getTextContent()) == BidiSplitter.RTL
            : direction == IdentValue.RTL;
    return Optional.of(new Passage(rightToLeft, new ArrayList<>()));
  }

  private static boolean hasRightToLeft(Passage passage) {
    return passage.rightToLeft()
        || passage.parts().stream()
            .anyMatch(
                part ->
                    part instanceof Passage inner
                        ? hasRightToLeft(inner)
                        : isRightToLeft(((Piece) part).box()));
  }

  private static boolean isRightToLeft(Object box) {
    return box instanceof InlineText text && text.getTextDirection() == BidiSplitter.RTL;
  }

  /** Adds the leaves of a passage to a list in visual order, from the left. */
  private static void arrange(Passage passage, List<LinePlacement.Leaf> leaves) {
    if (passage.parts().isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    int[] starts = new int[passage.parts().size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      boolean isText =
          passage.parts().get(i) instanceof Piece leaf && leaf.box() instanceof InlineText;
      text.append(
          isText ? ((InlineText) ((Piece) passage.parts().get(i)).box()).getSubstring() : OBJECT);
    }
    int base = passage.rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = BidiLevels.of(text.toString(), base);
    byte[] levels = new byte[starts.length];
    Part[] parts = passage.parts().toArray(new Part[0]);
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      levels[i] = level(bidi, text, starts[i], end, parts[i]);
    }
    Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
    for (Part part : parts) {
      if (part instanceof Passage inner) {
        arrange(inner, leaves);
      } else {
        leaves.add(((Piece) part).leaf());
      }
    }
  }

  /** The level of a part, which agrees with the direction in which its letters are drawn. */
  private static byte level(Bidi bidi, CharSequence text, int start, int end, Part part) {
    int at = start;
    while (at < end - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    int level = start == end ? bidi.getBaseLevel() : bidi.getLevelAt(at);
    if (part instanceof Piece piece && piece.box() instanceof InlineText drawn) {
      int odd = isRightToLeft(drawn) ? 1 : 0;
      if (level % 2 != odd && start < end && !Character.isLetterOrDigit(text.charAt(at))) {
        // Text that a style sheet generates: the library does not analyse it.
        drawn.setTextDirection(level % 2 == 1 ? BidiSplitter.RTL : BidiSplitter.LTR);
      } else if (level % 2 != odd) {
        level = bidi.getBaseLevel() + (bidi.getBaseLevel() + odd) % 2;
      }
    }
    return (byte) level;
  }
}
