package org.rapporteur.check;

import java.util.Optional;
import org.rapporteur.check.ReadPage.PageLink;
import org.rapporteur.check.ReadSite.Landing;
import org.rapporteur.diagnostic.Rule;

/** Every link within the site lands, at the place that it names. */
final class PageLinks implements SiteRule {

  @Override
  public void judge(ReadSite site, PageFindings findings) {
    for (ReadPage page : site.pages().values()) {
      for (PageLink link : page.links()) {
        if (!ReadSite.isAbsolute(link.href())) {
          judge(page, link.href(), site, findings);
        }
      }
    }
  }

  private static void judge(ReadPage page, String href, ReadSite site, PageFindings findings) {
    Optional<Landing> landing = site.landing(page.path(), href);
    if (landing.isEmpty()) {
      return;
    }
    ReadPage there = site.pages().get(landing.get().file());
    String anchor = landing.get().anchor();
    if (!site.files().contains(landing.get().file())) {
      findings.report(Rule.PAGE_DEAD_LINK, page, "the link “" + href + "” leads to nothing");
    } else if (!anchor.isEmpty() && there != null && !there.ids().contains(anchor)) {
      findings.report(
          Rule.PAGE_DEAD_ANCHOR, page, "the link “" + href + "” leads to no place there");
    }
  }
}
