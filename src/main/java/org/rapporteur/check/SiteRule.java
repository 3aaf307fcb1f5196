package org.rapporteur.check;

/** Judges what takes all pages of a site to see. */
interface SiteRule {

  void validate(CheckedSite site, PageProblems diagnostics);
}
