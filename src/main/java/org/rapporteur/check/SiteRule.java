package org.rapporteur.check;

/** A check that needs all pages of a site. */
interface SiteRule {

  void validate(CheckedSite site, PageProblems diagnostics);
}
