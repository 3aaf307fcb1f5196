package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.rapporteur.catalogue.ReferenceDiagnostics;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Language;
import org.rapporteur.treaty.ReferenceProblem;

/** Reports problems in blocks and inline content. */
record MarkdownProblems(SourcePositions positions, Diagnostics diagnostics) {

  private static final int MAX_LENGTH = 2_000;
  private static final Pattern REST_OF_LINK =
      Pattern.compile("[^\\[\\]]*\\](?:\\([^\\s)]+(?:\\)|\\s+[\"'(])|\\[[^\\]]+\\])");

  /** Returns whether a mark names a language; if not, reports it, and it stays text. */
  boolean isLanguage(LanguageMark mark) {
    if (Language.isValid(mark.tag())) {
      return true;
    }
    diagnostics.report(
        Rule.BAD_VALUE,
        positions.span(mark.start(), mark.end()),
        "“" + mark.tag() + "” is not a language tag",
        "Write a language tag, such as {lang=ar}, {lang=es} or {lang=zh-Hans}.");
    return false;
  }

  /**
   * Reports a problem.
   *
   * @param start the offset in the Markdown at which it begins
   * @param end the offset at which it ends
   */
  void report(Rule rule, int start, int end, String message, String help) {
    diagnostics.report(rule, positions.span(start, end), message, help);
  }

  /** Reports HTML; each occurrence is reported. */
  void html(Node node) {
    String text = node.getChars().toString();
    boolean comment = text.stripLeading().startsWith("<!--");
    boolean line = text.regionMatches(true, 0, "<br", 0, 3);
    String help =
        comment
            ? "Remove this comment; readers would see it."
            : line
                ? lineHelp(node)
                : "Remove it or use Markdown; to show it as text, put it between backticks.";
    diagnostics.report(
        Rule.RAW_HTML,
        positions.span(node.getStartOffset(), node.getEndOffset()),
        "HTML is not supported and is shown as text",
        help);
  }

  /** What to write for a line break, which the cell of a table cannot contain. */
  private static String lineHelp(Node node) {
    return node.getAncestorOfType(TableCell.class) == null
        ? "End the line with a backslash instead."
        : "A cell of a table has one line: separate the parts by semicolons, or use several rows.";
  }

  /**
   * Reports a problem with a reference, unless the author marked the text as no reference.
   *
   * @param quoted whether the text quotes others' words, which the editor cannot correct
   */
  void reference(ReferenceProblem problem, InlineText inline, boolean quoted) {
    boolean isDocument = problem.kind() == ReferenceProblem.Kind.UNKNOWN_DOCUMENT;
    int quiet = inline.quiet.nextSetBit(problem.start());
    if (quiet < 0 || quiet >= problem.end()) {
      diagnostics.report(
          quoted ? Rule.QUOTED_REFERENCE : ReferenceDiagnostics.rule(problem),
          positions.span(inline.offset(problem.start()), inline.offset(problem.end() - 1) + 1),
          problem.message(),
          ReferenceDiagnostics.help(problem)
              + " If this is no mistake, a backslash before it"
              + (isDocument ? "" : ", \\article,")
              + " keeps it as plain text.");
    }
  }

  /** Reports a footnote mark in what was meant to be the text of a link. */
  void noteInLink(Footnote mark) {
    BasedSequence text = mark.getChars().getBaseSequence();
    int start = mark.getStartOffset();
    int end = mark.getEndOffset();
    int last = Math.min(text.length(), end + MAX_LENGTH);
    if (!REST_OF_LINK.matcher(text.subSequence(end, last)).lookingAt()) {
      return;
    }
    Node parent = mark.getParent();
    int open = 0;
    for (int i = parent == null ? 0 : parent.getStartOffset(); i < start; i++) {
      char c = text.charAt(i);
      i += c == '\\' ? 1 : 0;
      open = Math.max(0, open + (c == '[' ? 1 : c == ']' ? -1 : 0));
    }
    if (open > 0) {
      diagnostics.report(
          Rule.NOTE_IN_LINK,
          positions.span(start, end),
          "a footnote mark inside a link's text breaks the link",
          "Put the mark after the link: [text](address)" + mark.getChars() + ".");
    }
  }
}
