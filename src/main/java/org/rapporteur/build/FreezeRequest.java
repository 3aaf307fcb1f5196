package org.rapporteur.build;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.model.Ledger.Condition;

/**
 * The options for recording the published addresses.
 *
 * @param write whether to write the ledgers; if not, only lost addresses are errors
 * @param acceptEdits whether to accept lines that were removed or changed by hand
 * @param since the folder of an earlier state of the project, whose ledgers must still be complete
 */
public record FreezeRequest(boolean write, boolean acceptEdits, Optional<Path> since) {

  /** The rules that detect a lost address, or a ledger that could hide one. */
  private static final Set<Rule> LOSSES =
      Set.of(
          Rule.LOST_ADDRESS,
          Rule.LEDGER_MISSING,
          Rule.LEDGER_ALTERED,
          Rule.LEDGER_FORMAT,
          Rule.BASE_URL_CHANGED,
          Rule.REUSED_ID,
          Rule.CHANGED_DEMAND);

  /** Writes new addresses. */
  public static final FreezeRequest WRITE = new FreezeRequest(true, false, Optional.empty());

  /** Writes nothing. */
  public static final FreezeRequest CHECK = new FreezeRequest(false, false, Optional.empty());

  /** The conditions of a ledger that writing it fixes. */
  Set<Condition> accepted() {
    Set<Condition> accepted = EnumSet.noneOf(Condition.class);
    if (write) {
      accepted.addAll(Set.of(Condition.UNSEALED, Condition.UNDECLARED, Condition.MERGED));
    }
    if (acceptEdits) {
      accepted.addAll(Set.of(Condition.INCOMPLETE, Condition.ALTERED));
    }
    return accepted;
  }

  /**
   * The diagnostics that are reported: all if ledgers are written; otherwise, those about losses.
   * Sample names are errors, because a recorded address is permanent.
   */
  List<Diagnostic> reported(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(d -> write || LOSSES.contains(d.rule()))
        .map(d -> d.rule() == Rule.SAMPLE_TEXT ? d.withSeverity(Severity.ERROR) : d)
        .toList();
  }
}
