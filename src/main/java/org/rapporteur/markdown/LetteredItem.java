package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.NonNull;

/** An item of a list numbered {@code (a)}, {@code (b)} or {@code (i)}, {@code (ii)}. */
final class LetteredItem extends Block {

  private final Counting counting;
  private final int number;

  /** How the items of a list are numbered. */
  enum Counting {
    LETTERS,
    NUMERALS;

    private static final String[] ROMAN = {
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
      "xvi", "xvii", "xviii", "xix", "xx"
    };

    /** The mark of the nth item, from 1; empty if there is none. */
    String mark(int number) {
      if (this == LETTERS) {
        return number <= 26 ? String.valueOf((char) ('a' + number - 1)) : "";
      }
      return number <= ROMAN.length ? ROMAN[number - 1] : "";
    }
  }

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
