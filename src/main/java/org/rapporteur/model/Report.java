package org.rapporteur.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Span;

/**
 * One publication in one language.
 *
 * @param themes in reading order
 * @param pages by slug
 * @param assets by path
 * @param audit the recorded results of the browser tests; empty without a record
 * @param instruments the ids of the report's own instruments, with their files
 */
public record Report(
    ReportMetadata metadata,
    List<Theme> themes,
    List<ContentPage> pages,
    List<Asset> assets,
    Optional<Audit> audit,
    Map<String, Span> instruments) {

  public Report {
    themes = List.copyOf(themes);
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
    instruments = new TreeMap<>(instruments);
  }

  /** All recommendations in reading order. */
  public List<Recommendation> recommendations() {
    return themes.stream().flatMap(theme -> theme.recommendations().stream()).toList();
  }

  /** The number of recommendations. */
  public int size() {
    return themes.stream().mapToInt(theme -> theme.recommendations().size()).sum();
  }

  public Optional<Recommendation> recommendation(String id) {
    return recommendations().stream().filter(r -> r.id().toString().equals(id)).findFirst();
  }
}
