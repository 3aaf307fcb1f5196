package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.treaty.ArticleKey;

/**
 * Which recommendations reach which article: the heart of the site.
 *
 * @param instruments the ids of all that the report names, its main one first
 * @param kept the ids of those that it named when it was published, and names no more: their pages
 *     stay
 * @param hits for each article that is reached, its recommendations by the slug of their theme,
 *     both in reading order
 * @param limit how many recommendations an article's page lists before it is split by theme
 */
record ArticleIndex(
    List<String> instruments,
    List<String> kept,
    Map<ArticleKey, Map<String, ThemeCitations>> hits,
    int limit) {

  private static final String INSTRUMENTS = Addresses.INSTRUMENTS.path();

  /** The recommendations of one theme that reach an article. */
  record ThemeCitations(Theme theme, List<Citing> hits) {

    /** With those of another theme of its name, which is a fault that is reported elsewhere. */
    ThemeCitations and(ThemeCitations more) {
      List<Citing> all = new ArrayList<>(hits);
      all.addAll(more.hits);
      return new ThemeCitations(theme, all);
    }
  }

  /** One recommendation and how it reaches the article. */
  record Citing(Recommendation recommendation, Reference reference) {}

  /**
   * The index of an edition.
   *
   * @param themeIndexes those of its themes, in reading order
   */
  static ArticleIndex of(Edition edition, List<ThemeIndex> themeIndexes, int limit) {
    Map<ArticleKey, Map<String, ThemeCitations>> hits = new TreeMap<>();
    for (ThemeIndex share : themeIndexes) {
      share
          .hits()
          .forEach(
              (article, reaching) ->
                  hits.computeIfAbsent(article, key -> new LinkedHashMap<>())
                      .merge(share.theme().slug(), reaching, ThemeCitations::and));
    }
    List<String> instruments = instruments(edition.report(), themeIndexes);
    return new ArticleIndex(instruments, retained(edition, instruments), hits, limit);
  }

  /** The recommendations that reach an article, by theme. */
  List<ThemeCitations> of(ArticleKey article) {
    return List.copyOf(hits.getOrDefault(article, Map.of()).values());
  }

  private static List<String> retained(Edition edition, List<String> named) {
    TreeSet<String> kept = new TreeSet<>();
    for (Ledger.Entry entry : edition.ledger().entries()) {
      String path = entry.link().address().path();
      if (path.startsWith(INSTRUMENTS)) {
        int end = path.indexOf('/', INSTRUMENTS.length());
        kept.add(path.substring(INSTRUMENTS.length(), Math.max(end, INSTRUMENTS.length())));
      }
    }
    kept.removeAll(named);
    kept.removeIf(id -> edition.catalogue().byId(id).isEmpty());
    return List.copyOf(kept);
  }

  /** All instruments that have pages. */
  List<String> planned() {
    List<String> planned = new ArrayList<>(instruments);
    planned.addAll(kept);
    return planned;
  }

  /** The articles of an instrument that are reached, in order. */
  List<ArticleKey> reached(String instrument) {
    return hits.keySet().stream().filter(key -> key.instrument().equals(instrument)).toList();
  }

  int count(ArticleKey article) {
    int count = 0;
    for (ThemeCitations theme : hits.getOrDefault(article, Map.of()).values()) {
      count += theme.hits().size();
    }
    return count;
  }

  /** How many recommendations of one theme reach an article. */
  int count(ArticleKey article, Theme theme) {
    ThemeCitations found = hits.getOrDefault(article, Map.of()).get(theme.slug());
    return found == null ? 0 : found.hits().size();
  }

  /** Whether an article's page leads to one page for each theme, instead of listing all. */
  boolean isSplit(ArticleKey article) {
    return count(article) > limit;
  }

  /** How many recommendations reach any article of an instrument. */
  int recommendations(String instrument) {
    Set<RecommendationId> reaching = new HashSet<>();
    for (ArticleKey article : reached(instrument)) {
      for (ThemeCitations theme : of(article)) {
        theme.hits().forEach(hit -> reaching.add(hit.recommendation().id()));
      }
    }
    return reaching.size();
  }

  private static List<String> instruments(Report report, List<ThemeIndex> themeIndexes) {
    TreeSet<String> named = new TreeSet<>();
    named.addAll(ThemeIndex.instruments(report.metadata().summary()));
    named.addAll(ThemeIndex.instruments(report.metadata().disclaimer()));
    named.addAll(ThemeIndex.instruments(report.metadata().corrections()));
    themeIndexes.forEach(share -> named.addAll(share.instruments()));
    report.pages().forEach(page -> named.addAll(ThemeIndex.instruments(page.text())));
    List<String> ordered = new ArrayList<>();
    Optional<String> main = report.metadata().instrument();
    main.ifPresent(ordered::add);
    named.stream().filter(id -> !main.equals(Optional.of(id))).forEach(ordered::add);
    return ordered;
  }
}
