package org.rapporteur.load;

import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Ledger.Condition;

/** Reads the ledger of a report, and compares it with what report.yaml declares. */
final class DeclaredLedger {

  private final Folder content;
  private final ParseCache parseCache;
  private final Diagnostics diagnostics;

  DeclaredLedger(Folder content, ParseCache parseCache, Diagnostics diagnostics) {
    this.content = content;
    this.parseCache = parseCache;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the ledger.
   *
   * @param declaration the place where the report declares that it has a ledger, if it does
   */
  Ledger read(Optional<Span> declaration) {
    Ledger stored =
        parseCache.get(
            new ParseCache.Key(content.name() + "/" + Ledger.FILE_NAME, ""),
            "",
            () -> Optional.of(FileStamps.of(content.path().resolve(Ledger.FILE_NAME))),
            diagnostics,
            recorded -> LedgerReader.read(content, recorded));
    return declaration.map(span -> declared(stored, span)).orElseGet(() -> undeclared(stored));
  }

  /** Returns the ledger of a report that does not declare one. */
  private static Ledger undeclared(Ledger ledger) {
    return ledger.seal().condition() == Condition.INTACT
        ? ledger.withCondition(Condition.UNDECLARED)
        : ledger;
  }

  /** Returns the ledger of a report that declares one, and reports it if it is missing. */
  private Ledger declared(Ledger ledger, Span declaration) {
    switch (ledger.seal().condition()) {
      case ABSENT -> {
        diagnostics.report(
            Rule.LEDGER_MISSING,
            declaration,
            "the published addresses of this report are missing: there is no file " + ledger.file(),
            "Restore the file from version control, for example:  git checkout HEAD -- "
                + ledger.file()
                + "  If nothing was ever published, remove the line  "
                + Ledger.KEY
                + ": true");
        return ledger.withCondition(Condition.UNREADABLE);
      }
      case UNSEALED -> {
        return ledger.withCondition(Condition.ALTERED);
      }
      default -> {
        return ledger;
      }
    }
  }
}
