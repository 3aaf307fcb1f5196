package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Rule;

/** A link says where it leads. */
final class LinkText implements PageRule {

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (Element link : page.document().select("a[href]")) {
      if (!hasWords(link) && Landmarks.name(link, page.document()).isEmpty()) {
        diagnostics.report(
            Rule.PAGE_EMPTY_LINK, page, "the link to “" + link.attr("href") + "” has no words");
      }
    }
  }

  /** Whether there is text in an element, or an image that has some. */
  static boolean hasWords(Element element) {
    return !element.text().isBlank()
        || element.select("img[alt]").stream().anyMatch(image -> !image.attr("alt").isBlank());
  }
}
