package org.rapporteur.permalink;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Site;

/** Checks that texts are the same as those published under their ids before. */
public final class PublishedTexts {

  private final LocalDate today;
  private final Diagnostics diagnostics;

  /**
   * @param today the date in the lines that messages suggest
   */
  public PublishedTexts(LocalDate today, Diagnostics diagnostics) {
    this.today = today;
    this.diagnostics = diagnostics;
  }

  public void lint(Site site) {
    for (Edition edition : site.editions()) {
      if (!edition.ledger().isEmpty()) {
        lint(edition);
      }
    }
  }

  private void lint(Edition edition) {
    List<Recommendation> all = edition.report().recommendations();
    Map<String, Recommendation> byText = new HashMap<>();
    all.forEach(r -> byText.putIfAbsent(r.fingerprint(), r));
    for (Recommendation recommendation : all) {
      if (edition.ledger().hasErased(recommendation.id().toString())) {
        diagnostics.report(
            Rule.REUSED_ID,
            Span.of(recommendation.places().file()),
            "the id “" + recommendation.id() + "” was erased and cannot be used again",
            "Rename this file to the next free id: "
                + nextFreeId(recommendation.id(), edition)
                + ".md");
        continue;
      }
      Permalink own = Permalink.of(Address.page("r", recommendation.id().toString()));
      edition
          .ledger()
          .entry(own)
          .filter(entry -> isUnexplained(recommendation, entry))
          .ifPresent(entry -> reportChange(recommendation, entry, byText, edition));
    }
  }

  private static boolean isUnexplained(Recommendation recommendation, Ledger.Entry entry) {
    return !entry.text().isEmpty()
        && !recommendation.fingerprint().isEmpty()
        && !entry.text().equals(recommendation.fingerprint())
        && recommendation.facts().history().size() <= entry.history();
  }

  private void reportChange(
      Recommendation recommendation,
      Ledger.Entry entry,
      Map<String, Recommendation> byText,
      Edition edition) {
    String id = recommendation.id().toString();
    Optional<Recommendation> published =
        Optional.ofNullable(byText.get(entry.text()))
            .filter(r -> !isSameRecommendation(r, edition));
    if (published.isPresent()) {
      String other = published.get().id().toString();
      diagnostics.report(
          Rule.REUSED_ID,
          recommendation.places().at("title"),
          "“"
              + id
              + "” now names another text, and the text published as “"
              + id
              + "” is in "
              + other
              + ".md",
          "Restore the id: rename "
              + other
              + ".md to "
              + id
              + ".md, and this file to the next free id: "
              + nextFreeId(recommendation.id(), edition)
              + ".md");
      return;
    }
    String lines =
        (recommendation.facts().history().isEmpty() ? "\n    history:" : " under  history:")
            + "\n      - date: "
            + today
            + "\n        kind: correction\n        note: What was changed, and why";
    diagnostics.report(
        Rule.CHANGED_DEMAND,
        recommendation.places().at("title"),
        "the title or demand of “" + id + "” differs from the published text",
        "Restore the published text, or record the change: add"
            + lines
            + "\n  If the demand itself has changed, write  kind: amendment.");
  }

  /** Whether a text is the same as the one published under its id. */
  private static boolean isSameRecommendation(Recommendation recommendation, Edition edition) {
    return edition
        .ledger()
        .entry(Permalink.of(Address.page("r", recommendation.id().toString())))
        .filter(entry -> entry.text().equals(recommendation.fingerprint()))
        .isPresent();
  }

  /** The next id with the same prefix that no file has and that was never published. */
  private static String nextFreeId(RecommendationId id, Edition edition) {
    int highest = id.number();
    for (Recommendation recommendation : edition.report().recommendations()) {
      if (recommendation.id().prefix().equals(id.prefix())) {
        highest = Math.max(highest, recommendation.id().number());
      }
    }
    for (Ledger.Entry entry : edition.ledger().entries()) {
      if (entry.id().startsWith(id.prefix() + "-")) {
        highest = Math.max(highest, RecommendationId.of(entry.id()).number());
      }
    }
    String nextFreeId;
    do {
      highest++;
      nextFreeId = id.prefix() + "-" + highest;
    } while (edition.isErased(nextFreeId));
    return nextFreeId;
  }
}
