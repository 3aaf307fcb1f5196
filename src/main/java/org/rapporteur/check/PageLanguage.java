package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Language;

/**
 * Checks that a page declares its language, for screen readers, and its text direction, for
 * browsers.
 */
final class PageLanguage implements PageRule {

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    Element html = page.document().selectFirst("html");
    String language = html == null ? "" : html.attr("lang");
    String direction = html == null ? "" : html.attr("dir");
    if (!Language.isValid(language)) {
      diagnostics.report(
          Rule.PAGE_LANGUAGE, page, "<html> has no valid language: lang=\"" + language + "\"");
    }
    if (!direction.equals("ltr") && !direction.equals("rtl")) {
      diagnostics.report(
          Rule.PAGE_LANGUAGE, page, "<html> has no valid direction: dir=\"" + direction + "\"");
    }
  }
}
