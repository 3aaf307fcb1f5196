package org.rapporteur.lint;

import java.util.List;
import java.util.Locale;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Report;

/** Checks that the logo is an image of the report. */
record LogoRule(Diagnostics diagnostics) {

  private static final String IMAGE = ".*\\.(?:svg|png|jpe?g|gif|webp|avif)";

  void validate(Report report) {
    report.metadata().logo().ifPresent(logo -> validate(logo, report));
  }

  private void validate(String logo, Report report) {
    List<String> images =
        report.assets().stream().map(Asset::path).filter(LogoRule::isImage).toList();
    if (!images.contains(logo)) {
      diagnostics.report(
          Rule.DEAD_LINK,
          report.metadata().places().at("logo"),
          "there is no image “" + logo + "” in the content folder",
          images.isEmpty()
              ? "Put the image into content/assets/ and write its path, such as assets/logo.svg."
              : "Write the path of an image, such as " + images.get(0) + ".");
    }
  }

  private static boolean isImage(String path) {
    return path.toLowerCase(Locale.ROOT).matches(IMAGE);
  }
}
