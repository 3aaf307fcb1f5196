package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.page.TitledLink;

/**
 * What refers to each recommendation, in its text or among what it names as related: first the
 * published recommendations in reading order, then themes, then further pages.
 */
final class Backlinks {

  /**
   * What refers to a recommendation.
   *
   * @param label its id as readers see it; empty for a theme or a page
   */
  private record Referrer(String label, Phrase title, Address address) {}

  private final Report report;
  private final List<ThemeIndex> themeIndexes;
  private final Linker linker;
  private final Map<RecommendationId, Set<Referrer>> referrers = new HashMap<>();
  private boolean collected;

  Backlinks(Report report, List<ThemeIndex> themeIndexes, Linker linker) {
    this.report = report;
    this.themeIndexes = themeIndexes;
    this.linker = linker;
  }

  /** Collected when a page first asks: a preview plans more often than it shows such pages. */
  private synchronized Map<RecommendationId, Set<Referrer>> referrers() {
    if (!collected) {
      for (ThemeIndex share : themeIndexes) {
        share.items().stream()
            .filter(item -> item.place() >= 0)
            .sorted(Comparator.comparingInt(ThemeIndex.IndexedRecommendation::place))
            .forEach(this::recommendation);
      }
      themeIndexes.forEach(this::theme);
      report.pages().forEach(this::page);
      collected = true;
    }
    return referrers;
  }

  /** The links to all that refers to a recommendation, for a page. */
  List<TitledLink> to(Recommendation recommendation, String file) {
    List<TitledLink> links = new ArrayList<>();
    for (Referrer referrer : referrers().getOrDefault(recommendation.id(), Set.of())) {
      links.add(
          new TitledLink(
              referrer.label(), referrer.title(), linker.href(file, referrer.address())));
    }
    return links;
  }

  private void recommendation(ThemeIndex.IndexedRecommendation item) {
    Recommendation from = item.recommendation();
    if (item.targets().isEmpty() && from.related().isEmpty()) {
      return;
    }
    Referrer referrer = new Referrer(from.id().label(), from.title(), item.address());
    links(item.targets(), referrer);
    from.related().stream()
        .flatMap(id -> linker.recommendation(id).stream())
        .forEach(to -> note(to, referrer));
  }

  private void theme(ThemeIndex share) {
    Theme theme = share.theme();
    Address address = Addresses.theme(theme.slug());
    links(share.targets(), new Referrer("", theme.title(), address));
  }

  private void page(ContentPage page) {
    Address address = Addresses.further(page.slug());
    links(ThemeIndex.internal(page.text()), new Referrer("", page.title(), address));
  }

  private void links(List<LinkTarget> targets, Referrer referrer) {
    targets.stream()
        .flatMap(target -> linker.recommendation(target).stream())
        .forEach(to -> note(to, referrer));
  }

  private void note(Recommendation to, Referrer referrer) {
    if (!referrer.label().equals(to.id().label())) {
      referrers.computeIfAbsent(to.id(), id -> new LinkedHashSet<>()).add(referrer);
    }
  }
}
