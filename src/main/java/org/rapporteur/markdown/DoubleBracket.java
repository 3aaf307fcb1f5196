package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.NonNull;

/** {@code [[…]]} in the tree. Its characters include the brackets, and the closing ones if any. */
final class DoubleBracket extends Node {

  DoubleBracket(BasedSequence chars) {
    super(chars);
  }

  /** The text between the brackets. */
  String inner() {
    String all = getChars().toString();
    return isClosed() ? all.substring(2, all.length() - 2) : all.substring(2);
  }

  /** The index at which the text after the bar begins, counted from the first bracket. */
  int wordsStart() {
    String all = getChars().toString();
    int start = all.indexOf('|') + 1;
    while (start < all.length() && all.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  boolean isClosed() {
    return getChars().toString().endsWith("]]");
  }

  @Override
  public BasedSequence @NonNull [] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
