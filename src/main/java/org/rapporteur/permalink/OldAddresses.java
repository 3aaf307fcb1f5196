package org.rapporteur.permalink;

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
import org.rapporteur.index.CitableAddresses;
import org.rapporteur.index.LinkNames;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.AliasReader.Alias;

/**
 * The old addresses that an edition still resolves, from the aliases in its files and from its
 * ledger.
 *
 * <p>A recommendation that was moved or renamed leaves an anchor with a link on the page that
 * contained it. A page that was moved leaves a page that redirects, with an anchor for each one
 * that it contained.
 */
public final class OldAddresses {

  /**
   * A page that redirects.
   *
   * @param target the target; empty if only its anchors redirect
   * @param span the place of the alias or ledger entry
   */
  public record Redirect(Optional<AliasReader.RedirectTarget> target, Span span) {}

  private static final String THEMES = "themes/";

  private final CitableAddresses citableAddresses;
  private final SortedMap<Permalink, Alias> aliases = new TreeMap<>();
  private final SortedMap<Address, Redirect> redirects = new TreeMap<>();
  private final Map<Address, SortedMap<String, AliasReader.RedirectTarget>> anchors =
      new HashMap<>();
  private final Set<Permalink> resolvedSilently = new HashSet<>();
  private final Map<String, Recommendation> byId;
  private final LinkNames names;

  /**
   * @param byId the edition's recommendations by id
   */
  public OldAddresses(
      Edition edition,
      CitableAddresses citableAddresses,
      List<Alias> aliases,
      ArticleParts parts,
      Map<String, Recommendation> byId) {
    this.citableAddresses = citableAddresses;
    this.byId = byId;
    this.names = LinkNames.of(edition);
    for (Alias alias : aliases) {
      this.aliases.put(alias.from(), alias);
      if (alias.from().isWhole()) {
        Redirect redirect = new Redirect(Optional.of(alias.target()), alias.span());
        redirects.put(alias.from().address(), redirect);
      }
    }
    for (Alias alias : aliases) {
      if (!alias.from().isWhole()) {
        Address page = alias.from().address();
        addAnchor(alias.from(), alias.target());
        if (!citableAddresses.has(page)) {
          redirects.putIfAbsent(page, new Redirect(Optional.empty(), alias.span()));
        }
      }
    }
    for (Ledger.Entry entry : edition.ledger().entries()) {
      if (entry.link().isWhole() && !resolves(entry.link())) {
        parts
            .whole(entry.link().address())
            .map(target -> new Redirect(Optional.of(target), entry.span()))
            .ifPresent(redirect -> redirects.put(entry.link().address(), redirect));
      }
    }
    edition.ledger().entries().forEach(this::resolve);
    redirects.keySet().removeIf(citableAddresses::omits);
    anchors.keySet().removeIf(citableAddresses::omits);
    this.aliases.keySet().removeIf(link -> citableAddresses.omits(link.address()));
  }

  /**
   * The id of the recommendation that an address shows instead of the one that it was published
   * for.
   */
  Optional<String> replacement(Ledger.Entry entry) {
    String currentId = citableAddresses.links().getOrDefault(entry.link(), "");
    Alias alias = aliases.get(entry.link());
    String id = currentId.isEmpty() && alias != null ? alias.id() : currentId;
    boolean isOther = !id.isEmpty() && !id.equals(entry.id()) && byId.containsKey(entry.id());
    return isOther ? Optional.of(id) : Optional.empty();
  }

  /** The pages that redirect. */
  public SortedMap<Address, Redirect> redirects() {
    return redirects;
  }

  /** The targets of former anchors of a page, by anchor. */
  public SortedMap<String, AliasReader.RedirectTarget> anchors(Address page) {
    return anchors.getOrDefault(page, Collections.emptySortedMap());
  }

  /** The aliases in content files, by address. */
  public SortedMap<Permalink, Alias> aliases() {
    return aliases;
  }

  /** Whether an address still shows its content or redirects to it. */
  boolean resolves(Permalink link) {
    return citableAddresses.links().containsKey(link)
        || resolvedSilently.contains(link)
        || (link.isWhole()
            ? redirects.containsKey(link.address())
            : anchors(link.address()).containsKey(link.anchor()));
  }

  private void addAnchor(Permalink from, AliasReader.RedirectTarget target) {
    anchors.computeIfAbsent(from.address(), page -> new TreeMap<>()).put(from.anchor(), target);
  }

  private void resolve(Ledger.Entry entry) {
    Permalink link = entry.link();
    if (link.isWhole() || resolves(link)) {
      return;
    }
    Recommendation recommendation = byId.get(entry.id());
    boolean pageExists = citableAddresses.has(link.address());
    Redirect redirect = redirects.get(link.address());
    boolean withdrawn = recommendation != null && recommendation.status() == Status.WITHDRAWN;
    if (withdrawn && !link.anchor().equals(entry.id()) && (pageExists || redirect != null)) {
      // The page states the withdrawal. The anchor's name could reveal a part of the text.
      resolvedSilently.add(link);
      return;
    }
    if (redirect != null) {
      currentTarget(entry)
          .or(() -> redirect.target().map(target -> withAnchor(target, link)))
          .ifPresent(t -> addAnchor(link, t));
    } else if (pageExists && link.address().path().startsWith(THEMES)) {
      targetOnTheme(entry).ifPresent(target -> addAnchor(link, target));
    }
  }

  private AliasReader.RedirectTarget withAnchor(AliasReader.RedirectTarget target, Permalink link) {
    boolean hasAnchor = resolves(new Permalink(target.page(), link.anchor()));
    return hasAnchor ? target.at(link.anchor()) : target;
  }

  /** The target of a former anchor on a theme's page, for a recommendation that has moved. */
  private Optional<AliasReader.RedirectTarget> targetOnTheme(Ledger.Entry entry) {
    Recommendation recommendation = byId.get(entry.id());
    boolean inFull =
        recommendation != null
            && recommendation.isPublished()
            && citableAddresses
                .links()
                .containsKey(new Permalink(entry.link().address(), entry.id()));
    return inFull
        ? currentTarget(entry).filter(target -> !target.anchor().isEmpty())
        : currentTarget(entry);
  }

  /** The current location of the text of an entry. */
  private Optional<AliasReader.RedirectTarget> currentTarget(Ledger.Entry entry) {
    Recommendation recommendation = byId.get(entry.id());
    if (recommendation != null) {
      return Optional.of(withAnchor(AliasReader.target(recommendation, names), entry.link()));
    }
    return entry.id().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(redirects.get(Urls.recommendation(entry.id())))
            .flatMap(Redirect::target);
  }
}
