package org.rapporteur.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.BuiltSite.SitePage;

/** Text that is enlarged, narrowed, spaced or mirrored remains complete and within the window. */
@BrowserTest
class ReflowTest {

  private static final List<String> DIRECTIONS = List.of("ltr", "rtl");

  /** Returns the elements that exceed the window, except in scroll containers. */
  private static final String SIDEWAYS =
      """
      () => {
        const page = document.documentElement;
        if (innerWidth === 320 && page.scrollWidth <= page.clientWidth) {
          return [];
        }
        const framed = e => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || framed(e.parentElement));
        return [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > 321 || e.getBoundingClientRect().left < -1)
          .filter(e => !framed(e.parentElement))
          .map(e => e.outerHTML.slice(0, 90)).slice(0, 5).concat('window ' + innerWidth + ', page ' + page.scrollWidth);
      }
      """;

  private static final String SPACE =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
          word-spacing: .16em !important; } p { margin-block-end: 2em !important; }`);
        document.adoptedStyleSheets = [sheet];
      }
      """;

  /** Returns the elements that cut off their text, except text for screen readers only. */
  private static final String CLIPPED =
      """
      () => [...document.querySelectorAll('body *')]
        .filter(e => {
          const s = getComputedStyle(e);
          return /hidden|clip/.test(s.overflowX) && e.scrollWidth > e.clientWidth + 1
            || /hidden|clip/.test(s.overflowY) && e.scrollHeight > e.clientHeight + 1
            || s.textOverflow === 'ellipsis' && e.scrollWidth > e.clientWidth + 1;
        })
        .filter(e => e.innerText && e.innerText.trim() && !e.closest('.vh'))
        .map(e => e.outerHTML.slice(0, 90))
      """;

  @Test
  void noTemplateScrollsSidewaysAt320OrAt400Percent(Chrome chrome, Sites sites, Measured measured) {
    Problems diagnostics = new Problems();
    int runs = 0;
    for (SitePage page : sites.richest()) {
      for (Reader reader : List.of(Reader.phone(320), Reader.ZOOMED)) {
        Page tab = chrome.visit(reader, page.url());
        for (String direction : DIRECTIONS) {
          tab.evaluate("d => document.documentElement.dir = d", direction);
          runs++;
          add(diagnostics, tab, SIDEWAYS, page + " sticks out: ", direction + " " + reader.touch());
        }
      }
    }
    measured.check("reflow", runs, diagnostics.size());
    measured.log("reflow: " + runs + " runs");
    diagnostics.assertNone();
  }

  @Test
  void spacedTextIsNotCutOff(Chrome chrome, Sites sites, Measured measured) {
    Problems diagnostics = new Problems();
    int runs = 0;
    for (SitePage page : sites.richest()) {
      for (Reader reader : List.of(Reader.ZOOMED, Reader.DESKTOP)) {
        Page tab = chrome.visit(reader, page.url());
        tab.evaluate(SPACE);
        runs++;
        String place = String.valueOf(reader.width());
        add(diagnostics, tab, CLIPPED, page + " is cut off: ", place);
        if (reader == Reader.ZOOMED) {
          add(diagnostics, tab, SIDEWAYS, page + " sticks out: ", place);
        }
      }
    }
    measured.check("spacing", runs, diagnostics.size());
    measured.log("spacing: " + runs + " runs");
    diagnostics.assertNone();
  }

  @Test
  void nothingMovesWithReducedMotion(Chrome chrome, Sites sites, Measured measured) {
    Problems diagnostics = new Problems();
    Page still = chrome.page(Reader.DESKTOP);
    int runs = 0;
    try {
      still.emulateMedia(
          new Page.EmulateMediaOptions()
              .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
      for (SitePage page : sites.richest()) {
        Page tab = chrome.visit(Reader.DESKTOP, page.url());
        runs++;
        add(
            diagnostics,
            tab,
            """
            () => [...document.querySelectorAll('*')].filter(e => {
              const s = getComputedStyle(e);
              return s.transitionDuration.split(', ').some(d => d !== '0s')
                || s.animationName !== 'none' || s.scrollBehavior === 'smooth';
            }).map(e => e.outerHTML.slice(0, 90)).slice(0, 5)
            """,
            page + " moves: ",
            "reduced motion");
      }
    } finally {
      still.emulateMedia(
          new Page.EmulateMediaOptions()
              .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.NO_PREFERENCE));
    }
    measured.check("motion", runs, diagnostics.size());
    diagnostics.assertNone();
  }

  private static void add(Problems to, Page tab, String script, String problem, String place) {
    ((List<?>) tab.evaluate(script)).forEach(found -> to.add(problem + found, place));
  }
}
