package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Address;
import org.rapporteur.model.FurtherPage;
import org.rapporteur.model.Layer;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Report;
import org.rapporteur.model.Text;
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

  private final Linker linker;
  private final Map<RecommendationId, Set<Referrer>> referrers = new HashMap<>();

  private Backlinks(Linker linker) {
    this.linker = linker;
  }

  static Backlinks of(Report report, Linker linker) {
    Backlinks backlinks = new Backlinks(linker);
    report.recommendations().stream()
        .filter(Recommendation::isPublished)
        .forEach(backlinks::recommendation);
    report.themes().forEach(backlinks::theme);
    report.pages().forEach(backlinks::page);
    return backlinks;
  }

  /** The links to all that refers to a recommendation, for a page. */
  List<TitledLink> to(Recommendation recommendation, String file) {
    List<TitledLink> links = new ArrayList<>();
    for (Referrer referrer : referrers.getOrDefault(recommendation.id(), Set.of())) {
      links.add(
          new TitledLink(referrer.label(), referrer.title(), linker.way(file, referrer.address())));
    }
    return links;
  }

  private void recommendation(Recommendation from) {
    Address address = Addresses.recommendation(from.id().toString());
    Referrer referrer = new Referrer(from.id().label(), from.title(), address);
    text(from.demand(), referrer);
    from.layers().stream().map(Layer::text).forEach(text -> text(text, referrer));
    from.related().stream()
        .flatMap(id -> linker.recommendation(id).stream())
        .forEach(to -> note(to, referrer));
  }

  private void theme(Theme theme) {
    text(theme.text(), new Referrer("", theme.title(), Addresses.theme(theme.slug())));
  }

  private void page(FurtherPage page) {
    text(page.text(), new Referrer("", page.title(), Addresses.further(page.slug())));
  }

  private void text(Text text, Referrer referrer) {
    text.prose().targets().stream()
        .flatMap(target -> linker.recommendation(target).stream())
        .forEach(to -> note(to, referrer));
  }

  private void note(Recommendation to, Referrer referrer) {
    if (!referrer.label().equals(to.id().label())) {
      referrers.computeIfAbsent(to.id(), id -> new LinkedHashSet<>()).add(referrer);
    }
  }
}
