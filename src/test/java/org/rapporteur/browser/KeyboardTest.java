package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.BuiltSite.SitePage;

/** Moves through each template with the Tab key only, in a wide window and at 400 % zoom. */
@BrowserTest
class KeyboardTest {

  /**
   * The maximum number of steps at 400 %, since the same controls follow as in a wide window, in
   * the same order.
   */
  private static final int STEPS_ZOOMED = 60;

  private static final String CONTROLS =
      """
      () => {
        window.controls = [...document.querySelectorAll(
            'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true}));
        window.plain = window.controls.map(e => getComputedStyle(e).outline);
        return window.controls.length;
      }
      """;

  /** Returns the focused element, whether it is visible, and what covers it. */
  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement;
        const at = window.controls.indexOf(e);
        const style = getComputedStyle(e);
        const box = [...e.getClientRects()].find(r => r.width && r.height) || e.getBoundingClientRect();
        const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
        const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 8), 0), innerHeight - 1);
        const over = document.elementFromPoint(x, y);
        return {
          at,
          seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
            && (at < 0 || style.outline !== window.plain[at]),
          inside: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
          free: !!over && (over === e || e.contains(over) || over.contains(e)),
          name: e.outerHTML.slice(0, 120)
        };
      }
      """;

  @Test
  void tabReachesEveryControlInOrderWithVisibleFocus(
      Chrome chrome, Sites sites, Measured measured) {
    Problems diagnostics = new Problems();
    int steps = 0;
    int walks = 0;
    for (SitePage page : sites.richest()) {
      for (Reader reader : List.of(Reader.DESKTOP, Reader.ZOOMED)) {
        if (reader == Reader.ZOOMED && page.site() == sites.golden()) {
          continue;
        }
        Page tab = chrome.visit(reader, page.url());
        int maxSteps = reader == Reader.DESKTOP ? Integer.MAX_VALUE : STEPS_ZOOMED;
        steps += walk(tab, maxSteps, page + " at " + reader.width(), diagnostics);
        walks++;
      }
    }
    measured.check("keyboard", walks, diagnostics.size());
    measured.log("keyboard: " + walks + " walks, " + steps + " controls reached");
    diagnostics.assertNone();
  }

  private static int walk(Page tab, int maxSteps, String where, Problems diagnostics) {
    int controls = (Integer) tab.evaluate(CONTROLS);
    int steps = Math.min(controls, maxSteps);
    for (int i = 0; i < steps; i++) {
      tab.keyboard().press("Tab");
      Map<?, ?> focus = (Map<?, ?>) tab.evaluate(FOCUS);
      for (String quality : List.of("seen", "inside", "free")) {
        if (!Boolean.TRUE.equals(focus.get(quality))) {
          diagnostics.add("focus is not " + quality + ": " + focus.get("name"), where);
        }
      }
      if (!focus.get("at").equals(i)) {
        diagnostics.add("control " + i + " is not focused, but " + focus.get("name"), where);
        return i;
      }
    }
    if (controls <= maxSteps) {
      tab.keyboard().press("Tab");
      Map<?, ?> focus = (Map<?, ?>) tab.evaluate(FOCUS);
      if (!List.of(-1, 0).contains(focus.get("at"))) {
        diagnostics.add("the focus is trapped at " + focus.get("name"), where);
      }
    }
    return steps;
  }

  @Test
  void theSkipLinkComesFirstAndPointsToMain(Chrome chrome, Sites sites) {
    for (SitePage page : sites.richest()) {
      Page tab = chrome.visit(Reader.DESKTOP, page.url());
      if (page.template().matches("editions|embed|moved") && tab.locator(".skip").count() == 0) {
        continue;
      }
      tab.keyboard().press("Tab");
      assertEquals(
          "#main",
          tab.evaluate("() => document.activeElement.getAttribute('href')"),
          page.toString());
      tab.keyboard().press("Enter");
      assertEquals("main", tab.evaluate("() => document.activeElement.id"), page.toString());
      tab.keyboard().press("Tab");
      assertTrue(
          (Boolean)
              tab.evaluate(
                  """
                  () => {
                    const e = document.activeElement;
                    const main = document.getElementById('main');
                    return main.contains(e) || !!(main.compareDocumentPosition(e) & 4)
                      || e === document.body;
                  }
                  """),
          page + ": on from main");
    }
  }
}
