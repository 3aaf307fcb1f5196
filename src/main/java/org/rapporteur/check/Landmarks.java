package org.rapporteur.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.rapporteur.diagnostic.Rule;

/** A screen reader jumps from part to part: each page has a header and a footer, and named navs. */
final class Landmarks implements PageRule {

  /** A header in one of these is not the page's. */
  private static final String PARTS = "article, aside, main, nav, section";

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (String part : List.of("header", "footer")) {
      long count =
          page.document().select(part).stream()
              .filter(element -> !element.parents().is(PARTS))
              .count();
      if (count != 1) {
        diagnostics.report(
            Rule.PAGE_LANDMARKS,
            page,
            "the page has " + count + " of <" + part + "> outside its main part, not one");
      }
    }
    navigation(page, diagnostics);
  }

  private static void navigation(FinishedPage page, PageProblems diagnostics) {
    Elements navs = page.document().select("nav, [role=navigation]");
    Set<String> names = new HashSet<>();
    for (Element nav : navs) {
      String name = name(nav, page.document());
      if (navs.size() > 1 && (name.isEmpty() || !names.add(name))) {
        diagnostics.report(
            Rule.PAGE_LANDMARKS,
            page,
            name.isEmpty()
                ? "one of several <nav> has no name"
                : "two <nav> have the name “" + name + "”");
      }
    }
  }

  /** What a screen reader calls an element by its attributes; empty when they name nothing. */
  static String name(Element element, Document document) {
    StringBuilder name = new StringBuilder(element.attr("aria-label").strip());
    for (String id : element.attr("aria-labelledby").strip().split("\\s+", -1)) {
      Element label = id.isEmpty() ? null : document.getElementById(id);
      name.append(label == null ? "" : label.text().strip());
    }
    return name.toString();
  }
}
