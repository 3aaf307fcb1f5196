package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ProsePiece;

/** Counts the links and other inline elements of a text, and reports the block with too many. */
final class ElementCounter {

  private final SourcePositions positions;
  private final Diagnostics diagnostics;
  private int links;
  private int breaks;
  private int provisions;
  private int elements;

  ElementCounter(SourcePositions positions, Diagnostics diagnostics) {
    this.positions = positions;
    this.diagnostics = diagnostics;
  }

  /** Adds the elements of a block. */
  void count(Node block, List<Token> tokens) {
    boolean before = isExceeded();
    elements += block instanceof TableCell ? 1 : 0;
    for (Token token : tokens) {
      breaks += token.piece() instanceof ProsePiece.Markup m && m.xhtml().startsWith("<br") ? 1 : 0;
      provisions += token.provisions().size();
      if (isLink(token.piece())) {
        links++;
        elements++;
      } else if (isElement(token.piece())) {
        elements++;
      }
    }
    if (isExceeded() && !before) {
      diagnostics.report(
          Rule.TOO_LARGE,
          positions.span(block.getStartOffset(), block.getEndOffset()),
          "this block brings the text to more than " + what(),
          "Divide the text into several files, or use fewer of them.");
    }
  }

  /** Returns whether there are more elements than a text may have. */
  boolean isExceeded() {
    return links > Limits.LINKS
        || breaks > Limits.BREAKS
        || provisions > Limits.PROVISIONS
        || elements > Limits.ELEMENTS;
  }

  private String what() {
    if (links > Limits.LINKS) {
      return Limits.LINKS + " links, references and footnote marks";
    }
    if (breaks > Limits.BREAKS) {
      return Limits.BREAKS + " line breaks within paragraphs";
    }
    return provisions > Limits.PROVISIONS
        ? Limits.PROVISIONS + " references to provisions, including those in ranges"
        : Limits.ELEMENTS + " inline elements (links, emphasis, abbreviations, line breaks, cells)";
  }

  private static boolean isLink(ProsePiece piece) {
    return piece instanceof ProsePiece.LinkStart
        || piece instanceof ProsePiece.NamedLink
        || piece instanceof ProsePiece.NoteRef;
  }

  private static boolean isElement(ProsePiece piece) {
    return piece instanceof ProsePiece.Image
        || piece instanceof ProsePiece.Markup markup
            && markup.xhtml().startsWith("<")
            && !markup.xhtml().startsWith("</");
  }
}
