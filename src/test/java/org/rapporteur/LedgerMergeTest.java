package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Merges of two branches preserve every published address. */
class LedgerMergeTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String LOST = "r/de-3/";

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

  /** The ledgers of two branches that each add a recommendation. The project then contains both. */
  private List<String> twoBranches() throws IOException {
    project.recommendation("01-detention", "de-4", "Feed", "Feed everybody.");
    project.freeze();
    String ours = project.read(SmallProject.LEDGER);
    project.delete(DETENTION + "de-4.md");
    frozen.writeLedger(frozen.ledger());
    project.recommendation("01-detention", "de-5", "Write", "Write it down.");
    project.freeze();
    project.recommendation("01-detention", "de-4", "Feed", "Feed everybody.");
    return List.of(ours, project.read(SmallProject.LEDGER));
  }

  private static List<String> conflict(String ours, String theirs) {
    List<String> lines = new ArrayList<>();
    lines.add("<<<<<<< HEAD");
    lines.addAll(ours.lines().toList());
    lines.add("=======");
    lines.addAll(theirs.lines().toList());
    lines.add(">>>>>>> branch");
    return lines;
  }

  @Test
  void bothSidesOfAMergeArePreserved() throws IOException {
    List<String> branches = twoBranches();
    frozen.writeLedger(conflict(branches.get(0), branches.get(1)));
    List<Diagnostic> found = project.check();
    assertEquals(List.of(Rule.LEDGER_ALTERED), found.stream().map(Diagnostic::rule).toList());
    assertTrue(project.outcome().failed(), "not merged yet");
    assertFalse(project.freeze().failed());
    frozen.assertPasses();
    String merged = project.read(SmallProject.LEDGER);
    assertTrue(merged.contains("\"r/de-4/\"") && merged.contains("\"r/de-5/\""), merged);
  }

  @Test
  void aLineIsLostInAMerge() throws IOException {
    List<String> branches = twoBranches();
    List<String> lines = conflict(branches.get(0), branches.get(1));
    lines.removeIf(line -> line.contains(LOST) || line.contains("#de-3"));
    frozen.writeLedger(lines);
    removePage();
    frozen.assertRejected(Rule.LEDGER_ALTERED);
  }

  @Test
  void aMergeWithoutMarkersIsRejected() throws IOException {
    List<String> branches = twoBranches();
    List<String> lines = conflict(branches.get(0), branches.get(1));
    lines.removeIf(line -> line.matches("(<{7}|={7}|>{7}).*"));
    frozen.writeLedger(lines);
    assertTrue(frozen.assertRejected(Rule.LEDGER_ALTERED).help().contains("git checkout -m"));
  }

  @Test
  void headersAreForged() throws IOException {
    removePage();
    String lines = frozen.without(LOST);
    String rest = lines.substring(lines.indexOf("addresses:"));
    String zero = "version: 2\ncount: 0\ndigest: \"e3b0c44298fc1c149afbf4c8996fb924\"\n";
    String one = "version: 2\ncount: 1\ndigest: \"00000000000000000000000000000000\"\n";
    for (String text :
        List.of(
            zero,
            zero + rest,
            zero + zero + rest,
            one + one + rest,
            "<<<<<<< a\n" + zero + "=======\n" + zero + ">>>>>>> b\n" + rest,
            "<<<<<<< a\n" + zero + "||||||| c\n" + rest + "=======\n" + zero + ">>>>>>> b\n",
            "<<<<<<< a\nversion: 1\n=======\n" + one + ">>>>>>> b\n" + rest,
            "<<<<<<< a\nversion: 1\n=======\nversion: 1\n>>>>>>> b\n" + rest)) {
      frozen.writeLedger(text);
      frozen.assertRejected(Rule.LEDGER_ALTERED);
    }
  }
}
