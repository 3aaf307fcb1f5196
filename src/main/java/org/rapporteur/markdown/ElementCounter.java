package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ProseNode;

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

  /**
   * Adds the elements of a block.
   *
   * @param named the number of provisions that its links name
   */
  void count(Node block, List<ProseNode.Inline> content, int named) {
    boolean before = isExceeded();
    elements += block instanceof TableCell ? 1 : 0;
    provisions += named;
    content.forEach(inline -> inline.walk(this::count));
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

  private void count(ProseNode node) {
    boolean link =
        node instanceof ProseNode.Link
            || node instanceof ProseNode.NamedLink
            || node instanceof ProseNode.NoteRef;
    links += link ? 1 : 0;
    breaks += node instanceof ProseNode.LineBreak ? 1 : 0;
    elements += node instanceof ProseNode.Text ? 0 : 1;
  }
}
