package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostics;

/** A line is read in the same way by its pattern, which is fast, and as YAML. */
class LedgerLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {address: \"/\", since: 2026-11-24}",
        "- {address: \"r/nd-1/\", id: nd-1, since: 2026-11}",
        "- {address: \"r/nd-1/#why\", id: nd-1a, since: 2026, text: \"0123456789abcdef\","
            + " history: 12}",
        "- {hash: \"0123456789abcdef0123456789abcdef\", salt: \"aa\", date: 2026-11-24}"
      })
  void bothWaysOfReadingAgree(String line) {
    Diagnostics diagnostics = new Diagnostics();
    LedgerLine fast = LedgerLine.readStandardForm("a.yaml", line, 7).orElseThrow();
    assertEquals(fast, LedgerLine.readAsYaml("a.yaml", line, 7, diagnostics).orElseThrow());
    assertEquals(fast, LedgerLine.read("a.yaml", line, 7, diagnostics).orElseThrow());
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(
        line, fast.entry().map(LedgerLine::of).or(() -> fast.erasure().map(LedgerLine::of)).get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {address: \"r/nd-1/\", id: nd-01, since: 2026-11-24}",
        "- {address: \"../nd-1/\", since: 2026-11-24}",
        "- {address: \"r/nd-1/\", since: 2026-13-24}",
        "- {hash: \"0123456789abcdef0123456789abcdef\", salt: \"aa\", date: 2026-13-24}",
        "- {hash: \"0123456789abcdef0123456789abcdef\", salt: \"a\\\"}\", date: 2026-11-24}",
        "- {hash: \"0123456789abcdef0123456789abcdef\", salt: \"a\\n- b\", date: 2026-11-24}"
      })
  void whatIsNotValidIsReported(String line) {
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(LedgerLine.readStandardForm("a.yaml", line, 7).isEmpty());
    assertTrue(LedgerLine.read("a.yaml", line, 7, diagnostics).isEmpty());
    assertEquals(1, diagnostics.sorted().size(), diagnostics.sorted().toString());
    assertEquals(7, diagnostics.sorted().get(0).span().line());
  }
}
