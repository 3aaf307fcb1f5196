package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Rule;

/** Headings are a table of contents: none skips a level on the way down. */
final class HeadingOrder implements PageRule {

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    int before = 0;
    for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > before + 1) {
        String words = "the heading “" + heading.text() + "” is an <h" + level + ">, ";
        diagnostics.report(
            Rule.PAGE_HEADING_ORDER,
            page,
            words + (before == 0 ? "but the first one" : "but follows an <h" + before + ">"));
      }
      if (heading.text().isBlank()) {
        diagnostics.report(Rule.PAGE_HEADING_ORDER, page, "an <h" + level + "> has no words");
      }
      before = level;
    }
  }
}
