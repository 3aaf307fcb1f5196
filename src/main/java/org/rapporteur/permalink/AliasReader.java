package org.rapporteur.permalink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.CitableAddresses;
import org.rapporteur.index.LinkNames;
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Edition;
import org.rapporteur.model.FactSpans;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;

/**
 * Reads the aliases (old addresses) in content files, and reports those that are invalid or already
 * in use.
 */
public final class AliasReader {

  /** The maximum length of an alias in characters. */
  private static final int MAX_LENGTH = 400;

  /** The maximum number of segments, each of which becomes a folder. */
  private static final int MAX_PARTS = 20;

  private static final Pattern FORM =
      Pattern.compile("(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*+/)++(?:#.+)?");
  private static final Pattern OWN_PAGE = Pattern.compile("r/([^/]+)/(?:#.*)?");

  /**
   * The current location of content that has moved.
   *
   * @param anchor the anchor on that page; empty for the whole page
   * @param label the short name: "ND-3"; empty for a page without one
   */
  public record RedirectTarget(Address page, String anchor, String label, Phrase title) {

    RedirectTarget at(String anchor) {
      return new RedirectTarget(page, anchor, label, title);
    }
  }

  /**
   * An alias.
   *
   * @param id the id of the recommendation with this alias; empty for a theme or page
   */
  public record Alias(Permalink from, RedirectTarget target, String id, Span span) {}

  private final Edition edition;
  private final Set<String> erased;
  private final LinkNames names;
  private final CitableAddresses citableAddresses;
  private final Map<String, Address> pages = new HashMap<>();
  private final Map<Permalink, Alias> aliasesByAddress = new HashMap<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final Diagnostics diagnostics;

  public AliasReader(Edition edition, CitableAddresses citableAddresses, Diagnostics diagnostics) {
    this.edition = edition;
    this.erased = edition.erasedIds();
    this.names = LinkNames.of(edition);
    this.citableAddresses = citableAddresses;
    this.diagnostics = diagnostics;
  }

  static RedirectTarget target(Recommendation recommendation, LinkNames names) {
    return new RedirectTarget(
        Urls.recommendation(recommendation.id().toString()),
        "",
        recommendation.label(),
        names.name(recommendation));
  }

  /** All valid aliases, in reading order. */
  public List<Alias> read() {
    for (Theme theme : edition.report().themes()) {
      if (!theme.aliases().isEmpty()) {
        RedirectTarget target = new RedirectTarget(Urls.theme(theme.slug()), "", "", theme.title());
        read(theme.aliases(), theme.places(), target, "");
      }
      for (Recommendation recommendation : theme.recommendations()) {
        if (!recommendation.aliases().isEmpty()) {
          read(
              recommendation.aliases(),
              recommendation.places(),
              target(recommendation, names),
              recommendation.id().toString());
        }
      }
    }
    for (ContentPage page : edition.report().pages()) {
      RedirectTarget target = new RedirectTarget(Urls.further(page.slug()), "", "", page.title());
      read(page.aliases(), page.places(), target, "");
    }
    return aliases;
  }

  private void read(List<String> texts, FactSpans places, RedirectTarget target, String id) {
    for (int i = 0; i < texts.size(); i++) {
      Span span = places.at("aliases/" + i);
      Optional<Permalink> from = parse(texts.get(i));
      if (isTooLong(texts.get(i))) {
        report(
            Rule.BAD_ALIAS,
            span,
            "this alias is too long",
            "Use at most " + MAX_LENGTH + " characters and " + MAX_PARTS + " segments.");
      } else if (from.isEmpty()) {
        report(
            Rule.BAD_ALIAS,
            span,
            "“" + texts.get(i) + "” is not a valid address",
            "Write the address as it was on the site, relative to the report’s home page: "
                + suggestion(texts.get(i)));
      } else if (isFree(from.get(), target, span)) {
        Alias alias = new Alias(from.get(), withAnchor(from.get(), target), id, span);
        Alias first = aliasesByAddress.putIfAbsent(from.get(), alias);
        if (first == null) {
          aliases.add(alias);
        } else {
          report(
              Rule.ADDRESS_COLLISION,
              span,
              "“" + from.get() + "” is already an alias in " + first.span().file(),
              "Keep the alias only in the file to which readers should be redirected.");
        }
      }
    }
  }

  private boolean isFree(Permalink from, RedirectTarget target, Span span) {
    var ownPage = OWN_PAGE.matcher(from.toString());
    if (ownPage.matches() && isErased(ownPage.group(1))) {
      report(
          Rule.BAD_ALIAS,
          span,
          "the recommendation at “" + from + "” was erased, so its address cannot be redirected",
          "Remove it from the aliases.");
      return false;
    }
    Address current = currentAddress(from.address());
    boolean isTaken = from.isWhole() ? current != null : citableAddresses.links().containsKey(from);
    if (isTaken) {
      report(
          Rule.ADDRESS_COLLISION,
          span,
          target.page().equals(current) && from.isWhole()
              ? "“" + from + "” is the current address of this content"
              : "“" + from + "” is the current address of other content of this report",
          "Remove it from the aliases, or rename the content that has this address now.");
    }
    return !isTaken;
  }

  private static boolean isTooLong(String text) {
    return text.length() > MAX_LENGTH || text.chars().filter(c -> c == '/').count() > MAX_PARTS;
  }

  private boolean isErased(String id) {
    return erased.contains(id) || edition.ledger().hasErased(id);
  }

  /** The current page or file at an address, ignoring case; null if there is none. */
  private @Nullable Address currentAddress(Address address) {
    if (pages.isEmpty()) {
      citableAddresses
          .pages()
          .forEach(a -> pages.putIfAbsent(a.path().toLowerCase(Locale.ROOT), a));
    }
    return pages.get(address.path().toLowerCase(Locale.ROOT));
  }

  /** The target with the same anchor, if the new page contains it. */
  private RedirectTarget withAnchor(Permalink from, RedirectTarget target) {
    boolean hasAnchor =
        citableAddresses.links().containsKey(new Permalink(target.page(), from.anchor()));
    return !from.isWhole() && hasAnchor ? target.at(from.anchor()) : target;
  }

  private static Optional<Permalink> parse(String text) {
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    return FORM.matcher(text).matches() && OutputPath.problem(path + "index.html").isEmpty()
        ? Permalink.parse(text)
        : Optional.empty();
  }

  private static String suggestion(String text) {
    String bare = text.replaceFirst("^(?:\\.?/)+", "").replaceFirst("index\\.html(?=#|$)", "");
    String withSlash = bare.replaceFirst("^([^#]*[^#/])(?=#|$)", "$1/");
    return parse(withSlash).isPresent()
        ? withSlash
        : "r/nd-9/, themes/detention/ or themes/detention/#nd-9";
  }

  private void report(Rule rule, Span span, String message, String help) {
    diagnostics.report(rule, span, message, help);
  }
}
