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
 * Turns away what is no report: texts beyond any size, nested without end, or made so that reading
 * them takes forever. Looks at each character once, before the library does.
 */
final class Limits {

  private static final int CHARACTERS = 1 << 20;
  private static final int LINES = 20_000;
  private static final int DEPTH = 20;
  private static final int INLINE_DEPTH = 100;
  private static final int INDENT = 6 * DEPTH;

  /** Brackets and the like in one paragraph; five marks of emphasis count as one. */
  private static final int MARKS = 1_000;

  /** Of one paragraph or table. */
  private static final int PARAGRAPH_LINES = 2_000;

  private static final int PARAGRAPH_CHARACTERS = 50_000;

  private final Places places;
  private final Diagnostics diagnostics;

  Limits(Places places, Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** Whether a text may go to the parser. */
  boolean admit(String text) {
    int lines = places.lineEnds();
    if (text.length() > CHARACTERS || lines > LINES) {
      diagnostics.report(
          Rule.TOO_LARGE,
          places.file(),
          "this text has " + text.length() + " characters in " + lines + " lines",
          "Divide it; the limits are " + CHARACTERS + " characters and " + LINES + " lines.");
      return false;
    }
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
      if (first - start > INDENT && isMarker(text, first, end) || depth(text, first, end) > DEPTH) {
        return tooDeep(first, end);
      }
      boolean begins = first == end || isMarker(text, first, end);
      marks = begins ? 0 : marks;
      paragraph = (begins ? 0 : paragraph) + end - start;
      paragraphLines = begins ? 0 : paragraphLines + 1;
      if (paragraph > PARAGRAPH_CHARACTERS || paragraphLines > PARAGRAPH_LINES) {
        return tooLong(first, end);
      }
      for (int i = first, run = 0; i < end; i++) {
        char c = text.charAt(i);
        marks += weight(c);
        run = i > first && c != ' ' && text.charAt(i - 1) == c ? run + 1 : 0;
        if (marks > 5 * MARKS || run > MARKS && !Character.isLetterOrDigit(c)) {
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

  /** Whether a tree may be written. */
  boolean admit(Node document) {
    int blocks = 0;
    int inlines = 0;
    Node node = document;
    while (true) {
      Node child = node.getFirstChild();
      if (child != null) {
        blocks += isNesting(node) ? 1 : 0;
        inlines += node instanceof Block ? 0 : 1;
        if (blocks > DEPTH || inlines > INLINE_DEPTH) {
          return tooDeep(child.getStartOffset(), child.getEndOffset());
        }
        node = child;
        continue;
      }
      while (node != document && node.getNext() == null) {
        node = node.getParent();
        blocks -= isNesting(node) ? 1 : 0;
        inlines -= node instanceof Block ? 0 : 1;
      }
      if (node == document) {
        return true;
      }
      node = node.getNext();
    }
  }

  /** Tells of a passage that the parser gave up on: the longest one is it. */
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
    Span span = places.span(start, end);
    diagnostics.report(
        Rule.NESTING_TOO_DEEP,
        span,
        "this passage is nested too deep, or has too many brackets, to be read",
        "Divide it into shorter paragraphs, or flatten its lists and quotations.");
    return false;
  }

  private boolean tooLong(int start, int end) {
    diagnostics.report(
        Rule.TOO_LARGE,
        places.span(start, end),
        "this paragraph or table is too long to be read",
        "Divide it by an empty line; the limits are "
            + PARAGRAPH_CHARACTERS
            + " characters and "
            + PARAGRAPH_LINES
            + " lines.");
    return false;
  }

  private static boolean isNesting(Node node) {
    return node instanceof BlockQuote
        || node instanceof ListBlock
        || node instanceof LetteredItem
        || node instanceof DefinitionItem;
  }

  /** How many quotations and items a line opens; a rule such as {@code * * *} opens none. */
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
    return rule && end - start < MARKS ? 0 : depth;
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
