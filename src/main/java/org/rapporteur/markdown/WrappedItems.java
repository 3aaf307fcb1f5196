package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.rapporteur.diagnostic.Rule;

/**
 * Reports lines within a sentence that became an item of a list because they happen to begin with a
 * year and a full stop, a number or a dash.
 */
record WrappedItems(MarkdownProblems problems) {

  /** A number that is this much higher than the one before it is not that of the next item. */
  private static final int JUMP = 20;

  /**
   * Checks a list.
   *
   * @param numbers the numbers of its items as written; empty for bullets
   */
  void check(Node list, List<Integer> numbers) {
    Node item = list.getFirstChild();
    boolean single = item == list.getLastChild();
    boolean late = !numbers.isEmpty() && numbers.get(0) > JUMP;
    if ((single || late) && item instanceof ListItem first && continuesSentence(first)) {
      report(first);
    }
    for (int i = 1; i < numbers.size(); i++) {
      item = item == null ? null : item.getNext();
      boolean jumps =
          numbers.get(i) < numbers.get(i - 1) || numbers.get(i) > numbers.get(i - 1) + JUMP;
      if (jumps && item instanceof ListItem next && !lineAbove(next).isEmpty()) {
        report(next);
      }
    }
  }

  private void report(ListItem item) {
    String mark = item.getOpeningMarker().toString();
    problems.report(
        Rule.LIST_IN_SENTENCE,
        item.getStartOffset(),
        item.getStartOffset() + mark.length(),
        "this line begins with “" + mark + "”, so it becomes an item of a list",
        "If it belongs to the sentence above it, join it to the end of that line. If it is an item,"
            + " leave an empty line before it.");
  }

  private static boolean continuesSentence(ListItem item) {
    String above = lineAbove(item);
    return !above.isEmpty() && ".:;!?。：；".indexOf(above.charAt(above.length() - 1)) < 0;
  }

  /** The text of the line above an item, without the marks of quotations; empty if it is blank. */
  private static String lineAbove(ListItem item) {
    BasedSequence text = item.getChars().getBaseSequence();
    int end = text.lastIndexOf('\n', Math.max(0, item.getStartOffset() - 1));
    if (end <= 0) {
      return "";
    }
    int start = text.lastIndexOf('\n', end - 1) + 1;
    return text.subSequence(start, end).toString().replaceFirst("^[> \t]+", "").strip();
  }
}
