package org.rapporteur.load;

/**
 * How many entries lists in content files can have where it is not {@value
 * org.rapporteur.yaml.Fields#MAX_ITEMS}: each of these makes pages, or is repeated on many.
 */
final class ListLimits {

  /** Old addresses of a file, each of which is a page. */
  static final int ALIASES = 1_000;

  /** Recommendations that one names, each of which its pages and data name with their titles. */
  static final int RECOMMENDATIONS = 500;

  /** Addressees and groups affected, which are one sentence of a page. */
  static final int NAMES = 2_000;

  /** Characters of one of these. */
  static final int NAME = 500;

  /** Recommendations in the order of a theme. */
  static final int ORDER = 1_000_000;

  /** Authors, whom every page names, and the characters of all their names and addresses. */
  static final int AUTHORS = 500;

  static final int AUTHOR_CHARACTERS = 25_000;

  /** Further pages, each of which the menu of every page names. */
  static final int PAGES = 500;

  /** Patterns of addresses to leave out, to each of which every address is compared. */
  static final int LEFT_OUT = 500;

  /** Styles, in each of which every page is cited. */
  static final int CITATION_STYLES = 20;

  /** Editions of a site, and of them those of one content folder: one a language. */
  static final int EDITIONS = 500;

  static final int LANGUAGES = 50;

  private ListLimits() {}
}
