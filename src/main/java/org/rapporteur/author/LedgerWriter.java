package org.rapporteur.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.LedgerHead;
import org.rapporteur.load.LedgerLine;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Permalink;

/**
 * Writes published addresses, one per line in a fixed order, so that the additions of two people
 * merge. An unchanged line is copied with the comments above it.
 */
final class LedgerWriter {

  private static final String HEAD =
      """
      # Every address that this report has published, so that none ever breaks.
      # Written by “rapporteur freeze”. Do not add or remove lines by hand.
      """;

  private final List<String> head = new ArrayList<>();
  private final Map<Permalink, ExistingLine> existing = new HashMap<>();

  /** An existing line, its entry, and the comments above it. */
  private record ExistingLine(String line, Ledger.Entry entry, List<String> comments) {}

  /**
   * @param old the text to replace; empty for none
   */
  LedgerWriter(String old) {
    Diagnostics none = new Diagnostics();
    List<String> comments = new ArrayList<>();
    boolean begun = false;
    for (String line : old.lines().toList()) {
      if (line.startsWith("#")) {
        comments.add(line);
      } else if (line.startsWith("- ")) {
        Optional<Ledger.Entry> entry =
            LedgerLine.read("", line, 1, none).flatMap(LedgerLine::entry);
        List<String> above = List.copyOf(comments);
        entry.ifPresent(e -> existing.putIfAbsent(e.link(), new ExistingLine(line, e, above)));
        comments.clear();
      } else if (!begun && !line.isBlank()) {
        begun = true;
        head.addAll(comments);
        comments.clear();
      }
    }
  }

  String write(Ledger ledger) {
    StringBuilder text = new StringBuilder();
    if (head.isEmpty()) {
      text.append(HEAD);
    }
    head.forEach(line -> text.append(line).append('\n'));
    LedgerHead.of(
            ledger.seal().baseUrl(),
            ledger.seal().site(),
            ledger.bases(),
            ledger.entries(),
            ledger.erased())
        .lines()
        .forEach(line -> text.append(line).append('\n'));
    if (!ledger.bases().isEmpty()) {
      text.append("bases: ").append(LedgerHead.list(ledger.bases())).append('\n');
    }
    text.append("addresses:\n");
    for (Ledger.Entry entry : ledger.entries()) {
      ExistingLine before = existing.get(entry.link());
      if (before != null) {
        before.comments().forEach(line -> text.append(line).append('\n'));
      }
      String line = LedgerLine.of(entry);
      boolean same = before != null && LedgerLine.of(before.entry()).equals(line);
      text.append(before != null && same ? before.line().stripTrailing() : line).append('\n');
    }
    if (!ledger.erased().isEmpty()) {
      text.append("erased:\n");
      ledger.erased().forEach(e -> text.append(LedgerLine.of(e)).append('\n'));
    }
    return text.toString();
  }
}
