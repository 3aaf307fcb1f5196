package org.rapporteur.permalink;

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
import org.rapporteur.model.Urls;
import org.rapporteur.model.WebAddress;

/**
 * Compares the published addresses of a report with those that its editions resolve now. Each lost
 * item is reported once, even if it had several addresses.
 */
public final class LostAddresses {

  private final Ledger ledger;
  private final List<Edition> editions;
  private final Site site;
  private final Diagnostics diagnostics;
  private final Set<Permalink> lost = new LinkedHashSet<>();

  /**
   * @param editions the editions of one report
   * @param site the site that contains them
   */
  public LostAddresses(Ledger ledger, List<Edition> editions, Site site, Diagnostics diagnostics) {
    this.site = site;
    this.ledger = ledger;
    this.editions = editions;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports each published address that no edition resolves, and what replaced its page.
   *
   * @param editionAddresses the old addresses of each edition; an address that any edition resolves
   *     is not lost
   */
  public void compare(List<OldAddresses> editionAddresses) {
    if (ledger.entries().isEmpty()) {
      return;
    }
    Optional<String> publishedUrl = ledger.seal().baseUrl();
    if (publishedUrl.isEmpty()
        || isSame(publishedUrl.get())
        || site.movedFrom().contains(publishedUrl.get())) {
      compareBases();
    } else {
      reportBaseUrl(publishedUrl.get());
    }
    compareIds(editionAddresses);
    Set<String> erased = editions.get(0).erasedIds();
    List<Ledger.Entry> entries = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      boolean resolved =
          editionAddresses.stream().anyMatch(oldAddresses -> oldAddresses.resolves(entry.link()));
      if (!resolved && !erased.contains(entry.id())) {
        entries.add(entry);
        lost.add(entry.link());
      }
    }
    if (entries.isEmpty()) {
      return;
    }
    LostAddressHelp help = new LostAddressHelp(ledger, editions.get(0));
    Map<String, List<Ledger.Entry>> groups = new LinkedHashMap<>();
    entries.forEach(e -> groups.computeIfAbsent(group(e, help), key -> new ArrayList<>()).add(e));
    groups.values().forEach(group -> report(group, help));
  }

  private void compareBases() {
    List<String> currentBases = editions.stream().map(Edition::base).toList();
    for (String base : published()) {
      if (!currentBases.contains(base)) {
        diagnostics.report(
            Rule.LOST_ADDRESS,
            Span.of(ledger.file()),
            "this report was published at “"
                + (base.isEmpty() ? "/" : base)
                + "”, but no edition of it is there now",
            "Add an edition to site.yaml with  content: "
                + ledger.file().substring(0, ledger.file().indexOf('/'))
                + (base.isEmpty() ? "  and without a base" : "  and  base: " + base)
                + ", in its original language.");
      }
    }
  }

  private boolean isSame(String publishedUrl) {
    return site.baseUrl()
        .filter(current -> WebAddress.isSameBase(current, publishedUrl))
        .isPresent();
  }

  /** Reports a changed base URL, unless the editions' bases compensate for it. */
  private void reportBaseUrl(String publishedUrl) {
    List<String> roots =
        editions.stream().map(edition -> site.baseUrl().orElse("") + edition.base()).toList();
    List<String> lost =
        published().stream()
            .map(base -> publishedUrl + base)
            .filter(r -> !roots.contains(r))
            .toList();
    if (lost.isEmpty()) {
      return;
    }
    diagnostics.report(
        Rule.BASE_URL_CHANGED,
        Span.of(ledger.file()),
        "this report was published at “"
            + String.join("”, “", lost)
            + "”, but "
            + (site.baseUrl().isPresent()
                ? "is now at “" + String.join("”, “", roots) + "”"
                : "the project no longer states its base-url"),
        "Restore  base-url: "
            + publishedUrl
            + "  where it was. If the site has moved and the old addresses redirect to the new ones,"
            + " add below base-url:  moved-from: ["
            + publishedUrl
            + "]");
  }

  /**
   * Reports an address that now shows or redirects to another recommendation, although its own
   * still exists.
   */
  private void compareIds(List<OldAddresses> editionAddresses) {
    Set<String> reported = new HashSet<>();
    for (Ledger.Entry entry : ledger.entries()) {
      for (OldAddresses oldAddresses :
          entry.id().isEmpty() ? List.<OldAddresses>of() : editionAddresses) {
        oldAddresses
            .replacement(entry)
            .filter(id -> reported.add(entry.id() + " " + id))
            .ifPresent(id -> reportReplaced(entry, id));
      }
    }
  }

  private void reportReplaced(Ledger.Entry entry, String id) {
    diagnostics.report(
        Rule.REUSED_ID,
        entry.span(),
        "“" + entry.link() + "” was published for " + entry.id() + ", but now shows " + id,
        "Return the address to "
            + entry.id()
            + ": remove it from "
            + id
            + (entry.link().equals(Permalink.of(Urls.recommendation(id)))
                ? " (rename its file), and add  aliases: [\"" + entry.link() + "\"]  to "
                : "’s aliases, and add  aliases: [\"" + entry.link() + "\"]  to ")
            + entry.id()
            + " if it is not its own.");
  }

  private List<String> published() {
    return ledger.bases().isEmpty() ? List.of("") : ledger.bases();
  }

  /**
   * The group of a lost address. Addresses in one group have the same fix and are reported
   * together.
   */
  private String group(Ledger.Entry entry, LostAddressHelp help) {
    Address page = entry.link().address();
    String path = page.path();
    boolean pageLost = lost.contains(Permalink.of(page));
    if (isTheme(entry) && pageLost) {
      return path;
    }
    if (!entry.id().isEmpty()) {
      if (!help.exists(entry.id())) {
        String theme = help.themeOf(entry.id());
        boolean withTheme =
            !theme.isEmpty()
                && lost.contains(Permalink.of(new Address(theme)))
                && !help.hasSameText(entry.id());
        return withTheme ? theme : entry.id();
      }
      // An anchor in its text is on its theme's page too.
      String anchor = entry.link().anchor();
      boolean part = anchor.startsWith(entry.id() + "-");
      return part ? entry.id() + "#" + anchor : entry.link().toString();
    }
    if (path.startsWith("articles/")) {
      return path.substring(0, path.indexOf('/', "articles/".length()) + 1);
    }
    return pageLost ? path : entry.link().toString();
  }

  private void report(List<Ledger.Entry> group, LostAddressHelp help) {
    Ledger.Entry first = first(group);
    int more = group.size() - 1;
    String others =
        more == 0
            ? ""
            : " ("
                + more
                + (more == 1
                    ? " related address is also gone)"
                    : " related addresses are also gone)");
    diagnostics.report(
        Rule.LOST_ADDRESS,
        first.span(),
        "“" + first.link() + "” was published but no longer exists" + others,
        () -> help.help(first));
  }

  /**
   * The address to report for a group: that of a theme, else of a recommendation, else of a page.
   */
  private static Ledger.Entry first(List<Ledger.Entry> group) {
    Comparator<Ledger.Entry> byRank =
        Comparator.comparing((Ledger.Entry e) -> !(isTheme(e) && e.link().isWhole()))
            .thenComparing(e -> !e.link().address().path().startsWith("r/"))
            .thenComparing(e -> !e.link().isWhole())
            .thenComparing(Ledger.Entry::link);
    return group.stream().min(byRank).orElseThrow();
  }

  private static boolean isTheme(Ledger.Entry entry) {
    return entry.link().address().path().startsWith("themes/");
  }
}
