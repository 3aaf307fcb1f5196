package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;

/** Recognises words that a text quotes: in a block quotation, or between quotation marks. */
final class Quotation {

  private static final String OPENING = "“„«「『";
  private static final String CLOSING = "”»」』";

  private Quotation() {}

  /** Whether a block is part of a block quotation. */
  static boolean contains(Node block) {
    return block.getAncestorOfType(BlockQuote.class) != null;
  }

  /** Whether a character of a text is between quotation marks. */
  static boolean contains(CharSequence text, int index) {
    int open = 0;
    boolean german = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = CLOSING.indexOf(c) >= 0 || c == '“' && german;
      if (i >= index && closes) {
        return open > 0;
      }
      if (closes) {
        open = Math.max(0, open - 1);
        german = false;
      } else if (OPENING.indexOf(c) >= 0) {
        open += i < index ? 1 : 0;
        german = c == '„';
      }
    }
    return false;
  }
}
