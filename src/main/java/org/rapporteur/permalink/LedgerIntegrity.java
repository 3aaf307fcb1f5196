package org.rapporteur.permalink;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Ledger.Condition;
import org.rapporteur.model.Site;

/** Checks that no line of a ledger was lost or changed. */
public final class LedgerIntegrity {

  private static final String COMMAND = "  rapporteur freeze --accept-edits";

  private final Set<Condition> accepted;
  private final Diagnostics diagnostics;

  /**
   * @param accepted the conditions that are not reported, apart from an intact or absent ledger
   */
  public LedgerIntegrity(Set<Condition> accepted, Diagnostics diagnostics) {
    this.accepted = Set.copyOf(accepted);
    this.diagnostics = diagnostics;
  }

  public void lint(Site site) {
    Set<String> files = new HashSet<>();
    for (Edition edition : site.editions()) {
      Ledger ledger = edition.ledger();
      if (files.add(ledger.file()) && !accepted.contains(ledger.seal().condition())) {
        check(ledger);
      }
    }
  }

  private void check(Ledger ledger) {
    switch (ledger.seal().condition()) {
      case INCOMPLETE -> reportIncomplete(ledger);
      case ALTERED -> reportAltered(ledger);
      case MERGED ->
          diagnostics.report(
              Rule.LEDGER_ALTERED,
              ledger.seal().span(),
              "two versions of this list were merged, and its head matches neither",
              "Run  rapporteur freeze  to write one head for the lines of both.");
      case UNSEALED ->
          diagnostics.report(
              Rule.LEDGER_FORMAT,
              ledger.seal().span(),
              "this list has version 1, without a count and a digest of its lines",
              "Run  rapporteur freeze  and commit "
                  + ledger.file()
                  + " and report.yaml with your content.");
      case UNDECLARED ->
          diagnostics.report(
              Rule.LEDGER_FORMAT,
              ledger.seal().span(),
              "report.yaml does not state that this list exists",
              "Run  rapporteur freeze  to add  "
                  + Ledger.KEY
                  + ": true  to report.yaml, and commit the file.");
      case ABSENT, UNREADABLE, INTACT -> {}
    }
  }

  private void reportIncomplete(Ledger ledger) {
    int count = ledger.seal().count();
    int lost = count - ledger.size();
    String message =
        count == 0
            ? "this list contains no address"
            : "this list has "
                + ledger.size()
                + " lines, but its head counts "
                + count
                + ": "
                + lost
                + (lost == 1 ? " published address is" : " published addresses are")
                + " missing";
    diagnostics.report(Rule.LEDGER_ALTERED, ledger.seal().span(), message, restore(ledger));
  }

  private void reportAltered(Ledger ledger) {
    String merge =
        ledger.size() > ledger.seal().count()
            ? "After a merge, put the conflict back, markers included (git checkout -m -- "
                + ledger.file()
                + "), and run  rapporteur freeze  In any other case: "
            : "";
    diagnostics.report(
        Rule.LEDGER_ALTERED,
        ledger.seal().span(),
        ledger.seal().count() == 0
            ? "this list has no count and no digest of its lines"
            : "the lines of this list do not match the count and digest in its head",
        merge + restore(ledger));
  }

  private static String restore(Ledger ledger) {
    return "Restore the file from version control, for example:  git checkout HEAD -- "
        + ledger.file()
        + "  If the change was intentional, run"
        + COMMAND;
  }
}
