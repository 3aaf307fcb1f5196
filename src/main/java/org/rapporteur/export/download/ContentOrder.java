package org.rapporteur.export.download;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the text of each line in the order of the document, which many programs that read a PDF
 * rely on. The library draws all text of an element before the elements in it, "at ; ADDRESS" for
 * "at ADDRESS;", so this class puts the text after an element into a box of its own.
 */
final class ContentOrder {

  private ContentOrder() {}

  /** Corrects all lines of a document that has been laid out. */
  static void correct(PdfBoxRenderer renderer) {
    visit(renderer.getRootBox());
  }

  private static void visit(Box box) {
    // The library sets the places in a line with page numbers when it draws the line.
    if (!(box instanceof LineBox line && line.isContainsDynamicFunction())) {
      box.getChildren().forEach(ContentOrder::visit);
      if (box instanceof InlineLayoutBox inline) {
        divide(inline);
      }
    }
  }

  private static void divide(InlineLayoutBox box) {
    List<Object> content = new ArrayList<>();
    InlineLayoutBox rest = null;
    boolean nested = false;
    for (Object child : box.getInlineChildren()) {
      if (child instanceof Box inner) {
        visit(inner);
        nested = true;
        rest = null;
        content.add(inner);
      } else if (nested && child instanceof InlineText text && !text.isEmpty()) {
        if (rest == null) {
          rest = rest(box);
          content.add(rest);
        }
        rest.addInlineChild(null, text, false);
      } else {
        content.add(child);
      }
    }
    if (nested) {
      box.getInlineChildren().clear();
      box.getInlineChildren().addAll(content);
    }
  }

  /** An empty box at the same place, without a border, a background or an element. */
  private static InlineLayoutBox rest(InlineLayoutBox box) {
    InlineLayoutBox rest = box.copyOf();
    rest.setElement(null);
    rest.setStyle(box.getStyle().createAnonymousStyle(IdentValue.INLINE));
    rest.setParent(box);
    rest.setX(box.getX());
    rest.setY(box.getY());
    rest.setAbsX(box.getAbsX());
    rest.setAbsY(box.getAbsY());
    rest.setBaseline(box.getBaseline());
    rest.setInlineWidth(box.getInlineWidth());
    rest.setTextDecorations(List.of());
    return rest;
  }
}
