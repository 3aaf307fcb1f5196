package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;

class LedgerReaderTest {

  private static final String LINE =
      "- {address: \"r/nd-1/\", id: nd-1, since: 2026-11-24, text: \"0123456789abcdef\", history:"
          + " 2}";

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

  /** A ledger with everything that a file can contain, and a seal that matches it. */
  private static String sealed(List<String> bases) {
    Diagnostics none = new Diagnostics();
    Ledger.Entry entry = LedgerLine.read("x", LINE, 1, none).orElseThrow().entry().orElseThrow();
    Ledger.Erasure erasure =
        new Ledger.Erasure(
            "0123456789abcdef0123456789abcdef",
            "aa",
            PartialDate.parse("2026-11-24").orElseThrow());
    List<String> site = List.of("", "es/");
    LedgerHead head =
        LedgerHead.of(
            Optional.of("https://example.org/r/"), site, bases, List.of(entry), List.of(erasure));
    assertEquals(2, head.count());
    return String.join("\n", head.lines())
        + "\nbases: "
        + LedgerHead.list(bases)
        + "\naddresses:\n"
        + LedgerLine.of(entry)
        + "\nerased:\n"
        + LedgerLine.of(erasure)
        + "\n";
  }

  @Test
  void readsTheHeadAndItsSeal() {
    String text = sealed(List.of("", "es/"));
    assertTrue(
        text.startsWith(
            "version: 2\nbase-url: \"https://example.org/r/\"\nsite: [\"\", \"es/\"]\ncount: 2\n"),
        text);
    Ledger ledger = LedgerReader.read("permalinks.yaml", text, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(Ledger.Condition.INTACT, ledger.seal().condition());
    assertEquals(Optional.of("https://example.org/r/"), ledger.seal().baseUrl());
    assertEquals(List.of("", "es/"), ledger.seal().site());
    assertEquals(2, ledger.seal().count());
    assertEquals(List.of("", "es/"), ledger.bases());
    assertEquals(1, ledger.erased().size());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/r/, https://example.org/s/, ALTERED",
    "'site: [\"\", \"es/\"]', 'site: [\"\"]', ALTERED",
    "'bases: [\"\", \"es/\"]', 'bases: [\"\"]', ALTERED",
    "count: 2, count: 1, ALTERED",
    "count: 2, count: 3, INCOMPLETE",
    "history: 2, history: 1, ALTERED",
    "'salt: \"aa\"', 'salt: \"ab\"', ALTERED",
    "'version: 2', 'version: 2\ncount: 2', ALTERED",
  })
  void anyOtherHeadOrLineBreaksTheSeal(String old, String with, Ledger.Condition expected) {
    String text = sealed(List.of("", "es/"));
    assertTrue(text.contains(old), text);
    Ledger ledger =
        LedgerReader.read(
            "permalinks.yaml", text.replace(old, with.replace("\\n", "\n")), diagnostics);
    assertEquals(expected, ledger.seal().condition());
  }

  /** The seals of published reports stay valid, so this digest must never be another one. */
  @Test
  void theSealOfAPublishedReportStaysValid() {
    Ledger ledger =
        LedgerReader.read(
            "permalinks.yaml",
            """
            version: 2
            base-url: "https://example.org/r/"
            site: ["", "es/"]
            count: 2
            digest: "c59b506019ddff700fc1c98fe10ba75f"
            addresses:
            - {address: "/", since: 2026-11-24}
            - {address: "r/nd-1/", id: nd-1, since: 2026-11-24, text: "0123456789abcdef", history: 2}
            """,
            diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(Ledger.Condition.INTACT, ledger.seal().condition());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site: x",
        "bases: [x",
        "count: many",
        "digest: zz",
        "base-url: example.org",
        "addresses: x",
        "erased: x",
        "unknown: x",
        "unknown:",
      })
  void aLineOfTheHeadWithoutItsValueIsReported(String line) {
    read(LINE, line);
    assertEquals("this line is not a published address", onlyDiagnostic().message());
    assertEquals(new Span("permalinks.yaml", 4, 1, line.length()), onlyDiagnostic().span());
  }

  @Test
  void aConflictHasTheLinesOfBothSides() {
    String ours = sealed(List.of("", "es/"));
    String theirs = sealed(List.of(""));
    String both = "<<<<<<< ours\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n";
    assertEquals(Ledger.Condition.MERGED, condition(both));
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(Ledger.Condition.ALTERED, condition(both.replaceFirst("count: 2", "count: 1")));
    assertEquals(Ledger.Condition.INCOMPLETE, condition(both.replaceFirst("count: 2", "count: 9")));
    assertEquals(
        Ledger.Condition.ALTERED,
        condition(both.replace(theirs, theirs.replace("count: 2", "count: 1"))));
  }

