package org.rapporteur.export.download;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;

/**
 * Puts the first column of a right-to-left table to the right, which the library puts to the left.
 * The order in which the cells are drawn and read aloud remains that of the document.
 */
final class MirroredTables {

  private MirroredTables() {}

  /** Mirrors the tables of a document that has been laid out. */
  static void correct(PdfBoxRenderer renderer) {
    visit(renderer.getRootBox());
  }

  private static void visit(Box box) {
    if (box instanceof TableBox table
        && table.getStyle().isIdent(CSSName.DIRECTION, IdentValue.RTL)) {
      mirror(table);
      table.calcChildLocations();
    }
    box.getChildren().forEach(MirroredTables::visit);
  }

  /** Moves the cells of a table or of a part of it within their row. */
  private static void mirror(Box box) {
    for (Box child : box.getChildren()) {
      if (child instanceof TableCellBox cell) {
        cell.setX(box.getWidth() - cell.getX() - cell.getWidth());
      } else {
        mirror(child);
      }
    }
  }
}
