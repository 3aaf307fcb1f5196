package org.rapporteur.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;

/** Checks that no two elements of a page have the same access key. */
final class AccessKeys implements PageRule {

  private static final Evaluator KEYS = Selector.evaluatorOf("[accesskey]");

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    Set<String> keys = new HashSet<>();
    for (Element element : page.document().select(KEYS)) {
      for (String key :
          element.attr("accesskey").toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
        if (!key.isEmpty() && !keys.add(key)) {
          diagnostics.report(
              Rule.PAGE_DUPLICATE_ACCESSKEY,
              page,
              "the access key “" + key + "” is used more than once");
        }
      }
    }
  }
}
