package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;

/** Checks that every image has an alt attribute, which is empty for a decorative image. */
final class TextAlternatives implements PageRule {

  private static final Evaluator IMAGES =
      Selector.evaluatorOf("img:not([alt]), area[href]:not([alt])");

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (Element image : page.document().select(IMAGES)) {
      String name = image.hasAttr("src") ? image.attr("src") : image.attr("href");
      diagnostics.report(
          Rule.PAGE_MISSING_ALT,
          page,
          "<" + image.normalName() + "> of “" + name + "” has no alt attribute");
    }
  }
}
