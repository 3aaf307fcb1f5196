package org.rapporteur.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;

/** Checks the landmarks that screen readers jump to: one header, one footer, and named navs. */
final class Landmarks implements PageRule {

  private static final Evaluator NAVIGATION = Selector.evaluatorOf("nav, [role=navigation]");

  /** A header or footer inside one of these is not a landmark of the page. */
  private static final String SECTIONING = "article, aside, main, nav, section";

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (String part : List.of("header", "footer")) {
      long count =
          page.document().getElementsByTag(part).stream()
              .filter(element -> !element.parents().is(SECTIONING))
              .count();
      if (count != 1) {
        diagnostics.report(
            Rule.PAGE_LANDMARKS,
            page,
            "the page must have one <" + part + "> outside its main part, but has " + count);
      }
    }
    validateNavigation(page, diagnostics);
  }

  private static void validateNavigation(FinishedPage page, PageProblems diagnostics) {
    Elements navs = page.document().select(NAVIGATION);
    Set<String> names = new HashSet<>();
    for (Element nav : navs) {
      String name = name(nav, page.document());
      if (navs.size() > 1 && (name.isEmpty() || !names.add(name))) {
        diagnostics.report(
            Rule.PAGE_LANDMARKS,
            page,
            name.isEmpty()
                ? "one of several <nav> elements has no name"
                : "two <nav> elements have the name “" + name + "”");
      }
    }
  }

  /** The accessible name that an element's ARIA attributes give it; empty if there is none. */
  static String name(Element element, Document document) {
    StringBuilder name = new StringBuilder(element.attr("aria-label").strip());
    for (String id : element.attr("aria-labelledby").strip().split("\\s+", -1)) {
      Element label = id.isEmpty() ? null : document.getElementById(id);
      name.append(label == null ? "" : label.text().strip());
    }
    return name.toString();
  }
}
