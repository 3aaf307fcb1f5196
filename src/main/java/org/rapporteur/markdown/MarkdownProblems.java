package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Language;
import org.rapporteur.treaty.ReferenceProblem;

/** Says what is wrong in blocks and inlines. */
record MarkdownProblems(SourcePositions places, Diagnostics diagnostics) {

  private static final int LONGEST = 2_000;
  private static final Pattern REST_OF_LINK =
      Pattern.compile("[^\\[\\]]*\\](?:\\([^\\s)]+(?:\\)|\\s+[\"'(])|\\[[^\\]]+\\])");

  /** Whether a mark names a language; what does not is told, and stays text. */
  boolean isLanguage(LanguageMark mark) {
    if (Language.isValid(mark.tag())) {
      return true;
    }
    diagnostics.report(
        Rule.BAD_VALUE,
        places.span(mark.start(), mark.end()),
        "“" + mark.tag() + "” is not a language tag",
        "Write {lang=ar}, {lang=es}, {lang=zh-Hans} …");
    return false;
  }

  /** HTML, of which every stretch is told. */
  void html(Node node) {
    String text = node.getChars().toString();
    boolean comment = text.stripLeading().startsWith("<!--");
    boolean line = text.regionMatches(true, 0, "<br", 0, 3);
    String help =
        comment
            ? "Readers would see this comment; take it out."
            : line
                ? "End the line with a backslash instead."
                : "Take it out, or say the same in Markdown; to show it, put it between backticks.";
    diagnostics.report(
        Rule.RAW_HTML,
        places.span(node.getStartOffset(), node.getEndOffset()),
        "HTML is shown as text",
        help);
  }

  /** A provision that does not exist, unless its author has said that it is no reference. */
  void reference(ReferenceProblem fault, InlineText flat) {
    int quiet = flat.quiet.nextSetBit(fault.start());
    if (quiet < 0 || quiet >= fault.end()) {
      diagnostics.report(
          fault.rule(),
          places.span(flat.offset(fault.start()), flat.offset(fault.end() - 1) + 1),
          fault.message(),
          fault.help());
    }
  }

  /** A note's mark in what was meant to be the words of a link. */
  void noteInLink(Footnote mark) {
    BasedSequence text = mark.getChars().getBaseSequence();
    int start = mark.getStartOffset();
    int end = mark.getEndOffset();
    int last = Math.min(text.length(), end + LONGEST);
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
          places.span(start, end),
          "this note’s mark stands in the words of a link, which is then none",
          "Put it behind the link: [words](address)" + mark.getChars());
    }
  }
}
