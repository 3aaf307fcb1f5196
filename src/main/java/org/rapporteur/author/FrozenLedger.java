package org.rapporteur.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The published addresses of one report, brought up to date.
 *
 * @param file their file, from the project's folder
 * @param text what it is to hold
 * @param changed whether that is another text than it holds
 * @param known how many addresses were recorded before and stay
 * @param added how many are new
 * @param explained how many changed texts their histories explain
 * @param erased how many recommendations are left as a hash only
 * @param report the report.yaml with the key {@code permalinks}, where the key can be added
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

  /** Whether report.yaml states that there is a ledger, once the files are written. */
  public boolean willBeDeclared() {
    return declared || report.isPresent();
  }

  /** The files to write, the ledger first; none if all is as it was. */
  public List<NewFile> files() {
    List<NewFile> files = new ArrayList<>();
    if (changed) {
      files.add(new NewFile(file, text));
    }
    report.ifPresent(files::add);
    return files;
  }
}
