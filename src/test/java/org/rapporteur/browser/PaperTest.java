package org.rapporteur.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.BuiltSite.SitePage;

/** Tests the printed form of pages. */
@BrowserTest
class PaperTest {

  private static final String FIND_PROBLEMS =
      """
      () => {
        const problems = [];
        const shown = e => e && e.checkVisibility() && e.getBoundingClientRect().height > 0;
        document.querySelectorAll('header nav, .skip, main nav.pager, button, form').forEach(e => {
          if (shown(e)) problems.push('useless on paper: ' + e.outerHTML.slice(0, 80));
        });
        const canonical = document.querySelector('link[rel=canonical]');
        if (canonical) {
          const address = [...document.querySelectorAll('main *')].find(
            e => !e.children.length && e.textContent.includes(canonical.href) && shown(e));
          if (!address) problems.push('the address is not printed');
        }
        document.querySelectorAll('details').forEach(d => {
          const words = [...d.children].filter(e => e.tagName !== 'SUMMARY');
          if (shown(d) && words.some(e => !e.checkVisibility({contentVisibilityAuto: true}))) {
            problems.push('remains closed: ' + d.outerHTML.slice(0, 80));
          }
        });
        document.querySelectorAll('main :is(.demand, .layer, .footnotes) a[rel~=external]').forEach(a => {
          if (!getComputedStyle(a, '::after').content.includes('http')) {
            problems.push('does not print its target: ' + a.outerHTML.slice(0, 80));
          }
        });
        document.querySelectorAll('nav a, .footnotes a[role]').forEach(a => {
          if (getComputedStyle(a, '::after').content.includes('http')) {
            problems.push('prints its target: ' + a.outerHTML.slice(0, 80));
          }
        });
        return problems;
      }
      """;

  @Test
  void everyTemplatePrints(Chrome chrome, Sites sites, Measured measured) {
    Problems diagnostics = new Problems();
    int runs = 0;
    for (SitePage page : sites.richest()) {
      if (page.template().equals("moved")) {
        continue;
      }
      Page tab = chrome.visit(Reader.DESKTOP, page.url());
      tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      runs++;
      ((List<?>) tab.evaluate(FIND_PROBLEMS))
          .forEach(f -> diagnostics.add(f.toString(), page.toString()));
      tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    }
    measured.check("paper", runs, diagnostics.size());
    measured.log("paper: " + runs + " pages");
    diagnostics.assertNone();
  }
}
