package org.rapporteur.model;

import org.rapporteur.treaty.Catalogue;

/**
 * A report in one language at one place of the site.
 *
 * @param base where it stands below the site's root: empty, or segments each with a slash at its
 *     end
 * @param catalogue the instruments that it can name
 */
public record Edition(String base, Report report, Catalogue catalogue) {

  public Language language() {
    return report.masthead().language();
  }
}
