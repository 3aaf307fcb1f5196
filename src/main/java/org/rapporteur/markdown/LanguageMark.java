package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.rapporteur.model.Language;

/**
 * Says what language the words before it are in: {@code [النص]{lang=ar}}.
 *
 * @param tag what stands behind the equals sign
 * @param start where the mark begins in the Markdown
 * @param end where it ends
 */
record LanguageMark(String tag, int start, int end) {

  private static final String OPENING = "{lang=";
  private static final int LONGEST = 40;

  /** The mark behind words in brackets that are no link. */
  static Optional<LanguageMark> behind(Node node) {
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
    if (!text.startsWith(OPENING) || close < 0 || close > LONGEST) {
      return Optional.empty();
    }
    int start = next.getStartOffset();
    return Optional.of(
        new LanguageMark(text.substring(OPENING.length(), close), start, start + close + 1));
  }

  /** The start tag of the element that the words become. */
  String startTag() {
    String direction = new Language(tag).direction();
    return "<span lang=\"" + tag + "\" dir=\"" + direction + "\">";
  }
}
