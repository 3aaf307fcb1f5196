package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Rule;

/**
 * Checks that tables have header cells with a scope, so that screen readers read cells with their
 * headers.
 */
final class TableHeaders implements PageRule {

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (Element table : page.document().select("table:not([role=presentation], [role=none])")) {
      if (table.select("th").isEmpty()) {
        diagnostics.report(Rule.PAGE_TABLE_HEADERS, page, "a table has no header cells");
      }
    }
    for (Element header : page.document().select("th:not([scope])")) {
      diagnostics.report(
          Rule.PAGE_TABLE_HEADERS, page, "the header cell “" + header.text() + "” has no scope");
    }
  }
}
