package org.rapporteur.plan;

import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Download;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;

/**
 * How many links to articles a PDF of a report would have. Each takes about a thousand times as
 * long to write as a word, and a theme multiplies its articles by its recommendations.
 *
 * @param count the articles that each recommendation cites, added up
 * @param limit how many there can be
 */
record PdfLinks(long count, long limit) {

  private static final long LEAST = 10_000;
  private static final long EACH = 10;

  static PdfLinks of(Report report) {
    long count =
        report.themes().stream()
            .flatMap(theme -> theme.recommendations().stream())
            .filter(Recommendation::isPublished)
            .mapToLong(recommendation -> recommendation.references().size())
            .sum();
    return new PdfLinks(count, Math.max(LEAST, EACH * report.size()));
  }

  boolean isTooMany() {
    return count > limit;
  }

  /** Reports a PDF that the report asks for although it would have too many. */
  void validate(ReportMetadata metadata, Diagnostics diagnostics) {
    boolean asked = metadata.downloads().filter(forms -> forms.contains(Download.PDF)).isPresent();
    if (asked && isTooMany()) {
      diagnostics.report(
          Rule.TOO_LARGE,
          metadata.places().at("downloads"),
          "a PDF of this report would have " + count + " links to articles",
          "It can have "
              + limit
              + ". Take pdf out, or name fewer articles in each theme.md: its recommendations"
              + " inherit them all.");
    }
  }
}
