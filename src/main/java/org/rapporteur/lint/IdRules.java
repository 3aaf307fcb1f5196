package org.rapporteur.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;

/** Checks that ids and numbers are unique, and that ids refer to existing recommendations. */
record IdRules(Diagnostics diagnostics) {

  void validate(Edition edition) {
    Report report = edition.report();
    Map<String, Recommendation> byId = new HashMap<>();
    for (Recommendation recommendation : report.recommendations()) {
      Recommendation first = byId.putIfAbsent(recommendation.id().toString(), recommendation);
      if (first != null) {
        diagnostics.report(
            Rule.DUPLICATE_ID,
            Span.of(recommendation.places().file()),
            "the id “" + recommendation.id() + "” is already used in " + first.places().file(),
            "Rename this file to the next free id.");
      }
    }
    checkNumbers(report);
    checkThemes(report);
    Set<String> erased = edition.erasedIds();
    Set<String> drafts = new HashSet<>();
    for (Theme theme : report.themes()) {
      theme.unpublished().stream()
          .filter(unpublished -> unpublished.status() == Status.DRAFT)
          .forEach(draft -> drafts.add(draft.id().toString()));
    }
    for (Recommendation recommendation : report.recommendations()) {
      checkReferences(
          recommendation, "related", recommendation.related(), byId, drafts, erased, edition);
      checkReferences(
          recommendation, "successors", recommendation.successors(), byId, drafts, erased, edition);
      checkStatus(recommendation);
    }
  }

  /** Checks that no published recommendation has the label of an earlier one. */
  private void checkNumbers(Report report) {
    Map<String, Recommendation> byLabel = new HashMap<>();
    for (Recommendation recommendation : report.recommendations()) {
      if (recommendation.status() != Status.PUBLISHED) {
        continue;
      }
      String key = recommendation.label().replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
      Recommendation first = byLabel.putIfAbsent(key, recommendation);
      if (first == null || first.id().equals(recommendation.id())) {
        continue;
      }
      Recommendation numbered = recommendation.number().isPresent() ? recommendation : first;
      Recommendation other = recommendation.number().isPresent() ? first : recommendation;
      diagnostics.report(
          Rule.DUPLICATE_NUMBER,
          numbered.places().at("number"),
          "the number “"
              + numbered.label()
              + "” also names the recommendation “"
              + other.id()
              + "”",
          "Check both in the source. If it prints one number twice, add what distinguishes them,"
              + " such as the section.");
    }
  }

  private void checkThemes(Report report) {
    List<String> slugs = report.themes().stream().map(Theme::slug).toList();
    for (Theme theme : report.themes()) {
      for (Recommendation recommendation : theme.recommendations()) {
        List<String> named = recommendation.facts().themes();
        for (int i = 0; i < named.size(); i++) {
          String slug = named.get(i);
          Span place = recommendation.places().at("themes/" + i);
          if (slug.equals(theme.slug())) {
            diagnostics.report(
                Rule.UNKNOWN_THEME,
                place,
                "“" + slug + "” is the theme that this recommendation is in",
                "Remove it: name only further themes.");
          } else if (!slugs.contains(slug)) {
            diagnostics.report(
                Rule.UNKNOWN_THEME,
                place,
                "there is no theme “" + slug + "”",
                () ->
                    Suggestion.didYouMean(
                        slug,
                        slugs.stream().filter(other -> !other.equals(theme.slug())).toList(),
                        "Use the name of a theme’s folder without its number."));
          }
        }
      }
    }
  }

  private void checkReferences(
      Recommendation recommendation,
      String key,
      List<String> ids,
      Map<String, Recommendation> byId,
      Set<String> drafts,
      Set<String> erased,
      Edition edition) {
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      Span place = recommendation.places().at(key + "/" + i);
      if (key.equals("related") && id.equals(recommendation.id().toString())) {
        diagnostics.report(
            Rule.RELATED_SELF,
            place,
            "“" + id + "” is listed as related to itself",
            "Remove it, or name the intended recommendation.");
      } else if (drafts.contains(id)) {
        boolean related = key.equals("related");
        diagnostics.report(
            related ? Rule.UNKNOWN_ID : Rule.SUCCESSOR_UNPUBLISHED,
            place,
            "“" + id + "” is a draft, which is not published",
            related
                ? "Publish it first, or remove it here."
                : "Publish it first, or name a published recommendation.");
      } else if (!byId.containsKey(id) && (erased.contains(id) || edition.ledger().hasErased(id))) {
        diagnostics.report(
            Rule.UNKNOWN_ID,
            place,
            "“" + id + "” was erased",
            "Remove it: nothing can link to an erased recommendation.");
      } else if (!byId.containsKey(id)) {
        diagnostics.report(
            Rule.UNKNOWN_ID,
            place,
            "there is no recommendation “" + id + "”",
            () ->
                Suggestion.didYouMean(
                    id, byId.keySet(), "Use the id of a recommendation of this report."));
      }
    }
  }

  private void checkStatus(Recommendation recommendation) {
    if (recommendation.status() == Status.MERGED && recommendation.successors().isEmpty()) {
      diagnostics.report(
          Rule.SUCCESSOR_MISSING,
          recommendation.places().at("status"),
          "a merged recommendation must name its successor",
          "Add  successors: [nd-4]  with the id of the recommendation to read instead.");
    }
    if (recommendation.status() == Status.WITHDRAWN && recommendation.facts().history().isEmpty()) {
      diagnostics.report(
          Rule.REASON_MISSING,
          recommendation.places().at("status"),
          "a withdrawn recommendation must state when and why it was withdrawn",
          "Add  history:  with a date and a note.");
    }
  }
}
