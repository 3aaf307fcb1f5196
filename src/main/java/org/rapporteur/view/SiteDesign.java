package org.rapporteur.view;

import java.util.Optional;
import org.rapporteur.model.Audit;
import org.rapporteur.model.Colour;

/**
 * The design of a site, and the tests of the default design.
 *
 * @param fingerprint the fingerprint of the templates, style sheets and scripts; empty if they
 *     could not be read
 * @param defaultFingerprint the fingerprint of the default design
 * @param audit the record of the tests of the default design
 */
public record SiteDesign(String fingerprint, String defaultFingerprint, Optional<Audit> audit) {

  /** A design about which nothing is known. */
  public static final SiteDesign UNKNOWN = new SiteDesign("", "", Optional.empty());

  /** The same design with a report's colour. */
  public SiteDesign with(Optional<Colour> colour) {
    return colour.isEmpty() || fingerprint.isEmpty()
        ? this
        : new SiteDesign(fingerprint + "-" + colour.get().digits(), defaultFingerprint, audit);
  }

  /**
   * What was tested of a site.
   *
   * @param ofSite the record of the tests of the site; empty without a record
   */
  DesignTests tests(Optional<Audit> ofSite) {
    if (ofSite.isPresent()) {
      return new DesignTests(
          isDesignOf(ofSite.get(), fingerprint) ? DesignTests.SITE : DesignTests.EARLIER_SITE,
          ofSite);
    }
    if (audit.isEmpty()) {
      return DesignTests.NONE;
    }
    if (!fingerprint.equals(defaultFingerprint)) {
      return new DesignTests(DesignTests.OWN_DESIGN, audit);
    }
    return new DesignTests(
        isDesignOf(audit.get(), fingerprint)
            ? DesignTests.TEMPLATES
            : DesignTests.EARLIER_TEMPLATES,
        audit);
  }

  private static boolean isDesignOf(Audit audit, String fingerprint) {
    return !fingerprint.isEmpty() && audit.design().equals(Optional.of(fingerprint));
  }
}