  /** Git can be set to show their common ancestor too, which both versions have replaced. */
  @Test
  void aConflictWithItsAncestorHasTheLinesOfBothSides() {
    String ours = sealed(List.of("", "es/"));
    String theirs = sealed(List.of(""));
    String ancestor = ours.replace("count: 2", "count: 1");
    assertEquals(
        Ledger.Condition.MERGED,
        condition(
            "<<<<<<< ours\n%s||||||| base\n%s=======\n%s>>>>>>> theirs\n"
                .formatted(ours, ancestor, theirs)));
    assertEquals(List.of(), diagnostics.sorted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<<<<< a~||||||| b~||||||| c~=======~>>>>>>> d",
        "||||||| b~=======~>>>>>>> d",
        "<<<<<<< a~<<<<<<< a~=======~>>>>>>> d",
        "<<<<<<< a~=======~||||||| b~>>>>>>> d",
        "<<<<<<< a~=======~=======~>>>>>>> d",
        "<<<<<<< a~>>>>>>> d",
        "=======",
      })
  void aConflictWithOtherMarkersIsNotResolved(String markers) {
    assertEquals(
        Ledger.Condition.UNREADABLE,
        condition(sealed(List.of("")) + markers.replace('~', '\n') + "\n"));
    assertTrue(
        diagnostics.sorted().stream()
            .allMatch(
                d -> d.message().equals("this line is a marker of an unresolved merge conflict")),
        diagnostics.sorted().toString());
  }

  private Ledger.Condition condition(String text) {
    return LedgerReader.read("permalinks.yaml", text, diagnostics).seal().condition();
  }

  @Test
  void readsAnErasureInAnyForm() {
    Ledger ledger =
        read(
            "erased:",
            "- { salt: 'aa', hash: 0123456789abcdef0123456789abcdef, date: 2026-11-24 }");
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(
        List.of(
            new Ledger.Erasure(
                "0123456789abcdef0123456789abcdef",
                "aa",
                PartialDate.parse("2026-11-24").orElseThrow())),
        ledger.erased());
  }

  @ParameterizedTest
  @CsvSource({
    "'{hash: x, salt: aa, date: 2026-11-24}', “x” is not a fingerprint",
    "'{hash: 0123456789abcdef0123456789abcdef, date: 2026-11-24}', a published address lacks the"
        + " key “salt”",
    "'{address: r/nd-1/, id: N D, since: 2026-11-24}', “N D” is not a valid recommendation id",
    "'{address: r/nd-1/, since: 2026-11-24, text: x}', “x” is not a fingerprint",
    "'{address: r/nd 1/, since: 2026-11-24}', “r/nd 1/” is not an address on a site",
    "'{address: r/nd-1/}', a published address lacks the key “since”",
  })
  void reportsAnInvalidLine(String line, String message) {
    Ledger ledger = read("- " + line);
    assertEquals(message, onlyDiagnostic().message());
    assertEquals(Ledger.Condition.UNREADABLE, ledger.seal().condition());
    assertEquals(0, ledger.size());
  }

  @Test
  void mergesTheLinesOfAnAddress() {
    String later = LINE.replace("history: 2", "history: 1").replace("2026-11-24", "2026-11-25");
    Ledger.Entry entry = read(LINE, later.replace(", id: nd-1", "")).entries().get(0);
    assertEquals(2, entry.history());
    assertEquals("nd-1", entry.id());
    assertEquals("2026-11-24", entry.since().toString());
    assertEquals("this line repeats line 3", onlyDiagnostic().message());
  }

  /** Of two lines with equally many changes, the second one has the later text. */
  @Test
  void theSecondOfTwoEqualLinesIsLater() {
    String second = LINE.replace("0123456789abcdef", "fedcba9876543210");
    assertEquals("fedcba9876543210", read(LINE, second).entries().get(0).text());
    assertEquals(
        "0123456789abcdef",
        read(LINE, second.replace("history: 2", "history: 1")).entries().get(0).text());
  }

  @Test
  void saysWhatToDoWithALineThatIsNotAnAddress() {
    read("nonsense");
    assertEquals("this line is not a published address", onlyDiagnostic().message());
    assertEquals(
        "Restore the line from an older version of this file, or remove it.",
        onlyDiagnostic().help());
  }

  @Test
  void reportsAConflictMarker() {
    Ledger ledger = read("<<<<<<< ours", LINE);
    assertEquals(Rule.PUBLISHED_ADDRESSES, onlyDiagnostic().rule());
    assertTrue(onlyDiagnostic().message().contains("conflict"));
    assertTrue(onlyDiagnostic().help().startsWith("Keep the lines of both versions"));
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
