package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Permalink;

class LedgerReaderTest {

  private static final String LINE =
      "- {address: \"r/nd-1/\", id: nd-1, since: 2026-11-24, text: \"0123456789abcdef\", history: 2}";

  private final Diagnostics diagnostics = new Diagnostics();

  private Ledger read(String... lines) {
    String text = "version: 1\naddresses:\n" + String.join("\n", lines) + "\n";
    return LedgerReader.read("permalinks.yaml", text, diagnostics);
  }

  private Diagnostic onlyDiagnostic() {
    assertEquals(1, diagnostics.sorted().size(), diagnostics.sorted().toString());
    return diagnostics.sorted().get(0);
  }

  @Test
  void readsALineWithItsPlace() {
    Ledger.Entry entry = read(LINE).entries().get(0);
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(new Span("permalinks.yaml", 3, 13, 9), entry.span());
    assertEquals("nd-1", entry.id());
    assertEquals(2, entry.history());
  }

  @Test
  void readsOtherKeyOrdersAndQuotationMarks() {
    Ledger.Entry entry =
        read("- { id: 'nd-1', since: 2026-11-24, history: 2, text: 0123456789abcdef,"
                + " address: r/nd-1/ }")
            .entries()
            .get(0);
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(LINE, LedgerLine.of(entry));
  }

  @Test
  void readsTwoConcatenatedVersions() {
    Ledger ledger =
        read(
            LINE,
            "- {address: \"/\", since: 2026-11-24}",
            "erased:",
            "- {hash: \"0123456789abcdef0123456789abcdef\", salt: \"aa\", date: 2026-11-24}",
            "version: 1",
            "addresses:",
            "- {address: \"/\", since: 2026-10-01}",
            "- {address: \"r/nd-1/\", id: nd-1, since: 2026-11-25, text: \"fedcba9876543210\","
                + " history: 3}",
            "erased:",
            "- {hash: \"f123456789abcdef0123456789abcdef\", salt: \"bb\", date: 2026-11-25}");
    assertEquals(
        List.of(Rule.REPEATED_ADDRESS, Rule.REPEATED_ADDRESS),
        diagnostics.sorted().stream().map(Diagnostic::rule).toList());
    assertEquals(
        List.of("/", "r/nd-1/"), ledger.entries().stream().map(e -> e.link().toString()).toList());
    assertEquals("2026-10-01", ledger.entries().get(0).since().toString());
    assertEquals("2026-11-24", ledger.entries().get(1).since().toString());
    assertEquals("fedcba9876543210", ledger.entries().get(1).text());
    assertEquals(2, ledger.erased().size());
  }

  @Test
  void reportsAConflictMarker() {
    Ledger ledger = read("<<<<<<< ours", LINE);
    assertEquals(Rule.PUBLISHED_ADDRESSES, onlyDiagnostic().rule());
    assertTrue(onlyDiagnostic().message().contains("conflict"));
    assertEquals(1, ledger.entries().size(), "the other lines are read");
  }

  @Test
  void readsTheOtherLinesAfterABrokenOne() {
    assertEquals(1, read("- {address: \"r/nd 1/\", since: 2026-11-24}", LINE).entries().size());
    assertEquals(new Span("permalinks.yaml", 3, 13, 9), onlyDiagnostic().span());
    assertEquals(Rule.PUBLISHED_ADDRESSES, onlyDiagnostic().rule());
  }

  @Test
  void reportsAnUnknownKey() {
    read("- {adress: \"r/nd-1/\", since: 2026-11-24}");
    assertTrue(
        diagnostics.sorted().stream()
            .anyMatch(d -> d.rule() == Rule.UNKNOWN_KEY && d.help().contains("address")));
  }

  @Test
  void rejectsALaterFormatVersion() {
    LedgerReader.read("permalinks.yaml", "version: 3\naddresses:\n", diagnostics);
    assertEquals(Rule.PUBLISHED_ADDRESSES, onlyDiagnostic().rule());
  }

  @Test
  void rejectsAFileWithoutVersion() {
    LedgerReader.read("permalinks.yaml", "addresses:\n" + LINE, diagnostics);
    assertEquals(Rule.PUBLISHED_ADDRESSES, onlyDiagnostic().rule());
  }

  @Test
  void parsesTheAddressOfTheHomePage() {
    assertEquals("/", Permalink.parse("/").orElseThrow().toString());
    assertTrue(Permalink.parse("").isEmpty());
    assertTrue(Permalink.parse("/r/nd-1/").isEmpty());
    assertTrue(Permalink.parse("r/nd-1/#").isEmpty());
    assertTrue(Permalink.parse("r/../x/").isEmpty());
  }
}
