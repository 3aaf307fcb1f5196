package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;

/** Says what blocks and inlines both find. */
record Findings(Places places, Diagnostics diagnostics) {

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
}
