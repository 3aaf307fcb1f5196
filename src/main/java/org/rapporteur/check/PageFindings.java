package org.rapporteur.check;

import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;

/** Tells of faults of finished pages: each by the page's path, with the template that made it. */
record PageFindings(Diagnostics diagnostics) {

  /** A fault that a template made. */
  void report(Rule rule, FinishedPage page, String message) {
    ofTemplate(rule, page.path(), page.template(), message);
  }

  /** A fault that a template made. */
  void report(Rule rule, ReadPage page, String message) {
    ofTemplate(rule, page.path(), page.template(), message);
  }

  private void ofTemplate(Rule rule, String path, String template, String message) {
    report(
        rule,
        path,
        message,
        "If templates/"
            + template
            + ".ftlh is your own, mend it there; if not, it is a fault of Rapporteur’s.");
  }

  void report(Rule rule, String path, String message, String help) {
    diagnostics.report(rule, Span.of(path), message, help);
  }
}
