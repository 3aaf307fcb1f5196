package org.rapporteur.check;

import java.util.List;
import org.rapporteur.diagnostic.Rule;

/** Checks that a page has exactly one main element and one h1. */
final class PageStructure implements PageRule {

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (String name : List.of("h1", "main")) {
      int count = page.document().getElementsByTag(name).size();
      if (count != 1) {
        diagnostics.report(
            Rule.PAGE_STRUCTURE, page, "the page must have one <" + name + ">, but has " + count);
      }
    }
  }
}
