package org.rapporteur.plan;

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
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Edition;
import org.rapporteur.model.FactSpans;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;

/** Reads the old addresses that content files claim, and refuses those that can't be theirs. */
final class AliasReader {

  /** Characters of an old address. */
  private static final int MAX_LENGTH = 400;

  /** Parts of one, each of which is a folder. */
  private static final int MAX_PARTS = 20;

  private static final Pattern FORM =
      Pattern.compile("(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*+/)++(?:#.+)?");
  private static final Pattern OWN_PAGE = Pattern.compile("r/([^/]+)/(?:#.*)?");

  /**
   * Where what stood at an old address stands now.
   *
   * @param anchor the place on that page; empty for the whole
   * @param label the short name: "ND-3"; empty for a page without one
   */
  record RedirectTarget(Address page, String anchor, String label, Phrase title) {

    RedirectTarget at(String place) {
      return new RedirectTarget(page, place, label, title);
    }
  }

  /**
   * An old address.
   *
   * @param id the recommendation that claims it; empty for a theme or page
   */
  record Alias(Permalink from, RedirectTarget goal, String id, Span span) {}

  private final Edition edition;
  private final Set<String> erased;
  private final CitableAddresses answers;
  private final Map<String, Address> pages = new HashMap<>();
  private final Map<Permalink, Alias> taken = new HashMap<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final Diagnostics diagnostics;

  AliasReader(Edition edition, CitableAddresses answers, Diagnostics diagnostics) {
    this.edition = edition;
    this.erased = edition.erasedIds();
    this.answers = answers;
    this.diagnostics = diagnostics;
  }

  static RedirectTarget goal(Recommendation recommendation) {
    return new RedirectTarget(
        Addresses.recommendation(recommendation.id().toString()),
        "",
        recommendation.id().label(),
        recommendation.title());
  }

  /** Every old address that stands, in reading order. */
  List<Alias> read() {
    for (Theme theme : edition.report().themes()) {
      if (!theme.aliases().isEmpty()) {
        RedirectTarget there =
            new RedirectTarget(Addresses.theme(theme.slug()), "", "", theme.title());
        read(theme.aliases(), theme.places(), there, "");
      }
      for (Recommendation recommendation : theme.recommendations()) {
        if (!recommendation.aliases().isEmpty()) {
          read(
              recommendation.aliases(),
              recommendation.places(),
              goal(recommendation),
              recommendation.id().toString());
        }
      }
    }
    for (ContentPage page : edition.report().pages()) {
      RedirectTarget there =
          new RedirectTarget(Addresses.further(page.slug()), "", "", page.title());
      read(page.aliases(), page.places(), there, "");
    }
    return aliases;
  }

  private void read(List<String> texts, FactSpans places, RedirectTarget goal, String id) {
    for (int i = 0; i < texts.size(); i++) {
      Span span = places.at("aliases/" + i);
      Optional<Permalink> from = parsed(texts.get(i));
      if (isTooLong(texts.get(i))) {
        report(
            Rule.BAD_ALIAS,
            span,
            "this old address is too long",
            "It can have " + MAX_LENGTH + " characters, and " + MAX_PARTS + " parts.");
      } else if (from.isEmpty()) {
        report(
            Rule.BAD_ALIAS,
            span,
            "“" + texts.get(i) + "” is no old address",
            "Write it as it stood in the site, from the report’s first page on: "
                + suggestion(texts.get(i)));
      } else if (isFree(from.get(), goal, span)) {
        Alias alias = new Alias(from.get(), reached(from.get(), goal), id, span);
        Alias first = taken.putIfAbsent(from.get(), alias);
        if (first == null) {
          aliases.add(alias);
        } else {
          report(
              Rule.ADDRESS_COLLISION,
              span,
              "“" + from.get() + "” is already an old address in " + first.span().file(),
              "Keep it in the one place to which a reader should be led.");
        }
      }
    }
  }

  private boolean isFree(Permalink from, RedirectTarget goal, Span span) {
    var own = OWN_PAGE.matcher(from.toString());
    if (own.matches() && isErased(own.group(1))) {
      report(
          Rule.BAD_ALIAS,
          span,
          "what stood at “" + from + "” was erased, so nothing can lead on from there",
          "Take it out of the aliases.");
      return false;
    }
    Address there = standing(from.address());
    boolean stands = from.isWhole() ? there != null : answers.links().containsKey(from);
    if (stands) {
      report(
          Rule.ADDRESS_COLLISION,
          span,
          goal.page().equals(there) && from.isWhole()
              ? "“" + from + "” is the address at which this stands now"
              : "“" + from + "” is not free: something of this report stands there now",
          "Take it out of the aliases, or give what stands there now another name.");
    }
    return !stands;
  }

  private static boolean isTooLong(String text) {
    return text.length() > MAX_LENGTH || text.chars().filter(c -> c == '/').count() > MAX_PARTS;
  }

  private boolean isErased(String id) {
    return erased.contains(id) || edition.ledger().hasErased(id);
  }

  /** What stands at an address, by any capital letters; null when nothing does. */
  private @Nullable Address standing(Address address) {
    if (pages.isEmpty()) {
      answers.pages().forEach(a -> pages.putIfAbsent(a.path().toLowerCase(Locale.ROOT), a));
    }
    return pages.get(address.path().toLowerCase(Locale.ROOT));
  }

  /** The same place on the new page, where it has one. */
  private RedirectTarget reached(Permalink from, RedirectTarget goal) {
    boolean same = answers.links().containsKey(new Permalink(goal.page(), from.anchor()));
    return !from.isWhole() && same ? goal.at(from.anchor()) : goal;
  }

  private static Optional<Permalink> parsed(String text) {
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    return FORM.matcher(text).matches() && OutputPath.problem(path + "index.html").isEmpty()
        ? Permalink.parse(text)
        : Optional.empty();
  }

  private static String suggestion(String text) {
    String bare = text.replaceFirst("^(?:\\.?/)+", "").replaceFirst("index\\.html(?=#|$)", "");
    String slashed = bare.replaceFirst("(?<=[^/#])(?=#|$)", "/");
    return parsed(slashed).isPresent()
        ? slashed
        : "r/nd-9/, themes/detention/ or themes/detention/#nd-9";
  }

  private void report(Rule rule, Span span, String message, String help) {
    diagnostics.report(rule, span, message, help);
  }
}
