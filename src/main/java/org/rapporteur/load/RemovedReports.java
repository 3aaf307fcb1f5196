package org.rapporteur.load;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;

/** Finds reports that were published but are no longer part of the site. */
final class RemovedReports {

  private final Path project;
  private final Diagnostics diagnostics;

  RemovedReports(Path project, Diagnostics diagnostics) {
    this.project = project;
    this.diagnostics = diagnostics;
  }

  /** Reports each folder whose ledger has an address that is in no edition's ledger. */
  void report(List<Edition> editions) {
    Map<String, Ledger> included = new HashMap<>();
    editions.forEach(edition -> included.putIfAbsent(edition.ledger().file(), edition.ledger()));
    Map<String, Ledger> others = LedgerFiles.in(project, included.keySet());
    if (others.isEmpty()) {
      return;
    }
    Set<String> addresses = new HashSet<>();
    included.values().forEach(ledger -> addresses.addAll(addresses(ledger)));
    others.forEach(
        (file, ledger) -> {
          if (!addresses.containsAll(addresses(ledger))) {
            report(file);
          }
        });
  }

  private void report(String file) {
    String folder = file.substring(0, file.indexOf('/'));
    diagnostics.report(
        Rule.LOST_ADDRESS,
        Span.of(file),
        "the report in " + folder + "/ was published, but no edition of this site contains it",
        "Add it under  editions:  in site.yaml:  - content: "
            + folder
            + "  with its base. If it was never published here, remove "
            + file
            + " or move the folder out of the project.");
  }

  /** All pairs of base and address of a ledger, such as {@code usa/ r/nd-1/}. */
  private static Set<String> addresses(Ledger ledger) {
    Set<String> addresses = new HashSet<>();
    List<String> bases = ledger.bases().isEmpty() ? List.of("") : ledger.bases();
    for (Ledger.Entry entry : ledger.entries()) {
      bases.forEach(base -> addresses.add(base + " " + entry.link()));
    }
    return addresses;
  }
}
