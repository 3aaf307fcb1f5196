package org.rapporteur.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;

/**
 * The index of recommendations by the article that they cite, directly or through their theme.
 *
 * @param instruments the ids of all instruments that the report cites, its main one first
 * @param formerInstruments the ids of instruments that the published report cited and the current
 *     one does not; their pages remain
 * @param tabulated the ids of instruments that have a table of their articles by theme: those that
 *     a report with several themes cites, and those whose table is published
 * @param hits for each cited article, the recommendations that cite it by the slug of their theme,
 *     both in reading order
 * @param limit the number of recommendations beyond which an article's page is split by theme
 */
public record ArticleIndex(
    List<String> instruments,
    List<String> formerInstruments,
    List<String> tabulated,
    Map<ArticleKey, Map<String, ThemeCitations>> hits,
    int limit) {

  private static final String INSTRUMENTS = Urls.INSTRUMENTS.path();

  /** The recommendations of one theme that cite an article. */
  public record ThemeCitations(Theme theme, List<Citing> hits) {

    /** Adds those of another theme with the same name. The duplicate name is reported elsewhere. */
    ThemeCitations and(ThemeCitations other) {
      List<Citing> all = new ArrayList<>(hits);
      all.addAll(other.hits);
      return new ThemeCitations(theme, all);
    }
  }

  /** A recommendation and its reference to the article. */
  public record Citing(Recommendation recommendation, Reference reference) {}

  /**
   * Creates the index of an edition.
   *
   * @param themeIndexes the indexes of its themes, in reading order
   */
  public static ArticleIndex of(Edition edition, List<ThemeIndex> themeIndexes, int limit) {
    Map<ArticleKey, Map<String, ThemeCitations>> hits = new TreeMap<>();
    for (ThemeIndex themeIndex : themeIndexes) {
      themeIndex
          .hits()
          .forEach(
              (article, citing) ->
                  hits.computeIfAbsent(article, key -> new LinkedHashMap<>())
                      .merge(themeIndex.theme().slug(), citing, ThemeCitations::and));
    }
    List<String> instruments = instruments(edition.report(), themeIndexes);
    List<String> former = retained(edition, instruments);
    List<String> tabulated = new ArrayList<>();
    boolean severalThemes = edition.report().themes().size() > 1;
    Stream.concat(instruments.stream(), former.stream())
        .filter(
            id ->
                severalThemes && hits.keySet().stream().anyMatch(key -> key.instrument().equals(id))
                    || edition.ledger().entry(Permalink.of(Urls.matrix(id))).isPresent())
        .forEach(tabulated::add);
    return new ArticleIndex(instruments, former, tabulated, hits, limit);
  }

  /** The recommendations that cite an article, by theme. */
  public List<ThemeCitations> of(ArticleKey article) {
    return List.copyOf(hits.getOrDefault(article, Map.of()).values());
  }

  private static List<String> retained(Edition edition, List<String> named) {
    TreeSet<String> formerInstruments = new TreeSet<>();
    for (Ledger.Entry entry : edition.ledger().entries()) {
      String path = entry.link().address().path();
      if (path.startsWith(INSTRUMENTS)) {
        int end = path.indexOf('/', INSTRUMENTS.length());
        formerInstruments.add(
            path.substring(INSTRUMENTS.length(), Math.max(end, INSTRUMENTS.length())));
      }
    }
    formerInstruments.removeAll(named);
    formerInstruments.removeIf(id -> edition.catalogue().byId(id).isEmpty());
    return List.copyOf(formerInstruments);
  }

  /** The ids of all instruments that have pages. */
  public List<String> planned() {
    List<String> planned = new ArrayList<>(instruments);
    planned.addAll(formerInstruments);
    return planned;
  }

  /** The cited articles of an instrument, in order. */
  public List<ArticleKey> citedArticles(String instrument) {
    return hits.keySet().stream().filter(key -> key.instrument().equals(instrument)).toList();
  }

  /** The number of recommendations that cite an article. */
  public int count(ArticleKey article) {
    int count = 0;
    for (ThemeCitations theme : hits.getOrDefault(article, Map.of()).values()) {
      count += theme.hits().size();
    }
    return count;
  }

  /** The number of recommendations of a theme that cite an article. */
  public int count(ArticleKey article, Theme theme) {
    ThemeCitations found = hits.getOrDefault(article, Map.of()).get(theme.slug());
    return found == null ? 0 : found.hits().size();
  }

  /**
   * Whether an article's page links to one page per theme, instead of listing all recommendations.
   */
  public boolean isSplit(ArticleKey article) {
    return count(article) > limit;
  }

  /** The number of recommendations that cite any article of an instrument. */
  public int recommendations(String instrument) {
    Set<RecommendationId> citing = new HashSet<>();
    for (ArticleKey article : citedArticles(instrument)) {
      for (ThemeCitations theme : of(article)) {
        theme.hits().forEach(hit -> citing.add(hit.recommendation().id()));
      }
    }
    return citing.size();
  }

  private static List<String> instruments(Report report, List<ThemeIndex> themeIndexes) {
    TreeSet<String> named = new TreeSet<>();
    named.addAll(ThemeIndex.instruments(report.metadata().summary()));
    named.addAll(ThemeIndex.instruments(report.metadata().disclaimer()));
    named.addAll(ThemeIndex.instruments(report.metadata().corrections()));
    themeIndexes.forEach(themeIndex -> named.addAll(themeIndex.instruments()));
    report.pages().forEach(page -> named.addAll(ThemeIndex.instruments(page.text())));
    List<String> ordered = new ArrayList<>();
    Optional<String> main = report.metadata().instrument();
    main.ifPresent(ordered::add);
    named.stream().filter(id -> !main.equals(Optional.of(id))).forEach(ordered::add);
    return ordered;
  }
}
