package org.rapporteur.build;

import java.util.List;
import org.rapporteur.author.FrozenLedger;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * The result of recording the published addresses.
 *
 * @param diagnostics the diagnostics, sorted by place
 * @param failed whether they prevented the addresses from being recorded
 * @param ledgers the ledger of each report; empty if it failed
 */
public record FreezeOutcome(
    List<Diagnostic> diagnostics, boolean failed, List<FrozenLedger> ledgers) {
  public FreezeOutcome {
    diagnostics = List.copyOf(diagnostics);
    ledgers = List.copyOf(ledgers);
  }

  /** The result if diagnostics prevented the addresses from being recorded. */
  static FreezeOutcome failed(List<Diagnostic> diagnostics) {
    return new FreezeOutcome(diagnostics, true, List.of());
  }
}
