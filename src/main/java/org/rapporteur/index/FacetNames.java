package org.rapporteur.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.Standing;
import org.rapporteur.text.NameSlug;

/** The values that a recommendation has for each facet, with their segments in addresses. */
public final class FacetNames {

  private static final List<String> TYPES =
      List.of("law", "policy", "practice", "data", "information", "action");
  private static final String TAKEN_UP = "taken-up";

  /** The segment of the recommendations that nobody answered. */
  public static final String UNANSWERED = "unanswered";

  private static final List<String> POSITIONS =
      List.of("supported", "partly-supported", "noted", "under-consideration", "rejected");

  private final Report report;
  private final StatusNames statuses;
  private final Map<String, String> slugs = new ConcurrentHashMap<>();
  private final List<String> standings = new ArrayList<>();

  FacetNames(Report report, StatusNames statuses) {
    this.report = report;
    this.statuses = statuses;
    standings.addAll(POSITIONS);
    standings.add(TAKEN_UP);
    statuses.vocabulary().statuses().forEach(status -> standings.add(slug(status.name())));
  }

  /** The segment of a name. */
  public String slug(String name) {
    return slugs.computeIfAbsent(name, NameSlug::of);
  }

  /** The segments of the values of a recommendation, with their names. */
  Map<String, Phrase> values(Facet facet, Recommendation recommendation) {
    RecommendationFacts facts = recommendation.facts();
    Map<String, Phrase> values = new LinkedHashMap<>();
    switch (facet) {
      case ADDRESSEE -> facts.addressees().forEach(name -> add(name, facts.language(), values));
      case AFFECTED -> facts.affected().forEach(name -> add(name, facts.language(), values));
      case TYPE -> facts.types().forEach(type -> values.put(type, type(type)));
      case SDG ->
          facts.sdgs().stream()
              .flatMap(number -> Stream.of(goal(number), number))
              .forEach(number -> values.put(number, sdg(number)));
      case STANDING -> standing(recommendation, values);
    }
    return values;
  }

  private void add(String name, String language, Map<String, Phrase> values) {
    values.putIfAbsent(slug(name), new Phrase(name, language));
  }

  private void standing(Recommendation recommendation, Map<String, Phrase> values) {
    Standing standing = report.standing(recommendation);
    Stream.concat(standing.positions().stream(), standing.assessments().stream())
        .forEach(position -> slugs(position).forEach(slug -> values.put(slug, standing(slug))));
    RecommendationFacts facts = recommendation.facts();
    if (facts.responses().isEmpty() && facts.outcomes().isEmpty() && facts.progress().isEmpty()) {
      values.put(UNANSWERED, standing(UNANSWERED));
    }
  }

  /** The segment of what a position or an assessment says; empty if it says nothing. */
  public List<String> slugs(Standing.Position position) {
    List<String> slugs = new ArrayList<>();
    position.position().ifPresent(slugs::add);
    position.status().ifPresent(status -> slugs.add(slug(canonical(status))));
    if (position.document().isPresent()) {
      slugs.add(TAKEN_UP);
    }
    position
        .grade()
        .flatMap(statuses.vocabulary()::find)
        .ifPresent(grade -> slugs.add(slug(grade.name())));
    return slugs;
  }

  private String canonical(String status) {
    return statuses.vocabulary().find(status).map(found -> found.name()).orElse(status);
  }

  /** The name of a value that no recommendation has any more. */
  Phrase former(Facet facet, String slug) {
    return switch (facet) {
      case TYPE -> TYPES.contains(slug) ? type(slug) : words(slug);
      case SDG -> sdg(slug);
      case STANDING -> standing(slug);
      case ADDRESSEE, AFFECTED -> words(slug);
    };
  }

  private Phrase words(String slug) {
    return new Phrase(slug.replace('-', ' '), report.metadata().originalLanguage().tag());
  }

  private Phrase type(String type) {
    return phrase("type." + type);
  }

  private Phrase sdg(String number) {
    String key = number.contains(".") ? "facet.sdg.target" : "facet.sdg.goal";
    return new Phrase(statuses.messages().text(key, number), statuses.messages().language());
  }

  private static String goal(String number) {
    int point = number.indexOf('.');
    return point < 0 ? number : number.substring(0, point);
  }

  private Phrase standing(String slug) {
    if (POSITIONS.contains(slug) || slug.equals(TAKEN_UP) || slug.equals(UNANSWERED)) {
      return phrase("state." + slug);
    }
    Optional<String> status =
        statuses.vocabulary().statuses().stream()
            .map(named -> named.name())
            .filter(name -> slug(name).equals(slug))
            .findFirst();
    return status.map(statuses::name).orElseGet(() -> words(slug));
  }

  private Phrase phrase(String key) {
    return new Phrase(statuses.messages().text(key), statuses.messages().language());
  }

  /** The order of the values of a facet. Names are ordered by their number of recommendations. */
  Comparator<FacetIndex.FacetValue> order(Facet facet) {
    return switch (facet) {
      case TYPE -> byPosition(TYPES);
      case STANDING -> byPosition(standings);
      case SDG ->
          Comparator.<FacetIndex.FacetValue>comparingInt(value -> number(goal(value.slug())))
              .thenComparing(value -> value.slug().contains("."))
              .thenComparing(value -> number(value.slug().replaceFirst("^[^.]*\\.?", "")))
              .thenComparing(FacetIndex.FacetValue::slug);
      case ADDRESSEE, AFFECTED ->
          Comparator.<FacetIndex.FacetValue>comparingInt(value -> -value.recommendations().size())
              .thenComparing(FacetIndex.FacetValue::slug);
    };
  }

  private static Comparator<FacetIndex.FacetValue> byPosition(List<String> order) {
    return Comparator.<FacetIndex.FacetValue>comparingInt(
            value -> {
              int at = order.indexOf(value.slug());
              return at < 0 ? order.size() + (value.slug().equals(UNANSWERED) ? 1 : 0) : at;
            })
        .thenComparing(FacetIndex.FacetValue::slug);
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
  }
}
