package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.NonNull;
import org.rapporteur.model.ProseNode.Counting;

/** An item of a list numbered {@code (a)}, {@code (b)} or {@code (i)}, {@code (ii)}. */
final class LetteredItem extends Block {

  private final Counting counting;
  private final int number;

  LetteredItem(Counting counting, int number) {
    this.counting = counting;
    this.number = number;
  }

  Counting counting() {
    return counting;
  }

  /** The position in the list, from 1. */
  int number() {
    return number;
  }

  /** The letter or numeral, without parentheses. */
  String mark() {
    return counting.mark(number);
  }

  /** Returns whether a mark is that of the next item. */
  boolean isFollowedBy(String mark) {
    return mark.equals(counting.mark(number + 1));
  }

  @Override
  public BasedSequence @NonNull [] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
