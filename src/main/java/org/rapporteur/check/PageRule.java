package org.rapporteur.check;

/** A check of a single rendered page. It has no state, so pages can be checked in any order. */
interface PageRule {

  void validate(FinishedPage page, PageProblems diagnostics);
}
