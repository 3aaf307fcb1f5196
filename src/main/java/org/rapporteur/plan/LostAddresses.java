package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.Comparator;
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

/**
 * Compares what a report published with what its editions answer now, and reports each thing that
 * is lost once, however many addresses it had.
 */
final class LostAddresses {

  private final Ledger ledger;
  private final List<Edition> editions;
  private final Optional<String> baseUrl;
  private final Diagnostics diagnostics;
  private final Set<Permalink> lost = new LinkedHashSet<>();

  /**
   * @param editions those of one report
   * @param baseUrl the site's address, as the project states it
   */
  LostAddresses(
      Ledger ledger, List<Edition> editions, Optional<String> baseUrl, Diagnostics diagnostics) {
    this.baseUrl = baseUrl;
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
    if (ledger.seal().baseUrl().equals(baseUrl) || ledger.seal().baseUrl().isEmpty()) {
      bases();
    } else {
      baseUrl(ledger.seal().baseUrl().get());
    }
    Set<String> erased = editions.get(0).erasedIds();
    List<Ledger.Entry> entries = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      boolean answers = answered.stream().anyMatch(old -> old.answers(entry.link()));
      if (!answers && !erased.contains(entry.id())) {
        entries.add(entry);
        lost.add(entry.link());
      }
    }
    if (entries.isEmpty()) {
      return;
    }
    Mends mends = new Mends(ledger, editions.get(0));
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
            "Put its edition back there, in site.yaml, "
                + (base.isEmpty() ? "without a base" : "with  base: " + base));
      }
    }
  }

  /** Another base-url is no loss where each edition has a base that makes up for it. */
  private void baseUrl(String then) {
    List<String> roots =
        editions.stream().map(edition -> baseUrl.orElse("") + edition.base()).toList();
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
            + (baseUrl.isPresent()
                ? "is now at “" + String.join("”, “", roots) + "”"
                : "the project no longer states its base-url"),
        "Put  base-url: "
            + then
            + "  back where it was, in report.yaml or site.yaml. If the site has moved and the old"
            + " addresses redirect to the new ones, change base-url in "
            + ledger.file()
            + ", too.");
  }

  private List<String> published() {
    return ledger.bases().isEmpty() ? List.of("") : ledger.bases();
  }

  /** What a lost address is a part of: things of one name are mended together. */
  private String group(Ledger.Entry entry, Mends mends) {
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

  private void report(List<Ledger.Entry> group, Mends mends) {
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
        mends.help(first));
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
