package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ProseNode;

/**
 * The language of the bracketed text before it: {@code [النص]{lang=ar}}.
 *
 * @param tag the text after the equals sign
 * @param start the offset in the Markdown at which the mark begins
 * @param end the offset at which it ends
 */
record LanguageMark(String tag, int start, int end) {

  private static final String OPENING = "{lang=";
  private static final int MAX_LENGTH = 40;

  /** Finds the mark after bracketed text that is not a link. */
  static Optional<LanguageMark> after(Node node) {
    boolean plain =
        node instanceof LinkRef ref
            && ref.getText().isEmpty()
            && ref.getReferenceNode(ref.getDocument()) == null
            && ref.getChars().startsWith("[")
            && ref.getChars().endsWith("]")
            && !ref.getChars().endsWith("[]");
    if (!plain || !(node.getNext() instanceof Text next)) {
      return Optional.empty();
    }
    String text = next.getChars().toString();
    int close = text.indexOf('}');
    if (!text.startsWith(OPENING) || close < 0 || close > MAX_LENGTH) {
      return Optional.empty();
    }
    int start = next.getStartOffset();
    return Optional.of(
        new LanguageMark(text.substring(OPENING.length(), close), start, start + close + 1));
  }

  /** The element that contains the text, without the text. */
  ProseNode.LanguageSpan element() {
    return new ProseNode.LanguageSpan(tag, List.of());
  }
}
