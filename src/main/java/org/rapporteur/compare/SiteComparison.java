package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.index.LinkNames;
import org.rapporteur.model.Layer;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Status;
import org.rapporteur.plan.Plan;

/** Compares what two plans of a site publish. */
public final class SiteComparison {

  /** A recommendation, the slug of its theme, and its name. */
  private record ListedRecommendation(Recommendation recommendation, String theme, String name) {}

  /**
   * Compares two states of a site.
   *
   * @param before the earlier state
   * @param after the later state
   */
  public Changes compare(Plan before, Plan after) {
    Map<String, ListedRecommendation> old = recommendations(before);
    Map<String, ListedRecommendation> now = recommendations(after);
    List<Changes.ChangedRecommendation> added = new ArrayList<>();
    List<Changes.ChangedRecommendation> changed = new ArrayList<>();
    List<Changes.ChangedRecommendation> removed = new ArrayList<>();
    now.forEach(
        (address, current) -> {
          ListedRecommendation earlier = old.get(address);
          boolean isPublished = current.recommendation().isPublished();
          boolean wasPublished = earlier != null && earlier.recommendation().isPublished();
          if (isPublished && !wasPublished) {
            added.add(item(address, current, List.of()));
          } else if (isPublished) {
            List<String> notes = differences(Objects.requireNonNull(earlier), current);
            if (!notes.isEmpty()) {
              changed.add(item(address, current, notes));
            }
          } else if (wasPublished) {
            removed.add(item(address, current, List.of(statusNote(current.recommendation()))));
          }
        });
    old.forEach(
        (address, earlier) -> {
          if (earlier.recommendation().isPublished() && !now.containsKey(address)) {
            removed.add(item(address, earlier, List.of("its file was deleted, or it was erased")));
          }
        });
    SortedSet<String> oldAddresses = addresses(before);
    SortedSet<String> newAddresses = addresses(after);
    return new Changes(
        added,
        changed,
        removed,
        newAddresses.stream().filter(a -> !oldAddresses.contains(a)).toList(),
        oldAddresses.stream().filter(a -> !newAddresses.contains(a)).toList());
  }

  private static Map<String, ListedRecommendation> recommendations(Plan plan) {
    Map<String, ListedRecommendation> all = new LinkedHashMap<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      LinkNames names = LinkNames.of(planned.edition());
      planned
          .edition()
          .report()
          .themes()
          .forEach(
              theme ->
                  theme
                      .recommendations()
                      .forEach(
                          r ->
                              all.put(
                                  planned.edition().base() + "r/" + r.id() + "/",
                                  new ListedRecommendation(
                                      r, theme.slug(), names.name(r).text()))));
    }
    return all;
  }

  private static SortedSet<String> addresses(Plan plan) {
    SortedSet<String> all = new TreeSet<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      for (Permalink link : planned.citable().keySet()) {
        all.add(planned.edition().base() + link);
      }
    }
    return all;
  }

  private static Changes.ChangedRecommendation item(
      String address, ListedRecommendation listed, List<String> notes) {
    Recommendation recommendation = listed.recommendation();
    String title = recommendation.status() == Status.WITHDRAWN ? "" : listed.name();
    return new Changes.ChangedRecommendation(recommendation.id().toString(), title, address, notes);
  }

  private static String statusNote(Recommendation recommendation) {
    String status = recommendation.status().word();
    return recommendation.successors().isEmpty()
        ? status
        : status + ", see " + String.join(", ", recommendation.successors());
  }

  private static List<String> differences(
      ListedRecommendation earlier, ListedRecommendation later) {
    Recommendation before = earlier.recommendation();
    Recommendation after = later.recommendation();
    List<String> notes = new ArrayList<>();
    note(notes, "title", before.title().text(), after.title().text());
    note(notes, "demand", before.demand().prose().plain(), after.demand().prose().plain());
    note(notes, "text below the demand", layers(before), layers(after));
    SortedSet<String> articles = articles(before);
    SortedSet<String> nowArticles = articles(after);
    nowArticles.stream().filter(a -> !articles.contains(a)).forEach(a -> notes.add("adds " + a));
    articles.stream().filter(a -> !nowArticles.contains(a)).forEach(a -> notes.add("drops " + a));
    note(notes, "theme", earlier.theme(), later.theme());
    FollowUpChanges followUp = new FollowUpChanges(before.facts(), after.facts());
    note(notes, "facts", false, followUp.othersDiffer());
    notes.addAll(followUp.notes());
    note(notes, "related", before.related(), after.related());
    return notes;
  }

  private static void note(List<String> notes, String what, Object before, Object after) {
    if (!before.equals(after)) {
      notes.add(what);
    }
  }

  private static List<String> layers(Recommendation recommendation) {
    List<String> texts = new ArrayList<>();
    for (Layer layer : recommendation.layers()) {
      texts.add(layer.title().text());
      texts.add(layer.text().prose().plain());
    }
    return texts;
  }

  private static SortedSet<String> articles(Recommendation recommendation) {
    SortedSet<String> all = new TreeSet<>();
    for (Reference reference : recommendation.references()) {
      reference.provisions().forEach(provision -> all.add(provision.toString()));
    }
    return all;
  }
}
