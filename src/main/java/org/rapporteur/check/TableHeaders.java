package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;

/**
 * Checks that tables have header cells with a scope, so that screen readers read cells with their
 * headers.
 */
final class TableHeaders implements PageRule {

  private static final Evaluator TABLES =
      Selector.evaluatorOf("table:not([role=presentation], [role=none])");

  private static final Evaluator HEADERS = Selector.evaluatorOf("th");

  private static final Evaluator UNSCOPED = Selector.evaluatorOf("th:not([scope])");

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (Element table : page.document().select(TABLES)) {
      if (table.select(HEADERS).isEmpty()) {
        diagnostics.report(Rule.PAGE_TABLE_HEADERS, page, "a table has no header cells");
      }
    }
    for (Element header : page.document().select(UNSCOPED)) {
      diagnostics.report(
          Rule.PAGE_TABLE_HEADERS, page, "the header cell “" + header.text() + "” has no scope");
    }
  }
}
