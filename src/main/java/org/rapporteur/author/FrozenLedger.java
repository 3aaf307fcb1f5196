package org.rapporteur.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Ledger;

/**
 * The updated ledger of one report: its published addresses.
 *
 * @param file the ledger's file, from the project's folder
 * @param text the new text of the file
 * @param changed whether the text differs from the present one
 * @param known the number of addresses that were recorded before and remain
 * @param added the number of new addresses
 * @param explained the number of changed texts that a history entry explains
 * @param erased the number of recommendations of which only a hash remains
 * @param report the report.yaml with the key {@code permalinks}, if the key can be added
 * @param declared whether report.yaml has the key already
 */
public record FrozenLedger(
    String file,
    String text,
    boolean changed,
    int known,
    int added,
    int explained,
    int erased,
    Optional<NewFile> report,
    boolean declared) {

  /** Returns whether report.yaml has the key {@code permalinks} once the files are written. */
  public boolean willBeDeclared() {
    return declared || report.isPresent();
  }

  /** The files to write, the ledger first; none if nothing has changed. */
  public List<NewFile> files() {
    List<NewFile> files = new ArrayList<>();
    if (changed) {
      files.add(new NewFile(file, text));
    }
    report.ifPresent(files::add);
    return files;
  }

  /** Reports the ledger if report.yaml does not declare it, and cannot be changed to do so. */
  public void validate(Diagnostics diagnostics) {
    if (willBeDeclared()) {
      return;
    }
    diagnostics.report(
        Rule.LEDGER_FORMAT,
        Span.of(file.replace(Ledger.FILE_NAME, "report.yaml")),
        "this file does not declare that the report has published addresses, and its format does"
            + " not allow a line to be added",
        "Add the line  " + Ledger.KEY + ": true  to it, then run `rapporteur freeze` again.");
  }
}
