package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Rule;

/** Checks that every link has text. */
final class LinkText implements PageRule {

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (Element link : page.document().select("a[href]")) {
      if (!hasWords(link) && Landmarks.name(link, page.document()).isEmpty()) {
        diagnostics.report(
            Rule.PAGE_EMPTY_LINK, page, "the link to “" + link.attr("href") + "” has no text");
      }
    }
  }

  /** Whether an element contains text, or an image with alternative text. */
  static boolean hasWords(Element element) {
    return !element.text().isBlank()
        || element.select("img[alt]").stream().anyMatch(image -> !image.attr("alt").isBlank());
  }
}
