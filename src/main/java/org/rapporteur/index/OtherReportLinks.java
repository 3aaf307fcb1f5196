package org.rapporteur.index;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Edition;
import org.rapporteur.model.LinkTarget.ToOtherReport;
import org.rapporteur.model.Recommendation;

/** Finds the recommendations of other reports that an edition's texts link to. */
final class OtherReportLinks {

  private final Edition edition;
  private final Reports reports;

  OtherReportLinks(IndexedEdition indexed) {
    this.edition = indexed.edition();
    this.reports = indexed.chains().reports();
  }

  /** The edition to link to; empty if it has no such recommendation. */
  Optional<Edition> edition(ToOtherReport target) {
    return reports.edition(edition, target.report()).filter(e -> find(e, target).isPresent());
  }

  private Optional<Recommendation> find(Edition other, ToOtherReport target) {
    return reports.find(other, target.id());
  }

  /** Reports a link without a target. */
  void validate(ToOtherReport target, Span span, Diagnostics diagnostics) {
    Optional<Edition> other = reports.edition(edition, target.report());
    if (other.isEmpty()) {
      diagnostics.report(
          Rule.BROKEN_REFERENCE,
          span,
          "the site has no report “" + target.report() + "”",
          () ->
              Suggestion.didYouMean(
                  target.report(),
                  reports.folders(),
                  "For a report outside this site, link to its address: [text](https://…)."));
      return;
    }
    find(other.get(), target)
        .ifPresentOrElse(
            found ->
                validateAnchor(target.anchor(), ThemeIndex.anchorsOf(found), span, diagnostics),
            () -> reportMissing(target, other.get(), span, diagnostics));
  }

  private void reportMissing(
      ToOtherReport target, Edition other, Span span, Diagnostics diagnostics) {
    diagnostics.report(
        Rule.BROKEN_REFERENCE,
        span,
        "the report “" + target.report() + "” has no recommendation “" + target.id() + "”",
        () ->
            other.isErased(target.id())
                ? "It was erased. Remove the link."
                : Suggestion.didYouMean(
                    target.id(),
                    reports.recommendations(other).keySet(),
                    "Drafts and erased recommendations cannot be linked."));
  }

  private static void validateAnchor(
      String anchor, Set<String> known, Span span, Diagnostics diagnostics) {
    if (!anchor.isEmpty() && !known.contains(anchor)) {
      DeadAnchor.report(anchor, known, span, diagnostics);
    }
  }
}
