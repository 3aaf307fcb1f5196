package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Node;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Language;

/** Says what blocks and inlines both find. */
record Findings(Places places, Diagnostics diagnostics) {

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
}
