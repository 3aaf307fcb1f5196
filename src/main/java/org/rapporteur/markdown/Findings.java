package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.ReferenceFault;

/** Says what is wrong in blocks and inlines. */
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

  /** A provision that does not exist, unless its author has said that it is no reference. */
  void reference(ReferenceFault fault, Flat flat) {
    int quiet = flat.quiet.nextSetBit(fault.start());
    if (quiet < 0 || quiet >= fault.end()) {
      diagnostics.report(
          fault.rule(),
          places.span(flat.offset(fault.start()), flat.offset(fault.end() - 1) + 1),
          fault.message(),
          fault.help());
    }
  }
}
