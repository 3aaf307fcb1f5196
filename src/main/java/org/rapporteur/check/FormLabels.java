package org.rapporteur.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;

/** Checks that every form field and button has a label. */
final class FormLabels implements PageRule {

  private static final Evaluator LABELS = Selector.evaluatorOf("label[for]");

  private static final Evaluator BUTTONS = Selector.evaluatorOf("button, [role=button]");

  private static final Evaluator FIELDS =
      Selector.evaluatorOf(
          "select, textarea, "
              + "input:not([type=hidden], [type=submit], [type=reset], [type=button],"
              + " [type=image])");

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    Set<String> labelled =
        page.document().select(LABELS).stream()
            .filter(LinkText::hasWords)
            .map(label -> label.attr("for"))
            .collect(Collectors.toSet());
    for (Element field : page.document().select(FIELDS)) {
      Element parent = field.closest("label");
      boolean named = parent != null && LinkText.hasWords(parent) || labelled.contains(field.id());
      if (!named && !hasName(field, page)) {
        report(field, page, diagnostics);
      }
    }
    for (Element button : page.document().select(BUTTONS)) {
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
