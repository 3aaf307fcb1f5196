package org.rapporteur.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.plan.AliasReader.Alias;

/**
 * How an edition answers addresses at which nothing of it stands any more: by what its files claim
 * as their old addresses, and by what it published before.
 *
 * <p>A recommendation that moved, or was renamed, leaves a place that leads to it on the page where
 * it stood; a page that moved leaves a page that leads on, with a place for each that it had.
 */
final class OldAddresses {

  /**
   * A page that leads on.
   *
   * @param goal where to; empty when only its places lead on
   * @param span where it is claimed
   */
  record Redirect(Optional<AliasReader.RedirectTarget> goal, Span span) {}

  private static final String THEMES = "themes/";

  private final CitableAddresses answers;
  private final SortedMap<Permalink, Alias> claimed = new TreeMap<>();
  private final SortedMap<Address, Redirect> redirects = new TreeMap<>();
  private final Map<Address, SortedMap<String, AliasReader.RedirectTarget>> places =
      new HashMap<>();
  private final Set<Permalink> silent = new HashSet<>();
  private final Map<String, Recommendation> byId;

  /**
   * @param byId the edition's recommendations
   */
  OldAddresses(
      Edition edition,
      CitableAddresses answers,
      List<Alias> aliases,
      ArticleParts parts,
      Map<String, Recommendation> byId) {
    this.answers = answers;
    this.byId = byId;
    for (Alias alias : aliases) {
      claimed.put(alias.from(), alias);
      if (alias.from().isWhole()) {
        Redirect redirect = new Redirect(Optional.of(alias.goal()), alias.span());
        redirects.put(alias.from().address(), redirect);
      }
    }
    for (Alias alias : aliases) {
      if (!alias.from().isWhole()) {
        Address page = alias.from().address();
        place(alias.from(), alias.goal());
        if (!answers.has(page)) {
          redirects.putIfAbsent(page, new Redirect(Optional.empty(), alias.span()));
        }
      }
    }
    for (Ledger.Entry entry : edition.ledger().entries()) {
      if (entry.link().isWhole() && !resolves(entry.link())) {
        parts
            .whole(entry.link().address())
            .map(goal -> new Redirect(Optional.of(goal), entry.span()))
            .ifPresent(redirect -> redirects.put(entry.link().address(), redirect));
      }
    }
    edition.ledger().entries().forEach(this::resolve);
    redirects.keySet().removeIf(answers::leavesOut);
    places.keySet().removeIf(answers::leavesOut);
    claimed.keySet().removeIf(link -> answers.leavesOut(link.address()));
  }

  /** The recommendation that an address shows instead of the one that it was published for. */
  Optional<String> replacement(Ledger.Entry entry) {
    String now = answers.links().getOrDefault(entry.link(), "");
    Alias alias = claimed.get(entry.link());
    String id = now.isEmpty() && alias != null ? alias.id() : now;
    boolean isOther = !id.isEmpty() && !id.equals(entry.id()) && byId.containsKey(entry.id());
    return isOther ? Optional.of(id) : Optional.empty();
  }

  /** The pages that lead on. */
  SortedMap<Address, Redirect> redirects() {
    return redirects;
  }

  /** What once stood at places of a page, by the place's id. */
  SortedMap<String, AliasReader.RedirectTarget> places(Address page) {
    return places.getOrDefault(page, Collections.emptySortedMap());
  }

  /** The old addresses that files claim, with the recommendation that does. */
  SortedMap<Permalink, Alias> claimed() {
    return claimed;
  }

  /** Whether a reader who comes to an address finds what stood there, or is led to it. */
  boolean resolves(Permalink link) {
    return answers.links().containsKey(link)
        || silent.contains(link)
        || (link.isWhole()
            ? redirects.containsKey(link.address())
            : places(link.address()).containsKey(link.anchor()));
  }

  private void place(Permalink from, AliasReader.RedirectTarget goal) {
    places.computeIfAbsent(from.address(), page -> new TreeMap<>()).put(from.anchor(), goal);
  }

  private void resolve(Ledger.Entry entry) {
    Permalink link = entry.link();
    if (link.isWhole() || resolves(link)) {
      return;
    }
    Recommendation recommendation = byId.get(entry.id());
    boolean stands = answers.has(link.address());
    Redirect redirect = redirects.get(link.address());
    boolean withdrawn = recommendation != null && recommendation.status() == Status.WITHDRAWN;
    if (withdrawn && !link.anchor().equals(entry.id()) && (stands || redirect != null)) {
      // The page says that it was withdrawn; the place's name could be a part of its text.
      silent.add(link);
      return;
    }
    if (redirect != null) {
      text(entry)
          .or(() -> redirect.goal().map(goal -> same(goal, link)))
          .ifPresent(g -> place(link, g));
    } else if (stands && link.address().path().startsWith(THEMES)) {
      onTheme(entry).ifPresent(goal -> place(link, goal));
    }
  }

  private AliasReader.RedirectTarget same(AliasReader.RedirectTarget goal, Permalink link) {
    boolean has = resolves(new Permalink(goal.page(), link.anchor()));
    return has ? goal.at(link.anchor()) : goal;
  }

  /** On the page of a theme, a recommendation that went away leaves a place that leads to it. */
  private Optional<AliasReader.RedirectTarget> onTheme(Ledger.Entry entry) {
    Recommendation recommendation = byId.get(entry.id());
    boolean inFull =
        recommendation != null
            && recommendation.isPublished()
            && answers.links().containsKey(new Permalink(entry.link().address(), entry.id()));
    return inFull ? text(entry).filter(goal -> !goal.anchor().isEmpty()) : text(entry);
  }

  /** Where the text that an entry is about stands now. */
  private Optional<AliasReader.RedirectTarget> text(Ledger.Entry entry) {
    Recommendation recommendation = byId.get(entry.id());
    if (recommendation != null) {
      return Optional.of(same(AliasReader.goal(recommendation), entry.link()));
    }
    return entry.id().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(redirects.get(Addresses.recommendation(entry.id())))
            .flatMap(Redirect::goal);
  }
}
