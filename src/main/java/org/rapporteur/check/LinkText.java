package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;

/** Checks that every link has text. */
final class LinkText implements PageRule {

  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

  private static final Evaluator IMAGES = Selector.evaluatorOf("img[alt]");

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (Element link : page.document().select(LINKS)) {
      if (!hasWords(link) && Landmarks.name(link, page.document()).isEmpty()) {
        diagnostics.report(
            Rule.PAGE_EMPTY_LINK, page, "the link to “" + link.attr("href") + "” has no text");
      }
    }
  }

  /** Whether an element contains text, or an image with alternative text. */
  static boolean hasWords(Element element) {
    return !element.text().isBlank()
        || element.select(IMAGES).stream().anyMatch(image -> !image.attr("alt").isBlank());
  }
}
