package org.rapporteur.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/**
 * Reports problems of finished pages: each by the page's path, with the templates to fix.
 *
 * @param changed the templates of the project's own that differ from the default ones, sorted
 */
record PageProblems(List<String> changed, Diagnostics diagnostics) {

  private static final int NAMED = 3;

  PageProblems {
    changed = List.copyOf(changed);
  }

  /** A fault that a template made. */
  void report(Rule rule, FinishedPage page, String message) {
    ofTemplate(rule, page.path(), page.template(), message);
  }

  /** A fault that a template made. */
  void report(Rule rule, CheckedPage page, String message) {
    ofTemplate(rule, page.path(), page.template(), message);
  }

  private void ofTemplate(Rule rule, String path, String template, String message) {
    report(rule, path, message, help(template + ".ftlh"));
  }

  private String help(String template) {
    if (changed.isEmpty()) {
      return "The project changes no template, so this is an internal error of Rapporteur: please"
          + " report it.";
    }
    if (changed.equals(List.of(template))) {
      return "Fix templates/" + template + ".";
    }
    // The page's own template first, then what it may import.
    String named =
        changed.stream()
            .sorted(Comparator.comparing(name -> !name.equals(template)))
            .limit(NAMED)
            .map(name -> "templates/" + name)
            .collect(Collectors.joining(", "));
    int more = changed.size() - NAMED;
    return "The page is made by "
        + template
        + " and what it imports. Fix your own template that changes it: "
        + named
        + (more > 0 ? " or " + more + " more." : ".");
  }

  void report(Rule rule, String path, String message, String help) {
    diagnostics.report(rule, Span.of(path), message, help);
  }
}
