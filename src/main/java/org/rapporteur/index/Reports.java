package org.rapporteur.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Site;

/** The reports of a site, by folder, with their editions and recommendations. */
public final class Reports {

  private final Map<String, List<Edition>> editions = new LinkedHashMap<>();
  private final Map<String, Map<String, Recommendation>> byBase = new HashMap<>();

  private Reports() {}

  static Reports of(Site site) {
    Reports reports = new Reports();
    site.editions().forEach(reports::add);
    return reports;
  }

  private void add(Edition edition) {
    editions.computeIfAbsent(edition.folder(), folder -> new ArrayList<>()).add(edition);
    Map<String, Recommendation> byId = new HashMap<>();
    edition
        .report()
        .recommendations()
        .forEach(each -> byId.putIfAbsent(each.id().toString(), each));
    byBase.put(edition.base(), byId);
  }

  /** The folders of the reports. */
  public Set<String> folders() {
    return editions.keySet();
  }

  /** The first edition of each report. */
  Stream<Edition> firstEditions() {
    return editions.values().stream().map(each -> each.get(0));
  }

  /** The first edition of a report; empty if there is no such report. */
  Optional<Edition> firstEdition(String folder) {
    return editions.getOrDefault(folder, List.of()).stream().findFirst();
  }

  /**
   * The edition of a report for readers of another edition: in the same language, or else in the
   * original one. Empty if there is no such report.
   */
  public Optional<Edition> edition(Edition from, String folder) {
    List<Edition> same = editions.getOrDefault(folder, List.of());
    return same.stream()
        .filter(each -> each.language().equals(from.language()))
        .findFirst()
        .or(() -> same.stream().filter(Reports::isOriginal).findFirst())
        .or(() -> same.stream().findFirst());
  }

  private static boolean isOriginal(Edition edition) {
    return edition.language().equals(edition.report().metadata().originalLanguage());
  }

  /** The recommendations of an edition, of any status, by id. */
  public Map<String, Recommendation> recommendations(Edition edition) {
    return byBase.getOrDefault(edition.base(), Map.of());
  }

  /** A recommendation of an edition, of any status. */
  Optional<Recommendation> find(Edition edition, String id) {
    return Optional.ofNullable(recommendations(edition).get(id));
  }
}
