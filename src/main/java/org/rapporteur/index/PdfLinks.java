package org.rapporteur.index;

import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Download;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;

/**
 * The number of links to articles in a PDF of a report. Writing a link takes about a thousand times
 * as long as writing a word, and a theme multiplies its articles by its recommendations.
 *
 * @param count the sum of the articles that each recommendation cites
 * @param limit the maximum number of links
 */
public record PdfLinks(long count, long limit) {

  private static final long MIN_LIMIT = 10_000;
  private static final long LINKS_PER_RECOMMENDATION = 10;

  public static PdfLinks of(Report report) {
    long count =
        report.themes().stream()
            .flatMap(theme -> theme.recommendations().stream())
            .filter(Recommendation::isPublished)
            .mapToLong(recommendation -> recommendation.references().size())
            .sum();
    return new PdfLinks(count, Math.max(MIN_LIMIT, LINKS_PER_RECOMMENDATION * report.size()));
  }

  boolean isTooMany() {
    return count > limit;
  }

  /** Reports a PDF that the report requests although it would have too many links. */
  public void validate(ReportMetadata metadata, Diagnostics diagnostics) {
    boolean requested =
        metadata.downloads().filter(forms -> forms.contains(Download.PDF)).isPresent();
    if (requested && isTooMany()) {
      diagnostics.report(
          Rule.TOO_LARGE,
          metadata.places().at("downloads"),
          "a PDF of this report would have " + count + " links to articles",
          "The limit is "
              + limit
              + ". Remove pdf, or list fewer articles in each theme.md: its recommendations inherit"
              + " all of them.");
    }
  }
}
