package org.rapporteur.check;

import java.util.Optional;
import org.rapporteur.check.CheckedPage.PageLink;
import org.rapporteur.diagnostic.Rule;

/** Every link within the site lands, at the place that it names. */
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
    Optional<CheckedSite.LinkDestination> landing = site.landing(page.path(), href);
    if (landing.isEmpty()) {
      return;
    }
    CheckedPage there = site.pages().get(landing.get().file());
    String anchor = landing.get().anchor();
    if (!site.files().contains(landing.get().file())) {
      diagnostics.report(Rule.PAGE_DEAD_LINK, page, "the link “" + href + "” leads to nothing");
    } else if (!anchor.isEmpty() && there != null && !there.ids().contains(anchor)) {
      diagnostics.report(
          Rule.PAGE_DEAD_ANCHOR, page, "the link “" + href + "” leads to no place there");
    }
  }
}
