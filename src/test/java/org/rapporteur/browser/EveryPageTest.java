package org.rapporteur.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.BuiltSite.SitePage;

/**
 * Opens every page of the report on a phone, and all of the golden site except articles that differ
 * only by a number. The richest pages are also opened without scripts and from disk.
 */
@BrowserTest
class EveryPageTest {

  @Test
  void noPageHasErrorsOrExternalRequests(Chrome chrome, Sites sites, Measured measured) {
    Problems diagnostics = new Problems();
    List<SitePage> richest = sites.richest();
    int requests = 0;
    int pages = 0;
    for (SitePage page : sites.pages()) {
      boolean alike =
          page.site() == sites.golden()
              && page.template().equals("article")
              && !richest.contains(page);
      if (page.template().equals("moved") || alike) {
        continue; // it redirects immediately
      }
      pages++;
      String own = page.site().base();
      chrome.visit(Reader.phone(320), page.url());
      requests += chrome.requests().size();
      chrome.errors().forEach(found -> diagnostics.add(found, page.toString()));
      chrome.requests().stream()
          .filter(url -> !url.startsWith(own) && !url.startsWith("data:"))
          .forEach(url -> diagnostics.add("asks for " + url, page.toString()));
    }
    measured.log("every page: " + pages + " pages, " + requests + " requests");
    diagnostics.assertNone();
  }

  @Test
  void pagesWorkFromDisk(Chrome chrome, Sites sites) {
    Problems diagnostics = new Problems();
    for (SitePage page : sites.richest()) {
      if (page.template().matches("moved|404")) {
        continue;
      }
      Page tab = chrome.visit(Reader.DESKTOP, page.fileUrl());
      chrome.errors().forEach(found -> diagnostics.add(found, page.toString()));
      chrome.requests().stream()
          .filter(url -> !url.startsWith(page.site().folder().toUri().toString()))
          .filter(url -> !url.startsWith("data:"))
          .forEach(url -> diagnostics.add("asks for " + url, page.toString()));
      if (!(Boolean) tab.evaluate("() => document.styleSheets.length > 0")) {
        diagnostics.add("has no style", page.toString());
      }
    }
    diagnostics.assertNone();
  }

  /** The visible text and link targets, without the scripts' own controls and messages. */
  private static final String CONTENT =
      """
      () => {
        const words = document.querySelector('main').cloneNode(true);
        words.querySelectorAll('form, button, input, template, script, noscript, [role=status], [hidden]')
          .forEach(e => e.remove());
        return words.textContent.replace(/\\s+/g, ' ').trim()
          + [...words.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).join(' ');
      }
      """;

  @Test
  void nothingIsMissingWithoutScripts(Chrome chrome, Sites sites, Measured measured) {
    Problems diagnostics = new Problems();
    int runs = 0;
    for (SitePage page : sites.richest()) {
      if (page.template().equals("moved")) {
        continue;
      }
      Object with = chrome.visit(Reader.DESKTOP, page.url()).evaluate(CONTENT);
      Page tab = chrome.visit(Reader.DESKTOP.withoutScript(), page.url());
      runs++;
      if (!tab.evaluate(CONTENT).equals(with)) {
        diagnostics.add("says something else without script", page.toString());
      }
      Object dead =
          tab.evaluate(
              """
              () => [...document.querySelectorAll('button, input, select, textarea, form')]
                .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 90))
              """);
      ((List<?>) dead)
          .forEach(e -> diagnostics.add("a control without script: " + e, page.toString()));
    }
    measured.check("script", runs, diagnostics.size());
    measured.log("without script: " + runs + " pages");
    diagnostics.assertNone();
  }
}
