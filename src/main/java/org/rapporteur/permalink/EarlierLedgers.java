package org.rapporteur.permalink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Site;

/**
 * Checks that the current ledgers still contain every line of the ledgers of an earlier state of
 * the project: every address, with its recommendation and the text that it had. A line may have
 * moved to another ledger.
 */
public final class EarlierLedgers {

  private static final int MAX_NAMED = 3;

  private final SortedMap<String, Ledger> earlier;
  private final Diagnostics diagnostics;

  /**
   * @param earlier the ledgers of the earlier state, by file
   */
  public EarlierLedgers(SortedMap<String, Ledger> earlier, Diagnostics diagnostics) {
    this.earlier = earlier;
    this.diagnostics = diagnostics;
  }

  public void lint(Site site) {
    Map<String, Ledger.Entry> current = new HashMap<>();
    Set<Ledger.Erasure> erased = new HashSet<>();
    List<Ledger> ledgers = site.editions().stream().map(Edition::ledger).distinct().toList();
    for (Ledger each : ledgers) {
      addresses(each, site).forEach(current::putIfAbsent);
      erased.addAll(each.erased());
    }
    earlier
        .values()
        .forEach(
            ledger -> {
              List<String> lost = new ArrayList<>();
              addresses(ledger, site)
                  .forEach(
                      (address, entry) ->
                          change(entry, Optional.ofNullable(current.get(address)), ledgers)
                              .ifPresent(what -> lost.add("“" + address + "” " + what)));
              ledger.erased().stream()
                  .filter(erasure -> !erased.contains(erasure))
                  .forEach(e -> lost.add("the hash “" + e.hash() + "” of an erased id"));
              report(ledger, lost);
            });
  }

  /** Describes the change of an entry; empty if it is unchanged or its recommendation is erased. */
  private static Optional<String> change(
      Ledger.Entry earlier, Optional<Ledger.Entry> current, List<Ledger> ledgers) {
    if (current.isEmpty()) {
      boolean erased =
          !earlier.id().isEmpty() && ledgers.stream().anyMatch(l -> l.hasErased(earlier.id()));
      return erased ? Optional.empty() : Optional.of("");
    }
    if (!earlier.id().equals(current.get().id())) {
      return Optional.of("for " + earlier.id());
    }
    boolean unexplained =
        !earlier.text().equals(current.get().text())
            && current.get().history() <= earlier.history();
    return unexplained ? Optional.of("with another text") : Optional.empty();
  }

  private void report(Ledger ledger, List<String> lost) {
    if (lost.isEmpty()) {
      return;
    }
    int more = lost.size() - MAX_NAMED;
    diagnostics.report(
        Rule.LOST_ADDRESS,
        Span.of(ledger.file()),
        "the earlier list of published addresses also contains "
            + lost.stream().limit(MAX_NAMED).map(String::strip).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : ""),
        "Restore these lines, for example from the branch that this one started from. If two"
            + " branches were merged, run  rapporteur freeze  on the conflict.");
  }

  /**
   * The addresses of a ledger; complete URLs if its base-url is known and is not that of the site.
   */
  private static Map<String, Ledger.Entry> addresses(Ledger ledger, Site site) {
    Optional<String> root = ledger.seal().baseUrl();
    boolean isSameSite =
        root.isEmpty() || root.equals(site.baseUrl()) || site.movedFrom().contains(root.get());
    String prefix = isSameSite ? "" : root.get();
    Map<String, Ledger.Entry> addresses = new TreeMap<>();
    for (String base : ledger.bases().isEmpty() ? List.of("") : ledger.bases()) {
      for (Ledger.Entry entry : ledger.entries()) {
        String link = entry.link().toString();
        String home = prefix + base;
        addresses.put(home + (link.equals("/") && !home.isEmpty() ? "" : link), entry);
      }
    }
    return addresses;
  }
}
