package org.rapporteur.check;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;

/**
 * Checks that a page's Content-Security-Policy allows only the site's own files, and that the page
 * needs nothing else. A browser ignores an inline script or style and reports it only in its
 * console.
 */
final class ContentPolicy implements PageRule {

  private static final Evaluator INLINE_SCRIPTS = Selector.evaluatorOf("script:not([src])");

  private static final Evaluator STYLES = Selector.evaluatorOf("style");

  private static final Evaluator LOADED =
      Selector.evaluatorOf("script[src], img[src], link[rel=stylesheet], iframe, object, embed");

  private static final Evaluator POLICY =
      Selector.evaluatorOf("head > meta[http-equiv=Content-Security-Policy]");

  /** Types of script element that contain data. */
  private static final Set<String> DATA = Set.of("application/json", "application/ld+json");

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    Element policy = page.document().selectFirst(POLICY);
    if (policy == null || !policy.attr("content").contains("default-src 'none'")) {
      report(
          page,
          diagnostics,
          "the page has no Content-Security-Policy that begins with default-src 'none'");
    }
    for (Element script : page.document().select(INLINE_SCRIPTS)) {
      if (!DATA.contains(script.attr("type").toLowerCase(Locale.ROOT))) {
        report(page, diagnostics, "the page contains an inline script");
      }
    }
    if (!page.document().select(STYLES).isEmpty()) {
      report(page, diagnostics, "the page contains an inline style sheet");
    }
    for (Element element : page.document().getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        validate(element, attribute, page, diagnostics);
      }
    }
    for (Element resource : page.document().select(LOADED)) {
      String source = resource.attr(resource.hasAttr("href") ? "href" : "src");
      boolean external = CheckedSite.isAbsolute(source) && !source.startsWith("data:");
      if (external || source.isEmpty()) {
        report(
            page,
            diagnostics,
            "<" + resource.normalName() + "> loads “" + source + "” from outside the site");
      }
    }
  }

  private static void validate(
      Element element, Attribute attribute, FinishedPage page, PageProblems diagnostics) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String tag = "<" + element.normalName() + ">";
    if (name.startsWith("on")) {
      report(page, diagnostics, tag + " has the inline event handler “" + name + "”");
    } else if (name.equals("style")) {
      report(page, diagnostics, tag + " has an inline style");
    } else if (attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
      report(page, diagnostics, tag + " has a javascript: address");
    }
  }

  private static void report(FinishedPage page, PageProblems diagnostics, String message) {
    diagnostics.report(Rule.PAGE_CONTENT_POLICY, page, message);
  }
}
