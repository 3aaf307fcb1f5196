package org.rapporteur.check;

import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Rule;

/** Checks that every form field and button has a label. */
final class FormLabels implements PageRule {

  private static final String FIELDS =
      "select, textarea, "
          + "input:not([type=hidden], [type=submit], [type=reset], [type=button], [type=image])";

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    for (Element field : page.document().select(FIELDS)) {
      Element parent = field.closest("label");
      boolean named =
          parent != null && LinkText.hasWords(parent)
              || page.document().select("label[for]").stream()
                  .anyMatch(l -> l.attr("for").equals(field.id()) && LinkText.hasWords(l));
      if (!named && !hasName(field, page)) {
        report(field, page, diagnostics);
      }
    }
    for (Element button : page.document().select("button, [role=button]")) {
      if (!LinkText.hasWords(button) && !hasName(button, page)) {
        report(button, page, diagnostics);
      }
    }
  }

  private static boolean hasName(Element element, FinishedPage page) {
    return !Landmarks.name(element, page.document()).isEmpty() || !element.attr("title").isBlank();
  }

  private static void report(Element element, FinishedPage page, PageProblems diagnostics) {
    String id = element.id().isEmpty() ? "" : " “" + element.id() + "”";
    diagnostics.report(
        Rule.PAGE_MISSING_LABEL, page, "<" + element.normalName() + ">" + id + " has no label");
  }
}
