package org.rapporteur.check;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.diagnostic.Rule;

/** Checks that every page has a unique title, which tabs, bookmarks and search results show. */
final class PageTitles implements SiteRule {

  @Override
  public void validate(CheckedSite site, PageProblems diagnostics) {
    Map<String, String> first = new HashMap<>();
    for (CheckedPage page : site.pages().values()) {
      if (page.title().isBlank()) {
        diagnostics.report(Rule.PAGE_TITLE, page, "the page has no <title>");
        continue;
      }
      // A page that is not yet translated may have the same title in two languages.
      String other = first.putIfAbsent(page.language() + " " + page.title(), page.path());
      if (other != null) {
        diagnostics.report(
            Rule.PAGE_TITLE,
            page.path(),
            "the page has the same title as " + other + ": “" + page.title() + "”",
            "Change the title of one of the two pages.");
      }
    }
  }
}
