package org.rapporteur.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.Edition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Site;
import org.rapporteur.model.Status;

/**
 * The chains of demands of a site: which earlier demands each recommendation follows, and which
 * later ones follow it, in all reports.
 */
public final class Chains {

  /** Maximum number of recommendations of a chain before or after one of them. */
  private static final int MAX_STEPS = 200;

  private static final Comparator<Step> BY_DATE =
      Comparator.comparing(
          step -> step.date().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Reports reports;
  private final boolean hasChains;
  private final Map<Key, Set<Key>> later = new HashMap<>();

  private Chains(Reports reports, boolean hasChains) {
    this.reports = reports;
    this.hasChains = hasChains;
  }

  /** Collects the chains of a site. */
  public static Chains of(Site site) {
    boolean hasChains = site.editions().stream().anyMatch(Chains::follows);
    Chains chains = new Chains(Reports.of(site), hasChains);
    if (hasChains) {
      chains.reports.firstEditions().forEach(chains::link);
    }
    return chains;
  }

  /** The reports that the chains connect. */
  public Reports reports() {
    return reports;
  }

  private static boolean follows(Edition edition) {
    return edition.report().recommendations().stream()
        .anyMatch(each -> !each.facts().follows().isEmpty());
  }

  /** A recommendation of a report, in any language. */
  private record Key(String report, String id) {}

  /**
   * A demand in a chain.
   *
   * @param before whether it is before the recommendation whose chain it is part of
   * @param date when it was made; empty if that is not known
   * @param edition the edition to link to: in the same language, or else in that of the original;
   *     empty for a document
   * @param recommendation the recommendation; empty for a document
   * @param document the document; empty for a recommendation
   */
  public record Step(
      boolean before,
      Optional<PartialDate> date,
      Optional<Edition> edition,
      Optional<Recommendation> recommendation,
      Optional<EarlierDemand.InDocument> document) {}

  private void link(Edition edition) {
    for (Recommendation recommendation : edition.report().recommendations()) {
      Key own = new Key(edition.folder(), recommendation.id().toString());
      for (Key earlier : earlier(own)) {
        later.computeIfAbsent(earlier, key -> new LinkedHashSet<>()).add(own);
      }
    }
  }

  private List<EarlierDemand> follows(Key key) {
    return reports
        .firstEdition(key.report())
        .flatMap(edition -> reports.find(edition, key.id()))
        .map(each -> each.facts().follows())
        .orElse(List.of());
  }

  /** The recommendations that one follows directly; they may not exist. */
  private List<Key> earlier(Key key) {
    List<Key> keys = new ArrayList<>();
    for (EarlierDemand demand : follows(key)) {
      if (demand instanceof EarlierDemand.InReport earlier) {
        keys.add(key(key.report(), earlier));
      }
    }
    return keys;
  }

  /** The recommendation that a demand names, for readers of an edition; empty if there is none. */
  public Optional<Step> find(Edition edition, EarlierDemand.InReport demand) {
    return step(edition, key(edition.folder(), demand), true);
  }

  private static Key key(String report, EarlierDemand.InReport demand) {
    return new Key(demand.report().isEmpty() ? report : demand.report(), demand.id());
  }

  /**
   * The demands before and after a recommendation of an edition, each oldest first, without its
   * own; of each at most the nearest {@value #MAX_STEPS} recommendations.
   */
  public List<Step> of(Edition edition, Recommendation recommendation) {
    if (!hasChains) {
      return List.of();
    }
    Key own = new Key(edition.folder(), recommendation.id().toString());
    Set<Key> before = reached(own, this::earlier);
    Set<Key> after = reached(own, key -> later.getOrDefault(key, Set.of()));
    List<Step> steps = new ArrayList<>();
    before.forEach(key -> step(edition, key, true).ifPresent(steps::add));
    documents(own, before).forEach(document -> steps.add(step(document)));
    steps.sort(BY_DATE);
    List<Step> followers = new ArrayList<>();
    after.stream()
        .filter(key -> !before.contains(key))
        .forEach(key -> step(edition, key, false).ifPresent(followers::add));
    followers.sort(BY_DATE);
    steps.addAll(followers);
    return steps;
  }

  private static Set<Key> reached(Key start, Function<Key, Collection<Key>> next) {
    Set<Key> reached = new LinkedHashSet<>();
    List<Key> open = new ArrayList<>(List.of(start));
    for (int i = 0; i < open.size(); i++) {
      for (Key key : next.apply(open.get(i))) {
        if (reached.size() == MAX_STEPS) {
          return reached;
        }
        if (!key.equals(start) && reached.add(key)) {
          open.add(key);
        }
      }
    }
    return reached;
  }

  /** The documents that a recommendation, or one before it, follows. */
  private Set<EarlierDemand.InDocument> documents(Key own, Set<Key> before) {
    Set<EarlierDemand.InDocument> documents = new LinkedHashSet<>();
    List<Key> keys = new ArrayList<>(List.of(own));
    keys.addAll(before);
    for (Key key : keys) {
      for (EarlierDemand demand : follows(key)) {
        if (demand instanceof EarlierDemand.InDocument document) {
          documents.add(document);
        }
      }
    }
    return documents;
  }

  private static Step step(EarlierDemand.InDocument document) {
    return new Step(
        true, document.date(), Optional.empty(), Optional.empty(), Optional.of(document));
  }

  /** The step of a recommendation; empty if readers cannot open its page. */
  private Optional<Step> step(Edition from, Key key, boolean before) {
    return reports
        .edition(from, key.report())
        .flatMap(
            edition ->
                reports
                    .find(edition, key.id())
                    .filter(each -> before ? each.status() != Status.ERASED : each.isPublished())
                    .map(each -> step(edition, each, before)));
  }

  private static Step step(Edition edition, Recommendation recommendation, boolean before) {
    return new Step(
        before,
        recommendation.facts().date().or(edition.report().metadata()::submitted),
        Optional.of(edition),
        Optional.of(recommendation),
        Optional.empty());
  }
}
