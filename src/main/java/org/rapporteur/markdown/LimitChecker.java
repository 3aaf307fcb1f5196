package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/**
 * Rejects texts that are too large, nested too deeply, or constructed to take very long to parse.
 * Checks each character once, before the library parses the text.
 */
final class LimitChecker {

  private static final int MAX_INDENT = 6 * Limits.DEPTH;

  private final SourcePositions positions;
  private final Diagnostics diagnostics;

  LimitChecker(SourcePositions positions, Diagnostics diagnostics) {
    this.positions = positions;
    this.diagnostics = diagnostics;
  }

  /** Returns whether a text may be parsed. */
  boolean admit(String text) {
    int lines = positions.lineEnds();
    if (text.length() > Limits.CHARACTERS || lines > Limits.LINES) {
      diagnostics.report(
          Rule.TOO_LARGE,
          positions.file(),
          "this text has " + text.length() + " characters in " + lines + " lines",
          "Divide the text; the limits are "
              + Limits.CHARACTERS
              + " characters and "
              + Limits.LINES
              + " lines.");
      return false;
    }
    int change = DirectionChanges.beyond(text, Limits.DIRECTION_CHANGES);
    if (change >= 0) {
      return tooLarge(
          change,
          change + 1,
          "from here, this text changes between right-to-left and left-to-right writing more than "
              + Limits.DIRECTION_CHANGES
              + " times",
          "Divide the text into several files.");
    }
    boolean tables = text.indexOf('|') >= 0;
    TableCells cells = new TableCells();
    int marks = 0;
    int paragraph = 0;
    int paragraphLines = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int first = start;
      while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
        first++;
      }
      if (first - start > MAX_INDENT && isMarker(text, first, end)
          || depth(text, first, end) > Limits.DEPTH) {
        return tooDeep(first, end);
      }
      boolean begins = begins(text, first, end);
      marks = begins ? 0 : marks;
      paragraph = (begins ? 0 : paragraph) + end - start;
      paragraphLines = begins ? 0 : paragraphLines + 1;
      if (paragraph > Limits.PARAGRAPH_CHARACTERS || paragraphLines > Limits.PARAGRAPH_LINES) {
        return tooLong(first, end);
      }
      if (tables && hasWideGaps(text, first, end)) {
        return tooLarge(
            first,
            end,
            "this line has more than " + Limits.SPACES + " spaces between its hyphens",
            "Remove the extra spaces.");
      }
      if (!cells.admit(text, first, end)) {
        return tooLarge(
            first,
            end,
            "from here, the tables of this text have more than " + Limits.CELLS + " cells",
            "Divide the text into several files, or publish the table as a file of its own.");
      }
      for (int i = first, run = 0; i < end; i++) {
        char c = text.charAt(i);
        marks += weight(c);
        run = i > first && c != ' ' && text.charAt(i - 1) == c ? run + 1 : 0;
        if (marks > 5 * Limits.MARKS || run > Limits.MARKS && !Character.isLetterOrDigit(c)) {
          return tooDeep(i, i + 1);
        }
      }
      start = end + 1;
    }
    return true;
  }

  private static int weight(char c) {
    return switch (c) {
      case '[', ']', '<', '&', '`' -> 5;
      case '*', '_' -> 1;
      default -> 0;
    };
  }

  /** Returns whether a parsed tree may be written. */
  boolean admit(Node document) {
    int depth = 0;
    int inlineDepth = 0;
    int blocks = 0;
    Node node = document;
    while (true) {
      blocks += node instanceof Block ? 1 : 0;
      if (blocks > Limits.BLOCKS) {
        return tooManyBlocks(node);
      }
      Node child = node.getFirstChild();
      if (child != null) {
        depth += isNesting(node) ? 1 : 0;
        inlineDepth += node instanceof Block ? 0 : 1;
        if (depth > Limits.DEPTH || inlineDepth > Limits.INLINE_DEPTH) {
          return tooDeep(child.getStartOffset(), child.getEndOffset());
        }
        node = child;
        continue;
      }
      while (node != document && node.getNext() == null) {
        node = node.getParent();
        depth -= isNesting(node) ? 1 : 0;
        inlineDepth -= node instanceof Block ? 0 : 1;
      }
      if (node == document) {
        return true;
      }
      node = node.getNext();
    }
  }

  /** Reports the passage that made the parser give up: the longest one. */
  void unreadable(String text) {
    int start = 0;
    int longest = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      if (end - at > longest) {
        longest = end - at;
        start = at;
      }
      at = end + 2;
    }
    tooDeep(start, start + longest);
  }

  private boolean tooDeep(int start, int end) {
    Span span = positions.span(start, end);
    diagnostics.report(
        Rule.NESTING_TOO_DEEP,
        span,
        "this passage is nested too deeply or has too many brackets",
        "Divide it into shorter paragraphs, or flatten its lists and quotations.");
    return false;
  }

  private boolean tooManyBlocks(Node first) {
    return tooLarge(
        first.getStartOffset(),
        first.getEndOffset(),
        "from here, this text has more than "
            + Limits.BLOCKS
            + " blocks (paragraphs, quotations, list items)",
        "Divide the text into several files.");
  }

  private boolean tooLong(int start, int end) {
    return tooLarge(
        start,
        end,
        "this paragraph or table is too long",
        "Divide it with an empty line; the limits are "
            + Limits.PARAGRAPH_CHARACTERS
            + " characters and "
            + Limits.PARAGRAPH_LINES
            + " lines.");
  }

  private boolean tooLarge(int start, int end, String message, String help) {
    diagnostics.report(Rule.TOO_LARGE, positions.span(start, end), message, help);
    return false;
  }

  /**
   * Returns whether a line that begins with hyphens, like the one below a table's header, has too
   * many spaces. The library's regular expression takes time in proportion to their square.
   */
  private static boolean hasWideGaps(String text, int first, int end) {
    boolean hyphen = false;
    int spaces = 0;
    for (int i = first; i < end && "|:- \t".indexOf(text.charAt(i)) >= 0; i++) {
      char c = text.charAt(i);
      hyphen |= c == '-';
      spaces += hyphen && (c == ' ' || c == '\t') ? 1 : 0;
      if (spaces > Limits.SPACES) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line ends the paragraph before it: empty, an item or an abbreviation. */
  private static boolean begins(String text, int first, int end) {
    return first == end
        || isMarker(text, first, end)
        || text.startsWith("*[", first) && text.substring(first, end).contains("]:");
  }

  private static boolean isNesting(Node node) {
    return node instanceof BlockQuote
        || node instanceof ListBlock
        || node instanceof MarkedItem
        || node instanceof DefinitionItem;
  }

  /** The number of quotations and items a line opens; a break such as {@code * * *} opens none. */
  private static int depth(String text, int start, int end) {
    int depth = 0;
    boolean rule = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        continue;
      }
      if (c == '>' || isMarker(text, i, end)) {
        rule &= c == text.charAt(start) && c != '>';
        depth++;
        while (i + 1 < end && Character.isDigit(text.charAt(i))) {
          i++;
        }
      } else {
        return depth;
      }
    }
    return rule && end - start < Limits.MARKS ? 0 : depth;
  }

  private static boolean isMarker(String text, int at, int end) {
    int i = at;
    while (i < end && i - at < 9 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean marker = i < end && (i > at ? ".)" : "-*+").indexOf(text.charAt(i)) >= 0;
    return marker && (i + 1 >= end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
  }
}
