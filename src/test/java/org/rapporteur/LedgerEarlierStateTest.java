package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.FreezeOutcome;
import org.rapporteur.build.FreezeRequest;

/** A check against an earlier state of the project finds what both ledgers lost. */
class LedgerEarlierStateTest {

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
  void anEarlierStateHasMoreAddresses() throws IOException {
    Path earlier = temporary.resolve("earlier");
    SmallProject.in(earlier).freeze();
    FreezeRequest since = new FreezeRequest(false, false, Optional.of(earlier));
    assertFalse(project.freeze(since).failed());
    removePage();
    frozen.writeLedger(frozen.without(LOST));
    project.freeze(ACCEPT_EDITS);
    FreezeOutcome outcome = project.freeze(since);
    assertTrue(outcome.failed());
    assertTrue(outcome.diagnostics().toString().contains(LOST), outcome.diagnostics().toString());
    assertFalse(project.freeze(new FreezeRequest(false, false, Optional.of(temporary))).failed());
  }

  @Test
  void anEarlierStateHasAnotherTextOrId() throws IOException {
    Path earlier = temporary.resolve("earlier");
    SmallProject.in(earlier).freeze();
    FreezeRequest since = new FreezeRequest(false, false, Optional.of(earlier));
    frozen.writeLedger(frozen.ledger().replaceFirst(", text: \"[0-9a-f]{16}\", history: 0", ""));
    project.replace(DETENTION + "de-1.md", "Open every door", "Shut every door");
    assertFalse(project.freeze(ACCEPT_EDITS).failed());
    assertTrue(project.freeze(since).failed());
  }

  @Test
  void anEarlierStateHadAnotherFolder() throws IOException {
    Path earlier = temporary.resolve("earlier");
    SmallProject.in(earlier).freeze();
    project.move("content", "usa");
    project.write(
        "site.yaml",
        "title: A site\nbase-url: https://example.org/r/\neditions:\n  - content: usa\n");
    assertFalse(project.freeze(new FreezeRequest(false, false, Optional.of(earlier))).failed());
  }

  @Test
  void anEarlierStateHasAReportThatIsNowErased() throws IOException {
    Path earlier = temporary.resolve("earlier");
    SmallProject.in(earlier).freeze();
    project.write(DETENTION + "de-3.md", "---\ntitle: Gone\nstatus: erased\n---\n");
    assertFalse(project.freeze().failed());
    FreezeRequest since = new FreezeRequest(false, false, Optional.of(earlier));
    assertFalse(project.freeze(since).failed());
  }
}
