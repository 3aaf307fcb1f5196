package org.rapporteur.view;

import java.util.Optional;
import org.rapporteur.model.Audit;

/**
 * What the automated tests cover of a site.
 *
 * @param scope {@code site} if the site was tested in its present design, {@code earlier-site} if
 *     its design has changed since; for a site without a record of its own, {@code templates} if
 *     its design is the default one and was tested, {@code earlier-templates} if that has changed
 *     since, {@code own-design} if the site has its own templates or colours; {@code none} without
 *     any record
 * @param audit the record; in the last cases but one, that of the default design
 */
public record DesignTests(String scope, Optional<Audit> audit) {

  static final String SITE = "site";
  static final String EARLIER_SITE = "earlier-site";
  static final String TEMPLATES = "templates";
  static final String EARLIER_TEMPLATES = "earlier-templates";
  static final String OWN_DESIGN = "own-design";

  static final DesignTests NONE = new DesignTests("none", Optional.empty());

  /** Whether the results apply to the present design, and can be shown. */
  public boolean isCurrent() {
    return scope.equals(SITE) || scope.equals(TEMPLATES);
  }

  /** Whether the results are of this site, in its present design or an earlier one. */
  public boolean isOfSite() {
    return scope.equals(SITE) || scope.equals(EARLIER_SITE);
  }

  /** Whether the tests found problems in the present design. */
  boolean hasProblems() {
    return isCurrent() && audit.filter(a -> a.problems() > 0).isPresent();
  }
}
