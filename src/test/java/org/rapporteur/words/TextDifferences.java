package org.rapporteur.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The smallest differences between a text and the passage of another text that is most like it. A
 * line break of the other text stands for a space or for nothing.
 *
 * @param equal the number of characters of the text that the passage has
 * @param differing the number of characters that only one of them has, where one replaced by
 *     another counts once
 * @param passages each difference with the characters around it
 */
record TextDifferences(int equal, int differing, List<String> passages) {

  /** Characters shown on each side of a difference. */
  private static final int AROUND = 12;

  TextDifferences {
    passages = List.copyOf(passages);
  }

  /**
   * Compares two texts.
   *
   * @param text the text, in which each line break is a space
   * @param other the other text, of which the text is a part
   */
  static TextDifferences between(String text, String other) {
    int[] from = text.codePoints().map(c -> c == '\n' ? ' ' : c).toArray();
    int[] to = other.codePoints().toArray();
    int[][] costs = costs(from, to);
    int end = 0;
    for (int j = 0; j <= to.length; j++) {
      end = costs[from.length][j] < costs[from.length][end] ? j : end;
    }
    List<String> passages = new ArrayList<>();
    int i = from.length;
    int j = end;
    int equal = 0;
    while (i > 0) {
      int cost = costs[i][j];
      if (j > 0 && cost == costs[i - 1][j - 1] + replacement(from[i - 1], to[j - 1])) {
        i--;
        j--;
        if (replacement(from[i], to[j]) == 0) {
          equal++;
        } else {
          passages.add(passage(from, i, i + 1, new String(to, j, 1)));
        }
      } else if (j > 0 && cost == costs[i][j - 1] + removal(to[j - 1])) {
        j--;
        if (removal(to[j]) > 0) {
          passages.add(passage(from, i, i, new String(to, j, 1)));
        }
      } else {
        i--;
        passages.add(passage(from, i, i + 1, ""));
      }
    }
    Collections.reverse(passages);
    return new TextDifferences(equal, costs[from.length][end], passages);
  }

  /** The cost of each beginning of a text against the passages that end at each character. */
  private static int[][] costs(int[] from, int[] to) {
    int[][] costs = new int[from.length + 1][to.length + 1];
    for (int i = 1; i <= from.length; i++) {
      costs[i][0] = i;
      for (int j = 1; j <= to.length; j++) {
        int replaced = costs[i - 1][j - 1] + replacement(from[i - 1], to[j - 1]);
        int removed = costs[i][j - 1] + removal(to[j - 1]);
        costs[i][j] = Math.min(Math.min(replaced, removed), costs[i - 1][j] + 1);
      }
    }
    return costs;
  }

  private static int replacement(int from, int to) {
    return from == to || from == ' ' && to == '\n' ? 0 : 1;
  }

  private static int removal(int to) {
    return to == '\n' ? 0 : 1;
  }

  private static String passage(int[] text, int start, int end, String instead) {
    int first = Math.max(0, start - AROUND);
    int last = Math.min(text.length, end + AROUND);
    return "…%s[%s → %s]%s…"
        .formatted(
            new String(text, first, start - first),
            new String(text, start, end - start),
            instead,
            new String(text, end, last - end));
  }
}
