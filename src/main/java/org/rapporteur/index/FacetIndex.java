package org.rapporteur.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;

/**
 * The index of published recommendations by the values of each facet.
 *
 * @param names the names and segments of values
 * @param values the values of each facet that has any, in order: those that recommendations have,
 *     and those that the published report had
 */
public record FacetIndex(FacetNames names, Map<Facet, List<FacetValue>> values) {

  /** How many recommendations are on a page. */
  public static final int PER_PAGE = 50;

  /** How many values are on a page. */
  public static final int VALUES_PER_PAGE = 200;

  public FacetIndex {
    values = new EnumMap<>(values);
  }

  /** A recommendation and the theme that contains it. */
  public record Listed(Theme theme, Recommendation recommendation) {}

  /**
   * One value of a facet.
   *
   * @param slug its segment in addresses
   * @param name its name for readers
   * @param recommendations those that have it, in reading order; empty if none has it any more
   */
  public record FacetValue(Facet facet, String slug, Phrase name, List<Listed> recommendations) {

    private FacetValue copy() {
      return new FacetValue(facet, slug, name, List.copyOf(recommendations));
    }

    /** The number of its pages. */
    public int pages() {
      return Math.max(1, (recommendations.size() + PER_PAGE - 1) / PER_PAGE);
    }

    /** The recommendations of a page, which is counted from 1. */
    public List<Listed> page(int page) {
      int from = (page - 1) * PER_PAGE;
      return recommendations.subList(from, Math.min(from + PER_PAGE, recommendations.size()));
    }
  }

  /** Creates the index of an edition. */
  public static FacetIndex of(Edition edition, StatusNames statuses) {
    FacetNames names = new FacetNames(edition.report(), statuses);
    Map<Facet, Map<String, FacetValue>> found = new EnumMap<>(Facet.class);
    boolean followed = isFollowed(edition);
    for (Theme theme : edition.report().themes()) {
      for (Recommendation recommendation : theme.published()) {
        Listed listed = new Listed(theme, recommendation);
        for (Facet facet : Facet.values()) {
          if (facet != Facet.STANDING || followed) {
            names
                .values(facet, recommendation)
                .forEach(
                    (slug, name) -> value(found, facet, slug, name).recommendations().add(listed));
          }
        }
      }
    }
    addRecorded(edition, names, found);
    Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
    found.forEach(
        (facet, bySlug) ->
            values.put(
                facet,
                bySlug.values().stream()
                    .map(FacetValue::copy)
                    .sorted(names.order(facet))
                    .toList()));
    return new FacetIndex(names, values);
  }

  /** Whether anybody answered any recommendation. If not, the report shows no standing. */
  private static boolean isFollowed(Edition edition) {
    return edition.report().themes().stream()
        .flatMap(theme -> theme.recommendations().stream())
        .filter(Recommendation::isPublished)
        .map(Recommendation::facts)
        .anyMatch(
            facts ->
                !(facts.responses().isEmpty()
                    && facts.outcomes().isEmpty()
                    && facts.progress().isEmpty()));
  }

  /** Adds the values whose pages are published, so that their addresses remain. */
  private static void addRecorded(
      Edition edition, FacetNames names, Map<Facet, Map<String, FacetValue>> found) {
    for (Ledger.Entry entry : edition.ledger().entries()) {
      String path = entry.link().address().path();
      if (path.startsWith(Urls.FACETS)) {
        String[] segments = path.substring(Urls.FACETS.length()).split("/", -1);
        Optional<Facet> facet = Facet.of(segments[0]);
        if (facet.isPresent() && segments.length == 2) {
          found.computeIfAbsent(facet.get(), each -> new LinkedHashMap<>());
        } else if (facet.isPresent() && segments.length == 3) {
          value(found, facet.get(), segments[1], names.former(facet.get(), segments[1]));
        }
      }
    }
  }

  private static FacetValue value(
      Map<Facet, Map<String, FacetValue>> found, Facet facet, String slug, Phrase name) {
    return found
        .computeIfAbsent(facet, each -> new LinkedHashMap<>())
        .computeIfAbsent(slug, each -> new FacetValue(facet, slug, name, new ArrayList<>()));
  }

  /** The segments of the values of a recommendation; none if the facet has no pages. */
  public List<String> slugs(Facet facet, Recommendation recommendation) {
    return values.containsKey(facet)
        ? List.copyOf(names.values(facet, recommendation).keySet())
        : List.of();
  }

  /** The values of a facet that recommendations have, in order. */
  public List<FacetValue> used(Facet facet) {
    return values.getOrDefault(facet, List.of()).stream()
        .filter(value -> !value.recommendations().isEmpty())
        .toList();
  }

  /** The number of pages that list the values of a facet. */
  public int pages(Facet facet) {
    int size = used(facet).size();
    return Math.max(1, (size + VALUES_PER_PAGE - 1) / VALUES_PER_PAGE);
  }
}
