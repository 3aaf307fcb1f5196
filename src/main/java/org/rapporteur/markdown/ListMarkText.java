package org.rapporteur.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A text in which a mark such as {@code a)} can begin a block. The library does not look for blocks
 * in lines that begin with a letter. While it parses, a letter that begins a mark at the start of a
 * line reads as another character; after that, the text is as it was.
 */
final class ListMarkText implements CharSequence {

  private static final char HIDDEN = '\uE000';

  private final String text;
  private final BitSet letters;
  private boolean parsing = true;

  private ListMarkText(String text, BitSet letters) {
    this.text = text;
    this.letters = letters;
  }

  /** The text to parse; the same string if no line begins with a letter that is a mark. */
  static CharSequence of(String text) {
    BitSet letters = new BitSet();
    for (int start = 0; start < text.length(); ) {
      int first = start;
      while (first < text.length() && " \t>".indexOf(text.charAt(first)) >= 0) {
        first++;
      }
      int end = text.indexOf('\n', first);
      end = end < 0 ? text.length() : end;
      if (first < end
          && Character.isLetter(text.charAt(first))
          && ListMark.at(text, first).isPresent()) {
        letters.set(first);
      }
      start = end + 1;
    }
    return letters.isEmpty() ? text : new ListMarkText(text, letters);
  }

  /** Ends the parsing of a text. */
  static void parsed(CharSequence text) {
    if (text instanceof ListMarkText each) {
      each.parsing = false;
    }
  }

  /** The string that a sequence is part of; null if it is part of another kind of text. */
  static @Nullable String string(BasedSequence part) {
    Object base = part.getBase();
    return base instanceof ListMarkText marks
        ? marks.text
        : base instanceof String string ? string : null;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return parsing && letters.get(index) ? HIDDEN : text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    StringBuilder part = new StringBuilder(text.substring(start, end));
    for (int i = letters.nextSetBit(start);
        parsing && i >= 0 && i < end;
        i = letters.nextSetBit(i + 1)) {
      part.setCharAt(i - start, HIDDEN);
    }
    return part.toString();
  }

  @Override
  public String toString() {
    return subSequence(0, text.length()).toString();
  }
}
