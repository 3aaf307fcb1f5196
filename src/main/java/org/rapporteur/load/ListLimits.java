package org.rapporteur.load;

/**
 * Maximum numbers of entries of lists in content files, where the limit is not {@value
 * org.rapporteur.yaml.Fields#MAX_ITEMS}. Each of these entries creates pages or is repeated on many
 * pages.
 */
final class ListLimits {

  /** Former addresses of a file, each of which is a page. */
  static final int ALIASES = 1_000;

  /**
   * Related recommendations or successors of one recommendation, whose titles its pages and data
   * repeat.
   */
  static final int RECOMMENDATIONS = 500;

  /** Addressees or affected groups, which form one sentence of a page. */
  static final int NAMES = 2_000;

  /** Characters of one addressee or affected group. */
  static final int NAME = 500;

  /** Recommendations in the order of a theme. */
  static final int ORDER = 1_000_000;

  /** Authors, whom every page names, and the total characters of their names and addresses. */
  static final int AUTHORS = 500;

  static final int AUTHOR_CHARACTERS = 25_000;

  /** Additional pages, which the menu of every page lists. */
  static final int PAGES = 500;

  /** Patterns of excluded addresses; every address is compared with each of them. */
  static final int EXCLUDED = 500;

  /** Citation styles; every page is cited in each of them. */
  static final int CITATION_STYLES = 20;

  /** Editions of a site, and editions of one content folder, which are one for each language. */
  static final int EDITIONS = 500;

  static final int LANGUAGES = 50;

  /** Parts of a report, in which each of its themes is looked up. */
  static final int PARTS = 500;

  /** Earlier demands, and media, which all pages with the recommendation list. */
  static final int FOLLOWED = 100;

  private ListLimits() {}
}
