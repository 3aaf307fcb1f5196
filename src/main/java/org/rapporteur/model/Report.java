package org.rapporteur.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.font.BookFonts;

/**
 * One publication in one language.
 *
 * @param themes in reading order
 * @param pages by slug
 * @param assets by path
 * @param audit the recorded results of the browser tests; empty without a record
 * @param instruments the ids of the report's own instruments, with their files
 * @param fonts the fonts of the PDF, the report's own before the built-in ones
 */
public record Report(
    ReportMetadata metadata,
    List<Theme> themes,
    List<ContentPage> pages,
    List<Asset> assets,
    Optional<Audit> audit,
    Map<String, Span> instruments,
    BookFonts fonts) {

  /**
   * A report with at most this many recommendations is offered in every form by default, but as PDF
   * only if it does not have too many links.
   */
  public static final int ALL_FORMS_UP_TO = 300;

  /**
   * In a report with at most this many recommendations, each has its own data and citation files.
   */
  public static final int SEPARATE_FILES_UP_TO = 2_000;

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

  /** Whether a PDF is among its downloads, if nothing else prevents it. */
  public boolean offersPdf() {
    return metadata
        .downloads()
        .map(forms -> forms.contains(Download.PDF))
        .orElse(size() <= ALL_FORMS_UP_TO);
  }

  /** The number of recommendations. */
  public int size() {
    return themes.stream().mapToInt(theme -> theme.recommendations().size()).sum();
  }

  public Optional<Theme> theme(String slug) {
    return themes.stream().filter(theme -> theme.slug().equals(slug)).findFirst();
  }

  /** The latest positions on a recommendation. */
  public Standing standing(Recommendation recommendation) {
    return Standing.of(recommendation.facts(), metadata.state().map(ReportMetadata.State::name));
  }

  /** Whether anybody answered, took up or followed any published recommendation. */
  public boolean isFollowed() {
    return themes.stream()
        .flatMap(theme -> theme.published().stream())
        .map(Recommendation::facts)
        .anyMatch(
            facts ->
                !(facts.responses().isEmpty()
                    && facts.outcomes().isEmpty()
                    && facts.progress().isEmpty()));
  }

  /** The parties that have to act on a recommendation. */
  public Standing.Parties parties(RecommendationFacts facts) {
    return Standing.Parties.of(facts, metadata.state().map(ReportMetadata.State::name));
  }

  public Optional<Recommendation> recommendation(String id) {
    return recommendations().stream().filter(r -> r.id().toString().equals(id)).findFirst();
  }
}
