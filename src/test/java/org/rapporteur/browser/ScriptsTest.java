package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Tests filter, search and copy by keyboard, with their messages read from the accessibility tree.
 */
@BrowserTest
class ScriptsTest {

  private static final Pattern STATUS = Pattern.compile("(?m)^( *)status.*\\n((?:\\1 +.*\\n)*)");

  /** The text of the page's status region for a screen reader; empty if there is none. */
  private static String status(Page tab) {
    StringBuilder said = new StringBuilder();
    Matcher status = STATUS.matcher(AccessibilityTree.of(tab));
    while (status.find()) {
      Matcher text = Pattern.compile("“([^”]*)”").matcher(status.group(2));
      while (text.find()) {
        said.append(said.length() == 0 ? "" : " ").append(text.group(1));
      }
    }
    return said.toString();
  }

  private static String awaitStatus(Page tab, String not) {
    for (int i = 0; i < 100; i++) {
      String said = status(tab);
      if (!said.isEmpty() && !said.equals(not)) {
        return said;
      }
      tab.waitForTimeout(50);
    }
    throw new AssertionError("the status region still says “" + not + "”");
  }

  /** Presses Tab until the first matching control is focused. */
  private static void tabTo(Page tab, String selector) {
    for (int i = 0; i < 80; i++) {
      tab.keyboard().press("Tab");
      if ((Boolean) tab.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("Tab does not focus " + selector);
  }

  private static boolean focused(Page tab, String selector) {
    return (Boolean) tab.evaluate("s => document.activeElement.matches(s)", selector);
  }

  @Test
  void theFilterNarrowsTheListAndAnnouncesIt(Chrome chrome, Sites sites) throws IOException {
    String url = sites.shipped().page("r/index.html").url();
    assertTrue(
        sites.shipped().page("r/index.html").document().selectFirst("[role=status]") != null,
        "the region is in the page from the beginning");
    Page tab = chrome.visit(Reader.DESKTOP, url);
    int all = tab.locator(".rows > li:visible").count();
    tabTo(tab, "form input[type=search]");
    tab.keyboard().type("visa");
    String said = awaitStatus(tab, "");
    int shown = tab.locator(".rows > li:visible").count();
    assertTrue(shown > 0 && shown < all, said);
    assertTrue(said.contains(shown + " of " + all), said);
    assertTrue(focused(tab, "input[type=search]"), "the focus stays");
    assertTrue(tab.url().contains("?q=visa"), tab.url());
    Files.createDirectories(Path.of("target/accessibility"));
    Files.writeString(Path.of("target/accessibility/filter.txt"), AccessibilityTree.of(tab));
    assertEquals(java.util.List.of(), Axe.violations(tab));
    Page again = chrome.visit(Reader.DESKTOP, tab.url());
    assertEquals(
        shown, again.locator(".rows > li:visible").count(), "the address preserves the state");
    tabTo(again, "form select");
    again.keyboard().press("ArrowDown");
    awaitStatus(again, said);
    tabTo(again, "form button");
    again.keyboard().press("Enter");
    awaitStatus(again, said);
    assertEquals(all, again.locator(".rows > li:visible").count());
  }

  /** Where the list has no rows, the search index is the source of the filter. */
  @Test
  void theFilterOfALongListShowsAndAnnouncesResults(Chrome chrome, Sites sites) throws IOException {
    filterLongList(chrome, sites.parts().page("r/index.html").url());
    filterLongList(chrome, sites.parts().page("r/index.html").fileUrl());
  }

  private static void filterLongList(Chrome chrome, String url) throws IOException {
    Page tab = chrome.visit(Reader.DESKTOP, url);
    assertEquals(
        0,
        chrome.requests().stream().filter(asked -> asked.contains("/index/")).count(),
        "nothing of the index before use");
    assertTrue(tab.locator("#whole").isVisible());
    tabTo(tab, "#by-type");
    tab.keyboard().press("ArrowDown");
    tab.locator("#results .rows > li").first().waitFor();
    String said = awaitStatus(tab, "");
    assertTrue(said.startsWith("6 of 28"), said);
    assertTrue(focused(tab, "#by-type"), "the focus stays");
    assertTrue(tab.url().contains("?type=law"), tab.url());
    assertEquals(6, tab.locator("#results .rows > li:visible").count());
    assertFalse(tab.locator("#whole").isVisible());
    assertEquals(
        "ND-2 Separate immigration from criminal justice Non-discrimination; ICCPR arts. 2, 9, 14"
            + " and 26",
        tab.locator("#results .rows > li").first().innerText().replaceAll("\\s+", " "));
    assertEquals(java.util.List.of(), Axe.violations(tab));
    Files.createDirectories(Path.of("target/accessibility"));
    Files.writeString(Path.of("target/accessibility/long-list.txt"), AccessibilityTree.of(tab));
    Page again = chrome.visit(Reader.DESKTOP, tab.url());
    again.locator("#results .rows > li").first().waitFor();
    tabTo(again, "#by-words");
    again.keyboard().type("detain");
    String fewer = awaitStatus(again, said);
    int found = again.locator("#results .rows > li").count();
    assertTrue(found > 0 && found < 6 && fewer.startsWith(found + " of 28"), fewer);
    assertEquals(java.util.List.of(), chrome.errors());
    tabTo(again, "form button");
    again.keyboard().press("Enter");
    again.locator("#whole").waitFor();
    assertFalse(again.url().contains("?"), again.url());
    tabTo(again, "#whole a");
  }

  @Test
  void theSearchFindsAndAnnouncesResults(Chrome chrome, Sites sites) throws IOException {
    search(chrome, sites.shipped().page("search/index.html").url());
    search(chrome, sites.shipped().page("search/index.html").fileUrl());
  }

  private static void search(Chrome chrome, String url) throws IOException {
    Page tab = chrome.visit(Reader.DESKTOP, url);
    assertEquals(
        0,
        chrome.requests().stream().filter(asked -> asked.contains("/index/")).count(),
        "nothing of the index before use");
    tabTo(tab, "input[type=search]");
    tab.keyboard().type("asylum");
    tab.keyboard().press("Enter");
    tab.locator("ol.results > li").first().waitFor();
    String said = awaitStatus(tab, "");
    assertTrue(said.matches(".*[0-9]+.*"), said);
    assertTrue(tab.url().contains("q=asylum"), tab.url());
    Files.createDirectories(Path.of("target/accessibility"));
    Files.writeString(Path.of("target/accessibility/search.txt"), AccessibilityTree.of(tab));
    assertEquals(java.util.List.of(), Axe.violations(tab));
    assertEquals(java.util.List.of(), chrome.errors());
    tabTo(tab, "ol.results a");
    tab.keyboard().press("Enter");
    tab.waitForURL(java.util.regex.Pattern.compile(".*/(r|themes|about|articles)/.*"));
  }

  @Test
  void aLinkIsCopiedFromItsOwnButton(Chrome chrome, Sites sites) {
    Page tab = chrome.visit(Reader.DESKTOP, sites.shipped().page("r/nd-3/index.html").url());
    tabTo(tab, "#tool-link button.copy");
    assertTrue(AccessibilityTree.of(tab).contains("button “Copy the link to ND-3”, focused"));
    tab.keyboard().press("Enter");
    String said = awaitStatus(tab, "");
    assertTrue(focused(tab, "button.copy, input[readonly]"), "the focus stays: " + said);
  }

  @Test
  void aCitationIsCopiedAsShown(Chrome chrome, Sites sites) {
    Page tab = chrome.visit(Reader.DESKTOP, sites.shipped().page("r/nd-3/index.html").url());
    tab.evaluate(
        "() => { navigator.clipboard.writeText = async text => { window.taken = text; }; }");
    tabTo(tab, "#tool-cite button.copy");
    assertTrue(AccessibilityTree.of(tab).contains("button “Copy this citation”, focused"));
    tab.keyboard().press("Enter");
    awaitStatus(tab, "");
    String taken = (String) tab.evaluate("() => window.taken");
    assertEquals(tab.locator("#citation").innerText().strip(), taken);
    assertTrue(taken.contains("ND-3") && taken.contains("The Advocates for Human Rights"), taken);
  }

  @Test
  void aLinkThatCannotBeCopiedIsShownInAField(Chrome chrome, Sites sites) {
    Page tab = chrome.visit(Reader.DESKTOP, sites.shipped().page("r/nd-3/index.html").url());
    tab.evaluate(
        """
        () => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
          document.execCommand = () => false;
        }
        """);
    tabTo(tab, "#tool-link button.copy");
    tab.keyboard().press("Enter");
    awaitStatus(tab, "");
    assertTrue(focused(tab, "input[readonly]"));
    assertEquals(
        tab.evaluate("() => document.querySelector('.permalink [data-copy]').textContent.trim()"),
        tab.evaluate("() => document.activeElement.value"));
  }
}
