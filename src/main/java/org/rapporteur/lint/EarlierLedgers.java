package org.rapporteur.lint;

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
 * Checks that what the ledgers of an earlier state of the project list is still in those of today,
 * in whichever of them: every address, with its recommendation and the text that it had.
 */
public final class EarlierLedgers {

  private static final int NAMED = 3;

  private final SortedMap<String, Ledger> earlier;
  private final Diagnostics diagnostics;

  /**
   * @param earlier the ledgers of the earlier state, by their files
   */
  public EarlierLedgers(SortedMap<String, Ledger> earlier, Diagnostics diagnostics) {
    this.earlier = earlier;
    this.diagnostics = diagnostics;
  }

  public void lint(Site site) {
    Map<String, Ledger.Entry> now = new HashMap<>();
    Set<Ledger.Erasure> erased = new HashSet<>();
    List<Ledger> ledgers = site.editions().stream().map(Edition::ledger).distinct().toList();
    for (Ledger ledger : ledgers) {
      addresses(ledger, site).forEach(now::putIfAbsent);
      erased.addAll(ledger.erased());
    }
    earlier
        .values()
        .forEach(
            then -> {
              List<String> lost = new ArrayList<>();
              addresses(then, site)
                  .forEach(
                      (address, entry) ->
                          change(entry, Optional.ofNullable(now.get(address)), ledgers)
                              .ifPresent(what -> lost.add("“" + address + "” " + what)));
              then.erased().stream()
                  .filter(erasure -> !erased.contains(erasure))
                  .forEach(e -> lost.add("the hash “" + e.hash() + "” of an erased id"));
              report(then, lost);
            });
  }

  /** What became of an entry; empty where it is as it was, or its recommendation is erased. */
  private static Optional<String> change(
      Ledger.Entry then, Optional<Ledger.Entry> now, List<Ledger> ledgers) {
    if (now.isEmpty()) {
      boolean erased =
          !then.id().isEmpty() && ledgers.stream().anyMatch(l -> l.hasErased(then.id()));
      return erased ? Optional.empty() : Optional.of("");
    }
    if (!then.id().equals(now.get().id())) {
      return Optional.of("for " + then.id());
    }
    boolean unexplained =
        !then.text().equals(now.get().text()) && now.get().history() <= then.history();
    return unexplained ? Optional.of("with another text") : Optional.empty();
  }

  private void report(Ledger then, List<String> lost) {
    if (lost.isEmpty()) {
      return;
    }
    int more = lost.size() - NAMED;
    diagnostics.report(
        Rule.LOST_ADDRESS,
        Span.of(then.file()),
        "the earlier list of published addresses also contains "
            + lost.stream().limit(NAMED).map(String::strip).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : ""),
        "Restore these lines, for example from the branch that this one started from. If two"
            + " branches were merged, run  rapporteur freeze  on the conflict.");
  }

  /** The addresses of a ledger, whole where the base-url is known and is not that of the site. */
  private static Map<String, Ledger.Entry> addresses(Ledger ledger, Site site) {
    Optional<String> root = ledger.seal().baseUrl();
    boolean here =
        root.isEmpty() || root.equals(site.baseUrl()) || site.movedFrom().contains(root.get());
    String prefix = here ? "" : root.get();
    Map<String, Ledger.Entry> addresses = new TreeMap<>();
    for (String base : ledger.bases().isEmpty() ? List.of("") : ledger.bases()) {
      for (Ledger.Entry entry : ledger.entries()) {
        String link = entry.link().toString();
        addresses.put(prefix + base + (link.equals("/") && !base.isEmpty() ? "" : link), entry);
      }
    }
    return addresses;
  }
}
