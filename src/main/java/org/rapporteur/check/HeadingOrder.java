package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;

/** Checks that no heading skips a level, so that the headings form a table of contents. */
final class HeadingOrder implements PageRule {

  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    int previous = 0;
    for (Element heading : page.document().select(HEADINGS)) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > previous + 1) {
        String message = "the heading “" + heading.text() + "” is an <h" + level + ">, ";
        diagnostics.report(
            Rule.PAGE_HEADING_ORDER,
            page,
            message
                + (previous == 0
                    ? "but the first heading must be an <h1>"
                    : "but it follows an <h" + previous + ">"));
      }
      if (heading.text().isBlank()) {
        diagnostics.report(Rule.PAGE_HEADING_ORDER, page, "an <h" + level + "> has no text");
      }
      previous = level;
    }
  }
}
