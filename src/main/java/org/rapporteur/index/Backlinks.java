package org.rapporteur.index;

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
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;

/**
 * The pages that link to each recommendation in their text or list it as related: first published
 * recommendations in reading order, then themes, then further pages.
 */
public final class Backlinks {

  /**
   * A page that links to a recommendation.
   *
   * @param label its label; empty for a theme or a page
   */
  private record Referrer(String label, Phrase title, Address address) {}

  private final IndexedEdition indexed;
  private final LinkResolver linker;
  private final Map<RecommendationId, Set<Referrer>> referrers = new HashMap<>();
  private boolean collected;

  public Backlinks(IndexedEdition indexed, LinkResolver linker) {
    this.indexed = indexed;
    this.linker = linker;
  }

  /**
   * The referrers of each recommendation. They are collected on first use, because a preview plans
   * more often than it renders such pages.
   */
  private synchronized Map<RecommendationId, Set<Referrer>> referrers() {
    if (!collected) {
      for (ThemeIndex themeIndex : indexed.themeIndexes()) {
        themeIndex.items().stream()
            .filter(item -> item.place() >= 0)
            .sorted(Comparator.comparingInt(ThemeIndex.IndexedRecommendation::place))
            .forEach(this::addRecommendation);
      }
      indexed.themeIndexes().forEach(this::addTheme);
      indexed.report().pages().forEach(this::addPage);
      collected = true;
    }
    return referrers;
  }

  /** Links from a page to all referrers of a recommendation. */
  public List<TitledLink> to(Recommendation recommendation, String file) {
    List<TitledLink> links = new ArrayList<>();
    for (Referrer referrer : referrers().getOrDefault(recommendation.id(), Set.of())) {
      links.add(
          new TitledLink(
              referrer.label(), referrer.title(), linker.href(file, referrer.address())));
    }
    return links;
  }

  private void addRecommendation(ThemeIndex.IndexedRecommendation item) {
    Recommendation from = item.recommendation();
    if (item.targets().isEmpty() && from.related().isEmpty()) {
      return;
    }
    Referrer referrer = new Referrer(from.label(), indexed.linkNames().name(from), item.address());
    addLinks(item.targets(), referrer);
    from.related().stream()
        .flatMap(id -> linker.recommendation(id).stream())
        .forEach(to -> addReferrer(to, referrer));
  }

  private void addTheme(ThemeIndex themeIndex) {
    Theme theme = themeIndex.theme();
    Address address = Urls.theme(theme.slug());
    addLinks(themeIndex.targets(), new Referrer("", theme.title(), address));
  }

  private void addPage(ContentPage page) {
    Address address = Urls.further(page.slug());
    addLinks(ThemeIndex.internal(page.text()), new Referrer("", page.title(), address));
  }

  private void addLinks(List<LinkTarget> targets, Referrer referrer) {
    targets.stream()
        .flatMap(target -> linker.recommendation(target).stream())
        .forEach(to -> addReferrer(to, referrer));
  }

  private void addReferrer(Recommendation to, Referrer referrer) {
    if (!referrer.address().equals(Urls.recommendation(to.id().toString()))) {
      referrers.computeIfAbsent(to.id(), id -> new LinkedHashSet<>()).add(referrer);
    }
  }
}
