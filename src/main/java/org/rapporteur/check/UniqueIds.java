package org.rapporteur.check;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;

/** Checks that no two elements of a page have the same id. */
final class UniqueIds implements PageRule {

  private static final Evaluator IDS = Selector.evaluatorOf("[id]");

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.document().select(IDS)) {
      if (!ids.add(element.id())) {
        diagnostics.report(
            Rule.PAGE_DUPLICATE_ID, page, "the id “" + element.id() + "” is used more than once");
      }
    }
  }
}
