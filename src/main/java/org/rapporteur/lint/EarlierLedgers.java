package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Site;

/** Checks that every address in the ledgers of an earlier state is still in those of today. */
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
    Map<String, Ledger> now =
        site.editions().stream()
            .collect(Collectors.toMap(e -> e.ledger().file(), e -> e.ledger(), (a, b) -> a));
    earlier.forEach((file, then) -> compare(then, Optional.ofNullable(now.get(file))));
  }

  private void compare(Ledger then, Optional<Ledger> now) {
    List<String> lost = new ArrayList<>();
    for (Ledger.Entry entry : then.entries()) {
      if (now.filter(ledger -> isKept(entry, ledger)).isEmpty()) {
        lost.add("“" + entry.link() + "”");
      }
    }
    for (Ledger.Erasure erasure : then.erased()) {
      if (now.filter(ledger -> ledger.erased().contains(erasure)).isEmpty()) {
        lost.add("the hash “" + erasure.hash() + "” of an erased recommendation");
      }
    }
    if (lost.isEmpty()) {
      return;
    }
    int more = lost.size() - NAMED;
    diagnostics.report(
        Rule.LOST_ADDRESS,
        Span.of(then.file()),
        "the earlier list of published addresses also contains "
            + lost.stream().limit(NAMED).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : ""),
        "Restore these lines, for example from the branch that this one started from, then run "
            + " rapporteur freeze");
  }

  private static boolean isKept(Ledger.Entry entry, Ledger now) {
    return now.entry(entry.link()).isPresent()
        || !entry.id().isEmpty() && now.hasErased(entry.id());
  }
}
