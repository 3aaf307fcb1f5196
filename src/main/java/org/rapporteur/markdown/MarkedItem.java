package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.NonNull;

/** An item of a list with marks that CommonMark does not know, such as {@code (a)}. */
final class MarkedItem extends Block {

  private final ListMark mark;

  MarkedItem(ListMark mark) {
    this.mark = mark;
  }

  ListMark mark() {
    return mark;
  }

  ListMark.Reading reading() {
    return mark.reading();
  }

  boolean isNumeral() {
    return reading().sequence() == ListSequence.NUMERALS
        || reading().sequence() == ListSequence.CAPITAL_NUMERALS;
  }

  /** The mark of the next item, if a mark can be that. */
  Optional<ListMark> continuedBy(ListMark next) {
    return mark.continuedBy(next);
  }

  /** Whether this item continues the list of the block before it. */
  boolean continuesList() {
    return getPrevious() instanceof MarkedItem previous && previous.continuedBy(mark).isPresent();
  }

  @Override
  public BasedSequence @NonNull [] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
