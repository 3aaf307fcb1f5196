package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Ledger;

/** A ledger that is larger than any report needs is reported at the line that is too much. */
class LedgerLimitsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Ledger read(String lines) {
    return LedgerReader.read("p.yaml", "version: 1\naddresses:\n" + lines, diagnostics);
  }

  private void assertReported(int line, String message) {
    List<Diagnostic> reported = diagnostics.sorted();
    assertEquals(1, reported.size(), () -> reported.toString());
    assertEquals(Rule.TOO_LARGE, reported.get(0).rule());
    assertEquals(Span.at("p.yaml", line, 1), reported.get(0).span());
    assertEquals(message, reported.get(0).message());
  }

  private static String address(int number) {
    return "- {address: \"r/nd-" + number + "/\", since: 2026}\n";
  }

  private static String erased(int number, int salt) {
    return String.format(
        Locale.ROOT, "- {hash: \"%032x\", salt: \"%x\", date: 2026}\n", number, salt);
  }

  @Test
  void aLineHasAtMost200000Characters() {
    String comma = "- {address: \"r/nd-1/\", since: 2026}";
    read(comma + " ".repeat(200_000 - comma.length() - 1) + "#\n" + address(2));
    assertEquals(List.of(), diagnostics.sorted());
    Ledger ledger = read(comma + " ".repeat(200_000 - comma.length()) + "#\n" + address(2));
    assertEquals(1, ledger.entries().size());
    assertReported(3, "this line has 200001 characters");
  }

  /** Lines in another form take long to read. */
  @Test
  void tenThousandLinesAreNotInTheStandardForm() {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 9_999; i++) {
      lines.append("- {since: 2026, address: \"r/nd-").append(i).append("/\"}\n");
    }
    assertEquals(9_999, read(lines.toString()).entries().size());
    assertEquals(List.of(), diagnostics.sorted());
    String last = "- {since: 2026, address: \"r/nd-10000/\"}\n".repeat(2);
    assertEquals(9_999, read(lines + last).entries().size());
    assertReported(10_002, "10000 lines of this file are not in the form that Rapporteur writes");
  }

  @Test
  void twoMillionCharactersAreNotInTheStandardForm() {
    int count = TextFile.MAX_BYTES / (1 << 17);
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      String start = "- {since: 2026, address: \"r/nd-" + i + "/\"} ";
      lines.append(start).append(" ".repeat((1 << 17) - start.length() - 1)).append("#\n");
    }
    assertEquals(count, read(lines.toString()).entries().size());
    assertEquals(List.of(), diagnostics.sorted());
    read(lines + "- {since: 2026, address: \"r/nd-99/\"}\n" + address(100));
    assertReported(
        3 + count, "2097152 characters of this file are not in the form that Rapporteur writes");
  }

  @Test
  void tenThousandRecommendationsAreErased() {
    StringBuilder lines = new StringBuilder("erased:\n");
    for (int i = 1; i <= 10_000; i++) {
      lines.append(erased(i, 1));
    }
    assertEquals(10_000, read(lines.toString()).erased().size());
    assertEquals(List.of(), diagnostics.sorted());
    Ledger ledger = read(lines + erased(10_001, 1) + erased(10_002, 1));
    assertEquals(10_000, ledger.erased().size());
    assertReported(10_004, "this file has more than 10000 erased recommendations, or 100 salts");
  }

  @Test
  void aHundredSaltsAreUsed() {
    StringBuilder lines = new StringBuilder("erased:\n");
    for (int i = 1; i <= 100; i++) {
      lines.append(erased(i, i));
    }
    assertEquals(100, read(lines.toString()).erased().size());
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(100, read(lines + erased(101, 101)).erased().size());
    assertReported(104, "this file has more than 10000 erased recommendations, or 100 salts");
  }

  @Test
  void aRepeatedErasureIsReported() {
    assertEquals(1, read("erased:\n" + erased(1, 1) + erased(1, 1)).erased().size());
    assertEquals(
        List.of("this line repeats another line"),
        diagnostics.sorted().stream().map(Diagnostic::message).toList());
    assertEquals(Rule.REPEATED_ADDRESS, diagnostics.sorted().get(0).rule());
    assertEquals(5, diagnostics.sorted().get(0).span().line());
  }
}
