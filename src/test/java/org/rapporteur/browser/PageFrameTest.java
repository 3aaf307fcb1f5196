package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.HtmlValidity;
import org.rapporteur.browser.BuiltSite.SitePage;

/** Tests the frame of every page of both sites, and that pages are valid HTML. */
@BrowserTest
class PageFrameTest {

  @Test
  void everyPageIsValidHtml(Sites sites, Measured measured) throws Exception {
    HtmlValidity validity = new HtmlValidity();
    Problems diagnostics = new Problems();
    for (SitePage page : sites.pages()) {
      validity.problems(page.file()).forEach(problem -> diagnostics.add(problem, page.toString()));
    }
    measured.check("html", sites.pages().size(), diagnostics.size());
    measured.log("html: " + sites.pages().size() + " pages");
    diagnostics.assertNone();
  }

  @Test
  void everyPageHasItsFrame(Sites sites) {
    Problems diagnostics = new Problems();
    for (SitePage page : sites.pages()) {
      for (String problem : problems(page.document())) {
        diagnostics.add(problem, page.toString());
      }
    }
    diagnostics.assertNone();
  }

  @Test
  void titlesNameThePageAndThenTheReport(Sites sites) {
    for (BuiltSite site : sites.all()) {
      Map<String, String> titles = new HashMap<>();
      for (SitePage page : site.pages()) {
        String before = titles.put(page.document().title(), page.path());
        assertEquals(null, before, "one title for " + page + " and " + before);
      }
    }
    String title = sites.shipped().page("r/nd-3/index.html").document().title();
    assertEquals(true, title.startsWith("ND-3 ") && title.endsWith(" – United States 2023"), title);
  }

  private static Set<String> problems(Document page) {
    Set<String> problems = new HashSet<>();
    Element html = page.selectFirst("html");
    if (!html.attr("lang").matches("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")) {
      problems.add("lang is “" + html.attr("lang") + "”");
    }
    if (!html.attr("dir").matches("ltr|rtl")) {
      problems.add("dir is “" + html.attr("dir") + "”");
    }
    if (html.attr("lang").startsWith("ar") != html.attr("dir").equals("rtl")) {
      problems.add("lang and dir differ");
    }
    if (page.select("meta[name=viewport][content~=(?i)user-scalable|maximum-scale]").size() > 0) {
      problems.add("zoom is blocked");
    }
    for (String one : List.of("h1", "main", "body > header", "body > footer")) {
      if (page.select(one).size() != 1) {
        problems.add(page.select(one).size() + " of " + one);
      }
    }
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      if (next > level + 1) {
        problems.add("h" + next + " after h" + level + ": " + heading.text());
      }
      level = next;
    }
    Set<String> names = new HashSet<>();
    for (Element nav : page.select("nav, [role=navigation]")) {
      if (!names.add(name(page, nav))) {
        problems.add("two navs are called “" + name(page, nav) + "”");
      }
    }
    if (names.contains("")) {
      problems.add("a nav has no name");
    }
    Element first =
        page.selectFirst("a[href], button, input, select, textarea, summary, [tabindex=0]");
    if (first == null || !first.attr("href").equals("#main") || first.closest("nav") != null) {
      problems.add("the skip link is not first");
    }
    Element main = page.selectFirst("main");
    if (main == null || !main.id().equals("main") || !main.attr("tabindex").equals("-1")) {
      problems.add("main cannot be focused");
    }
    Set<String> ids = new HashSet<>();
    page.select("[id]").stream()
        .map(Element::id)
        .filter(id -> !ids.add(id))
        .forEach(id -> problems.add("id twice: " + id));
    page.select("[aria-hidden=true] a[href], [aria-hidden=true] button, a[href][aria-hidden=true]")
        .forEach(e -> problems.add("hidden, but takes the focus: " + e.outerHtml()));
    page.select("h1 a[href^=#], h2 a[href^=#], h3 a[href^=#], h4 a[href^=#]")
        .forEach(e -> problems.add("a permalink inside a heading: " + e.outerHtml()));
    page.select("table").stream()
        .filter(t -> t.selectFirst("th[scope]") == null || !isNamed(t))
        .forEach(
            t ->
                problems.add("a table without a name or scope: " + t.outerHtml().substring(0, 60)));
    page.select("a[hreflang]:not([lang])").forEach(e -> problems.add("no lang: " + e.outerHtml()));
    return problems;
  }

  /**
   * Whether a table has a name: by a caption, or, in Markdown, which has none, by its scroll
   * container.
   */
  private static boolean isNamed(Element table) {
    return table.selectFirst("caption") != null
        || table.hasAttr("aria-labelledby")
        || table.closest("[role=region][tabindex=0][aria-label]") != null;
  }

  private static String name(Document page, Element element) {
    if (element.hasAttr("aria-labelledby")) {
      Element named = page.getElementById(element.attr("aria-labelledby"));
      return named == null ? "" : named.text();
    }
    return element.attr("aria-label");
  }
}
