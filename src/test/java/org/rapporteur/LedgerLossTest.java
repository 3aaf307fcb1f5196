package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.FreezeRequest;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Ways to lose a published address together with its line in the ledger. */
class LedgerLossTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String LOST = "r/de-3/";
  private static final FreezeRequest ACCEPT_EDITS = new FreezeRequest(true, true, Optional.empty());

  @TempDir Path temporary;
  private FrozenProject frozen;
  private SmallProject project;

  @BeforeEach
  void publish() throws IOException {
    frozen = FrozenProject.in(temporary.resolve("project"));
    project = frozen.project();
  }

  private void removePage() throws IOException {
    project.delete(DETENTION + "de-3.md");
  }

  @Test
  void theFirstRunDeclaresTheLedger() throws IOException {
    assertTrue(project.read("content/report.yaml").endsWith("permalinks: true\n"));
    assertTrue(
        frozen.ledger().contains("base-url: \"https://example.org/r/\"\ncount: "), frozen.ledger());
  }

  @Test
  void theFileIsDeleted() throws IOException {
    removePage();
    project.delete(SmallProject.LEDGER);
    Diagnostic missing = frozen.assertRejected(Rule.LEDGER_MISSING);
    assertEquals("content/report.yaml", missing.span().file());
    assertTrue(missing.help().contains("git checkout HEAD -- content/permalinks.yaml"));
    assertFalse(
        project.freeze(ACCEPT_EDITS).ledgers().size() > 0, "not even if edits are accepted");
  }

  @Test
  void onlyTheVersionRemains() throws IOException {
    removePage();
    frozen.writeLedger("version: 1\n");
    frozen.assertRejected(Rule.LEDGER_ALTERED);
    frozen.writeLedger("version: 2\n");
    frozen.assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void theHeaderHasAnOlderFormat() throws IOException {
    removePage();
    frozen.writeLedger(
        frozen.without(LOST).replaceFirst("version: 2\n(?:.*\n){3}", "version: 1\n"));
    frozen.assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void theFileIsTruncatedAfterAnyLine() throws IOException {
    List<String> lines = frozen.ledger().lines().toList();
    for (int remaining = 1; remaining < lines.size(); remaining++) {
      frozen.writeLedger(String.join("\n", lines.subList(0, remaining)) + "\n");
      assertTrue(project.outcome().failed(), "cut after line " + remaining);
    }
  }

  @Test
  void oneLineIsRemoved() throws IOException {
    removePage();
    frozen.writeLedger(frozen.without(LOST));
    assertTrue(
        frozen
            .assertRejected(Rule.LEDGER_ALTERED)
            .message()
            .contains("2 published addresses are missing"));
  }

  @Test
  void oneLineIsCommentedOut() throws IOException {
    removePage();
    frozen.writeLedger(frozen.ledger().replace("- {address: \"" + LOST, "# - {address: \"" + LOST));
    frozen.assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void oneLineReplacesAnother() throws IOException {
    removePage();
    frozen.writeLedger(frozen.ledger().replace(LOST, "r/de-8/").replace("id: de-3", "id: de-1"));
    frozen.assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void theFingerprintOfATextIsRemoved() throws IOException {
    frozen.writeLedger(frozen.ledger().replaceFirst(", text: \"[0-9a-f]{16}\", history: 0", ""));
    frozen.assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void aLineOfTheHeaderIsRemoved() throws IOException {
    for (String key : List.of("count", "digest")) {
      frozen.writeLedger(frozen.ledger().replaceFirst("(?m)^" + key + ": .*\n", ""));
      assertTrue(project.outcome().failed(), key);
    }
  }

  @Test
  void orderCommentsAndLineEndsMayChange() throws IOException {
    List<String> lines = new ArrayList<>(frozen.ledger().lines().toList());
    String last = lines.remove(lines.size() - 1);
    lines.add(lines.indexOf("addresses:") + 1, last);
    lines.add("# a comment");
    frozen.writeLedger(String.join("\r\n", lines) + "\r\n");
    frozen.assertPasses();
  }

  @Test
  void editsCanBeAccepted() throws IOException {
    removePage();
    frozen.writeLedger(frozen.without(LOST));
    assertFalse(project.freeze(ACCEPT_EDITS).failed());
    frozen.assertPasses();
  }

  @Test
  void theHashOfAnErasedOneIsRemoved() throws IOException {
    project.write(DETENTION + "de-3.md", "---\ntitle: Gone\nstatus: erased\n---\n");
    assertFalse(project.freeze().failed());
    removePage();
    frozen.assertPasses();
    frozen.writeLedger(project.read(SmallProject.LEDGER).replaceFirst("(?s)erased:\n.*", ""));
    frozen.assertRejected(Rule.LEDGER_ALTERED);
  }
}
