package org.rapporteur.check;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.diagnostic.Rule;

/** Tabs, bookmarks and search results tell pages apart by their titles. */
final class PageTitles implements SiteRule {

  @Override
  public void validate(CheckedSite site, PageProblems diagnostics) {
    Map<String, String> first = new HashMap<>();
    for (CheckedPage page : site.pages().values()) {
      if (page.title().isBlank()) {
        diagnostics.report(Rule.PAGE_TITLE, page, "the page has no title in its head");
        continue;
      }
      // A page that is not yet translated may keep its title in two languages.
      String twin = first.putIfAbsent(page.language() + " " + page.title(), page.path());
      if (twin != null) {
        diagnostics.report(
            Rule.PAGE_TITLE,
            page.path(),
            "its title “" + page.title() + "” is also that of " + twin,
            "Give one of the two another title.");
      }
    }
  }
}
