package org.rapporteur.check;

import java.util.List;
import org.rapporteur.diagnostic.Rule;

/** A page has one main part and one first heading. */
final class PageStructure implements PageRule {

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (String one : List.of("h1", "main")) {
      int count = page.document().select(one).size();
      if (count != 1) {
        diagnostics.report(
            Rule.PAGE_STRUCTURE, page, "the page has " + count + " of <" + one + ">, not one");
      }
    }
  }
}
