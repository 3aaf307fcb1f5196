package org.rapporteur.check;

import java.util.Optional;
import org.rapporteur.check.CheckedPage.PageLink;
import org.rapporteur.diagnostic.Rule;

/** Checks that every link within the site has an existing page and anchor as its target. */
final class PageLinks implements SiteRule {

  @Override
  public void validate(CheckedSite site, PageProblems diagnostics) {
    for (CheckedPage page : site.pages().values()) {
      for (PageLink link : page.links()) {
        if (!CheckedSite.isAbsolute(link.href())) {
          validate(page, link.href(), site, diagnostics);
        }
      }
    }
  }

  private static void validate(
      CheckedPage page, String href, CheckedSite site, PageProblems diagnostics) {
    Optional<CheckedSite.LinkDestination> target = site.target(page.path(), href);
    if (target.isEmpty()) {
      return;
    }
    CheckedPage targetPage = site.pages().get(target.get().file());
    String anchor = target.get().anchor();
    if (!site.files().contains(target.get().file())) {
      diagnostics.report(
          Rule.PAGE_DEAD_LINK,
          page,
          "the link “" + href + "” points to a page or file that does not exist");
    } else if (!anchor.isEmpty() && targetPage != null && !targetPage.ids().contains(anchor)) {
      diagnostics.report(
          Rule.PAGE_DEAD_ANCHOR,
          page,
          "the link “" + href + "” points to an anchor that does not exist on that page");
    }
  }
}
