package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Site;
import org.rapporteur.model.WebAddress;

/**
 * Compares what a report published with what its editions answer now, and reports each thing that
 * is lost once, however many addresses it had.
 */
final class LostAddresses {

  private final Ledger ledger;
  private final List<Edition> editions;
  private final Site site;
  private final Diagnostics diagnostics;
  private final Set<Permalink> lost = new LinkedHashSet<>();

  /**
   * @param editions those of one report
   * @param site what they are a part of
   */
  LostAddresses(Ledger ledger, List<Edition> editions, Site site, Diagnostics diagnostics) {
    this.site = site;
    this.ledger = ledger;
    this.editions = editions;
    this.diagnostics = diagnostics;
  }

  /**
   * @param answered one for each edition: an address that any of them answers is not lost
   */
  void compare(List<OldAddresses> answered) {
    if (ledger.entries().isEmpty()) {
      return;
    }
    Optional<String> then = ledger.seal().baseUrl();
    if (then.isEmpty() || isSame(then.get()) || site.movedFrom().contains(then.get())) {
      bases();
    } else {
      baseUrl(then.get());
    }
    ids(answered);
    Set<String> erased = editions.get(0).erasedIds();
    List<Ledger.Entry> entries = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      boolean answers = answered.stream().anyMatch(old -> old.resolves(entry.link()));
      if (!answers && !erased.contains(entry.id())) {
        entries.add(entry);
        lost.add(entry.link());
      }
    }
    if (entries.isEmpty()) {
      return;
    }
    LostAddressHelp mends = new LostAddressHelp(ledger, editions.get(0));
    Map<String, List<Ledger.Entry>> groups = new LinkedHashMap<>();
    entries.forEach(e -> groups.computeIfAbsent(group(e, mends), key -> new ArrayList<>()).add(e));
    groups.values().forEach(group -> report(group, mends));
  }

  private void bases() {
    List<String> now = editions.stream().map(Edition::base).toList();
    for (String base : published()) {
      if (!now.contains(base)) {
        diagnostics.report(
            Rule.LOST_ADDRESS,
            Span.of(ledger.file()),
            "this report was published at “"
                + (base.isEmpty() ? "/" : base)
                + "”, where none of its editions stands any more",
            "Add an edition to site.yaml with  content: "
                + ledger.file().substring(0, ledger.file().indexOf('/'))
                + (base.isEmpty() ? "  and without a base" : "  and  base: " + base)
                + ", in the language that it had.");
      }
    }
  }

  private boolean isSame(String then) {
    return site.baseUrl().filter(now -> WebAddress.isSameBase(now, then)).isPresent();
  }

  /** Another base-url is no loss where each edition has a base that makes up for it. */
  private void baseUrl(String then) {
    List<String> roots =
        editions.stream().map(edition -> site.baseUrl().orElse("") + edition.base()).toList();
    List<String> lost =
        published().stream().map(base -> then + base).filter(r -> !roots.contains(r)).toList();
    if (lost.isEmpty()) {
      return;
    }
    diagnostics.report(
        Rule.BASE_URL_CHANGED,
        Span.of(ledger.file()),
        "this report was published at “"
            + String.join("”, “", lost)
            + "”, and "
            + (site.baseUrl().isPresent()
                ? "is now at “" + String.join("”, “", roots) + "”"
                : "the project no longer states its base-url"),
        "Put  base-url: "
            + then
            + "  back where it was. If the site has moved and the old addresses redirect to the new"
            + " ones, add below base-url:  moved-from: ["
            + then
            + "]");
  }

  /** A recommendation's address never shows another one, or redirects to it, while it is there. */
  private void ids(List<OldAddresses> answered) {
    Set<String> reported = new HashSet<>();
    for (Ledger.Entry entry : ledger.entries()) {
      for (OldAddresses old : entry.id().isEmpty() ? List.<OldAddresses>of() : answered) {
        old.replacement(entry)
            .filter(id -> reported.add(entry.id() + " " + id))
            .ifPresent(id -> reportReplaced(entry, id));
      }
    }
  }

  private void reportReplaced(Ledger.Entry entry, String id) {
    diagnostics.report(
        Rule.REUSED_ID,
        entry.span(),
        "“" + entry.link() + "” was published for " + entry.id() + ", and now shows " + id,
        "Give the address back to "
            + entry.id()
            + ": remove it from "
            + id
            + (entry.link().equals(Permalink.of(Addresses.recommendation(id)))
                ? " (rename its file), and add  aliases: [\"" + entry.link() + "\"]  to "
                : "’s aliases, and add  aliases: [\"" + entry.link() + "\"]  to ")
            + entry.id()
            + " if it is not its own.");
  }

  private List<String> published() {
    return ledger.bases().isEmpty() ? List.of("") : ledger.bases();
  }

  /** What a lost address is a part of: things of one name are mended together. */
  private String group(Ledger.Entry entry, LostAddressHelp mends) {
    Address page = entry.link().address();
    String path = page.path();
    boolean pageLost = lost.contains(Permalink.of(page));
    if (isTheme(entry) && pageLost) {
      return path;
    }
    if (!entry.id().isEmpty()) {
      if (!mends.exists(entry.id())) {
        String theme = mends.themeOf(entry.id());
        boolean withTheme =
            !theme.isEmpty()
                && lost.contains(Permalink.of(new Address(theme)))
                && !mends.hasTwin(entry.id());
        return withTheme ? theme : entry.id();
      }
      // A part of its text stands on its theme's page, too.
      String anchor = entry.link().anchor();
      boolean part = anchor.startsWith(entry.id() + "-");
      return part ? entry.id() + "#" + anchor : entry.link().toString();
    }
    if (path.startsWith("articles/")) {
      return path.substring(0, path.indexOf('/', "articles/".length()) + 1);
    }
    return pageLost ? path : entry.link().toString();
  }

  private void report(List<Ledger.Entry> group, LostAddressHelp mends) {
    Ledger.Entry first = first(group);
    int more = group.size() - 1;
    String others =
        more == 0
            ? ""
            : ", nor at " + more + " address" + (more == 1 ? "" : "es") + " that went with it";
    diagnostics.report(
        Rule.LOST_ADDRESS,
        first.span(),
        "“" + first.link() + "” was published, and nothing answers there any more" + others,
        () -> mends.help(first));
  }

  /** The address that stands for a group: a theme's, else a recommendation's own, else a page's. */
  private static Ledger.Entry first(List<Ledger.Entry> group) {
    Comparator<Ledger.Entry> weight =
        Comparator.comparing((Ledger.Entry e) -> !(isTheme(e) && e.link().isWhole()))
            .thenComparing(e -> !e.link().address().path().startsWith("r/"))
            .thenComparing(e -> !e.link().isWhole())
            .thenComparing(Ledger.Entry::link);
    return group.stream().min(weight).orElseThrow();
  }

  private static boolean isTheme(Ledger.Entry entry) {
    return entry.link().address().path().startsWith("themes/");
  }
}
