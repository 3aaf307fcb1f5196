package org.rapporteur.check;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Rule;

/**
 * A page's policy lets in its own files only, and nothing on the page needs more: what stands in
 * the page as a script or a style would not run, and a browser would only tell its console.
 */
final class ContentPolicy implements PageRule {

  private static final String POLICY = "head > meta[http-equiv=Content-Security-Policy]";

  /** Kinds of script that are data. */
  private static final Set<String> DATA = Set.of("application/json", "application/ld+json");

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    Element policy = page.document().selectFirst(POLICY);
    if (policy == null || !policy.attr("content").contains("default-src 'none'")) {
      report(page, diagnostics, "the page has no policy that begins with default-src 'none'");
    }
    for (Element script : page.document().select("script:not([src])")) {
      if (!DATA.contains(script.attr("type").toLowerCase(Locale.ROOT))) {
        report(page, diagnostics, "a script stands in the page itself");
      }
    }
    if (!page.document().select("style").isEmpty()) {
      report(page, diagnostics, "a style sheet stands in the page itself");
    }
    for (Element element : page.document().getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        validate(element, attribute, page, diagnostics);
      }
    }
    for (Element loading :
        page.document()
            .select("script[src], img[src], link[rel=stylesheet], iframe, object, embed")) {
      String from = loading.attr(loading.hasAttr("href") ? "href" : "src");
      boolean elsewhere = CheckedSite.isAbsolute(from) && !from.startsWith("data:");
      if (elsewhere || from.isEmpty()) {
        report(page, diagnostics, "<" + loading.normalName() + "> loads from elsewhere: " + from);
      }
    }
  }

  private static void validate(
      Element element, Attribute attribute, FinishedPage page, PageProblems diagnostics) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String on = "<" + element.normalName() + ">";
    if (name.startsWith("on")) {
      report(page, diagnostics, on + " has a handler in the page itself: " + name);
    } else if (name.equals("style")) {
      report(page, diagnostics, on + " has a style of its own");
    } else if (attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
      report(page, diagnostics, on + " has a script for an address");
    }
  }

  private static void report(FinishedPage page, PageProblems diagnostics, String message) {
    diagnostics.report(Rule.PAGE_CONTENT_POLICY, page, message);
  }
}
