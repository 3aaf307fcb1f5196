package org.rapporteur.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/**
 * Reports problems of rendered pages, each with the page's path and the templates to fix.
 *
 * @param changed the project's templates that differ from the default ones, sorted
 */
record PageProblems(List<String> changed, Diagnostics diagnostics) {

  private static final int MAX_NAMED = 3;

  PageProblems {
    changed = List.copyOf(changed);
  }

  /** Reports a problem that a template caused. */
  void report(Rule rule, FinishedPage page, String message) {
    reportTemplateProblem(rule, page.path(), page.template(), message);
  }

  /** Reports a problem that a template caused. */
  void report(Rule rule, CheckedPage page, String message) {
    reportTemplateProblem(rule, page.path(), page.template(), message);
  }

  private void reportTemplateProblem(Rule rule, String path, String template, String message) {
    report(rule, path, message, help(template + ".ftlh"));
  }

  private String help(String template) {
    if (changed.isEmpty()) {
      return "The project does not change any template, so this is an internal error in Rapporteur."
          + " Please report it.";
    }
    if (changed.equals(List.of(template))) {
      return "Fix templates/" + template + ".";
    }
    // The page's own template first, then what it may import.
    String named =
        changed.stream()
            .sorted(Comparator.comparing(name -> !name.equals(template)))
            .limit(MAX_NAMED)
            .map(name -> "templates/" + name)
            .collect(Collectors.joining(", "));
    int more = changed.size() - MAX_NAMED;
    return "The page is rendered by "
        + template
        + " and the templates that it imports. Fix the one that you changed: "
        + named
        + (more > 0 ? " or " + more + " more." : ".");
  }

  void report(Rule rule, String path, String message, String help) {
    diagnostics.report(rule, Span.of(path), message, help);
  }
}
