package org.rapporteur;

import java.util.List;
import org.rapporteur.author.FrozenLedger;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * How the recording of published addresses ended.
 *
 * @param diagnostics what was found, sorted by place
 * @param failed whether it kept the addresses from being recorded
 * @param ledgers one for each report; none when it failed
 */
public record FreezeOutcome(
    List<Diagnostic> diagnostics, boolean failed, List<FrozenLedger> ledgers) {
  public FreezeOutcome {
    diagnostics = List.copyOf(diagnostics);
    ledgers = List.copyOf(ledgers);
  }
}
