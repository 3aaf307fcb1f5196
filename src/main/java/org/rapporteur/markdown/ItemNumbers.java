package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Rule;

/**
 * Decides which numbers the items of a list have. They are the author's, except where all are
 * equal, which is how Markdown leaves the numbering to the program. A number that differs from the
 * author's is reported.
 */
record ItemNumbers(MarkdownProblems problems) {

  private static final int MAX_DIGITS = 9;

  /** The numbers that the author wrote, in order. */
  static List<Integer> written(OrderedList list) {
    List<Integer> written = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      written.add(number(item));
    }
    return written;
  }

  /** The numbers that readers see, in order. */
  List<Integer> shown(OrderedList list, List<Integer> written) {
    if (written.size() < 2 || written.stream().distinct().count() > 1) {
      return written;
    }
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      shown.add(written.get(i) + i);
    }
    if (list.getFirstChild() != null && list.getFirstChild().getNext() != null) {
      renumbered(list.getFirstChild().getNext(), shown.get(1));
    }
    return shown;
  }

  private void renumbered(Node second, int shown) {
    String mark = mark(second);
    String right = shown + mark.substring(mark.length() - 1);
    problems.report(
        Rule.LIST_NUMBER,
        second.getStartOffset(),
        second.getStartOffset() + mark.length(),
        "this item is numbered “" + mark + "”, but readers see “" + right + "”",
        "Write “" + right + "”, and number the items below it in the same way.");
  }

  private static int number(Node item) {
    String digits = mark(item).replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > MAX_DIGITS ? 1 : Integer.parseInt(digits);
  }

  private static String mark(Node item) {
    return item instanceof ListItem each ? each.getOpeningMarker().toString() : "";
  }
}
