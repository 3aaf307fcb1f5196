package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Successors over several steps: those that lead to a published recommendation, or to none. */
class SuccessorChainTest {

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  /** Replaces a recommendation by others; without any, it is withdrawn. */
  private void replaced(String id, String successors) throws IOException {
    project.recommendation("01-detention", id, "Ask " + id, "Ask for thing " + id + ".");
    project.add(
        "content/themes/01-detention/" + id + ".md",
        (successors.isEmpty()
                ? "status: withdrawn"
                : "status: merged\nsuccessors: [" + successors + "]")
            + "\nhistory: [{date: 2026-02-01, note: Changed}]");
  }

  private List<Diagnostic> found(Rule rule) {
    return project.lint().stream().filter(d -> d.rule() == rule).toList();
  }

  private String deadEnds() {
    return found(Rule.SUCCESSOR_UNPUBLISHED).stream()
        .map(d -> d.span().file().replaceAll(".*/|\\.md", "") + ": " + d.message())
        .collect(Collectors.joining("; "));
  }

  @Test
  void aSuccessorMayHaveAPublishedSuccessorAfterSeveralSteps() throws IOException {
    replaced("de-11", "de-12");
    replaced("de-12", "de-13");
    replaced("de-13", "de-1");
    assertEquals("", deadEnds());
  }

  @Test
  void oneOfSeveralSuccessorsMayBeADeadEnd() throws IOException {
    replaced("de-11", "de-12");
    replaced("de-12", "de-1, de-13");
    replaced("de-13", "");
    assertEquals("de-12: “de-13” is withdrawn and has no published successor", deadEnds());
  }

  @Test
  void everyStepToADeadEndIsReported() throws IOException {
    replaced("de-11", "de-12");
    replaced("de-12", "de-13");
    replaced("de-13", "");
    assertEquals(
        "de-11: “de-12” is merged and has no published successor;"
            + " de-12: “de-13” is withdrawn and has no published successor",
        deadEnds());
  }

  @Test
  void aLoopIsReportedOnceAndNotAsADeadEnd() throws IOException {
    replaced("de-10", "de-11");
    replaced("de-11", "de-12");
    replaced("de-12", "de-13");
    replaced("de-13", "de-12");
    assertEquals("", deadEnds());
    assertEquals(
        List.of("the successors of “de-12” form a loop", "the successors of “de-13” form a loop"),
        found(Rule.SUCCESSOR_LOOP).stream().map(Diagnostic::message).toList());
  }

  @Test
  void aStaleLinkIsToBeReplacedByPublishedSuccessorsOnly() throws IOException {
    replaced("de-11", "de-12, de-3");
    replaced("de-12", "de-2, de-3");
    project.recommendation("01-detention", "de-1", "Open the doors", "Open them as in [[de-11]].");
    List<Diagnostic> stale = found(Rule.STALE_LINK);
    assertEquals(1, stale.size());
    assertEquals("“de-11” is merged", stale.get(0).message());
    assertEquals("Link to its successors: de-3, de-2.", stale.get(0).help());
  }
}
