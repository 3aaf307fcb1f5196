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

/** Finds reports that were published and are no part of the site any more. */
final class RemovedReports {

  private final Path project;
  private final Diagnostics diagnostics;

  RemovedReports(Path project, Diagnostics diagnostics) {
    this.project = project;
    this.diagnostics = diagnostics;
  }

  /** Reports each folder whose ledger has an address that no edition's ledger has. */
  void report(List<Edition> editions) {
    Map<String, Ledger> listed = new HashMap<>();
    editions.forEach(edition -> listed.putIfAbsent(edition.ledger().file(), edition.ledger()));
    Map<String, Ledger> others = LedgerFiles.in(project, listed.keySet());
    if (others.isEmpty()) {
      return;
    }
    Set<String> addresses = new HashSet<>();
    listed.values().forEach(ledger -> addresses.addAll(addresses(ledger)));
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
        "the report in " + folder + "/ was published, and no edition of this site shows it",
        "Add it under  editions:  in site.yaml:  - content: "
            + folder
            + "  with its base. If it was never published here, remove "
            + file
            + " or move the folder out of the project.");
  }

  /** Every address below each base, such as {@code usa/ r/nd-1/}. */
  private static Set<String> addresses(Ledger ledger) {
    Set<String> addresses = new HashSet<>();
    List<String> bases = ledger.bases().isEmpty() ? List.of("") : ledger.bases();
    for (Ledger.Entry entry : ledger.entries()) {
      bases.forEach(base -> addresses.add(base + " " + entry.link()));
    }
    return addresses;
  }
}
