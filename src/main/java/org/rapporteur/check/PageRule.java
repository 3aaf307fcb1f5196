package org.rapporteur.check;

/** Judges finished pages one by one; without memory, so that pages can be read in any order. */
interface PageRule {

  void validate(FinishedPage page, PageProblems diagnostics);
}
