package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.BuiltSite.SitePage;

/** Tests that nothing on a page moves while it loads, where scripts arrive after its text. */
@BrowserTest
class LayoutShiftTest {

  /** A phone of its own, because the tab keeps the delay and the observer. */
  private static final Reader SLOW_PHONE =
      new Reader(390, 740, true, ColorScheme.LIGHT, ForcedColors.NONE, true);

  private static final double MAX_SHIFT = 0.05;

  private static final String OBSERVER =
      """
      window.shift = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => {
        window.shift += entry.hadRecentInput ? 0 : entry.value;
      })).observe({ type: 'layout-shift', buffered: true });
      """;

  @Test
  void nothingMovesWhileAPageLoads(Chrome chrome, Sites sites) {
    Page tab = chrome.page(SLOW_PHONE);
    tab.addInitScript(OBSERVER);
    tab.route(
        "**/*.js",
        route -> {
          tab.waitForTimeout(150);
          route.resume();
        });
    List<String> urls = new ArrayList<>();
    for (SitePage page : sites.shipped().richest()) {
      if (!page.template().equals("moved")) {
        urls.add(page.url());
      }
    }
    String search = sites.shipped().page("search/index.html").url();
    urls.add(search + "?q=asylum");
    urls.add(search + "?q=nothinglikethis");
    List<String> moved = new ArrayList<>();
    for (String url : urls) {
      chrome.visit(SLOW_PHONE, url);
      if (url.contains("?q=")) {
        tab.waitForFunction("() => document.querySelector('#found').textContent");
      }
      tab.waitForTimeout(300);
      double shift = ((Number) tab.evaluate("() => window.shift")).doubleValue();
      if (shift > MAX_SHIFT) {
        moved.add(url + ": " + shift);
      }
    }
    assertTrue(moved.isEmpty(), moved.toString());
    assertTrue(urls.size() > 10, urls.toString());
  }
}
