package org.rapporteur.permalink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;

/** A published text that changes is reported until its history explains the change. */
class PublishedTextsTest {

  private static final String DETENTION = "content/themes/01-detention/";

  @TempDir static Path shared;
  private static SmallProject published;

  @TempDir Path temporary;
  private SmallProject project;

  @BeforeAll
  static void publish() throws IOException {
    published = SmallProject.in(shared);
    published.write(DETENTION + "de-4.md", published.read(DETENTION + "de-1.md"));
    published.add(
        DETENTION + "de-3.md", "history:\n  - {date: 2026-11-20, kind: correction, note: Source}");
    assertFalse(published.freeze().failed());
  }

  @BeforeEach
  void copy() throws IOException {
    project = published.copyTo(temporary.resolve("project"));
  }

  private PlannedReport planned() {
    return PlannedReport.of(temporary.resolve("project"));
  }

  @Test
  void aChangedDemandNeedsAnEntryOfItsHistory() throws IOException {
    project.replace(DETENTION + "de-1.md", "at noon", "at dawn");
    PlannedReport report = planned();
    assertEquals(
        List.of("the title or demand of “de-1” differs from the published text"),
        report.messages());
    assertEquals(
        List.of(
            """
            Restore the published text, or record the change: add
                history:
                  - date: 2026-11-24
                    kind: correction
                    note: What was changed, and why
              If the demand itself has changed, write  kind: amendment.\
            """),
        report.helps());
    project.add(
        DETENTION + "de-1.md", "history:\n  - {date: 2026-11-24, kind: correction, note: Time}");
    assertEquals(List.of(), planned().messages());
  }

  @Test
  void anEntryThatWasPublishedDoesNotExplainALaterChange() throws IOException {
    project.replace(DETENTION + "de-3.md", "Count each day", "Count no day");
    PlannedReport report = planned();
    assertEquals(
        List.of("the title or demand of “de-3” differs from the published text"),
        report.messages());
    assertEquals(
        "Restore the published text, or record the change: add under  history:",
        report.helps().get(0).lines().findFirst().orElseThrow());
  }

  @Test
  void aWithdrawnTextIsNotCompared() throws IOException {
    project.write(
        DETENTION + "de-1.md",
        "---\ntitle: Open the doors\nstatus: withdrawn\n"
            + "history:\n  - {date: 2026-11-24, note: Done}\n---\n");
    assertEquals(List.of(), planned().messages());
  }

  @Test
  void aTextUnderAnotherIdIsAReusedId() throws IOException {
    project.move(DETENTION + "de-2.md", DETENTION + "de-7.md");
    project.recommendation("01-detention", "de-2", "In between", "Something new.");
    PlannedReport report = planned();
    assertTrue(
        report
            .messages()
            .contains(
                "“de-2” now names another text, and the text published as “de-2” is in de-7.md"),
        report.messages().toString());
    assertTrue(
        report
            .helps()
            .contains(
                "Restore the id: rename de-7.md to de-2.md, and this file to the next free id:"
                    + " de-8.md"),
        report.helps().toString());
  }

  @Test
  void anIdThatWasPublishedIsNotFree() throws IOException {
    project.move(DETENTION + "de-3.md", DETENTION + "de-7.md");
    project.recommendation("01-detention", "de-3", "In between", "Something new.");
    String line = "- {address: \"r/de-3/\"";
    project.replace(
        SmallProject.LEDGER,
        line,
        "- {address: \"r/old/\", id: de-11, since: 2026-10-01}\n"
            + "- {address: \"r/older/\", id: wa-30, since: 2026-10-01}\n"
            + line);
    assertEquals(
        "Restore the id: rename de-7.md to de-3.md, and this file to the next free id: de-12.md",
        planned().helps().stream()
            .filter(h -> h.startsWith("Restore the id"))
            .findFirst()
            .orElseThrow());
  }

  /** The same text was published twice, so the other one has not moved. */
  @Test
  void aTextThatWasPublishedTwiceHasNotMoved() throws IOException {
    project.replace(DETENTION + "de-4.md", "doors", "gates");
    assertEquals(
        List.of("the title or demand of “de-4” differs from the published text"),
        planned().messages());
  }

  @Test
  void anErasedIdCannotBeUsedAgain() throws IOException {
    project.recommendation("01-detention", "de-5", "Fifth", "Do this too.");
    assertFalse(project.freeze().failed());
    project.write(DETENTION + "de-2.md", "---\ntitle: Gone\nstatus: erased\n---\n");
    project.write(DETENTION + "de-5.md", "---\ntitle: Gone\nstatus: erased\n---\n");
    assertFalse(project.freeze().failed());
    project.delete(DETENTION + "de-5.md");
    project.recommendation("01-detention", "de-2", "Another", "Something else.");
    PlannedReport report = planned();
    assertEquals(List.of("the id “de-2” was erased and cannot be used again"), report.messages());
    assertEquals(List.of("Rename this file to the next free id: de-6.md"), report.helps());
  }

  @Test
  void twoTextsThatChangedPlacesAreReusedIds() throws IOException {
    String second = project.read(DETENTION + "de-2.md");
    project.write(DETENTION + "de-2.md", project.read(DETENTION + "de-3.md"));
    project.write(DETENTION + "de-3.md", second);
    List<String> messages = planned().messages();
    assertTrue(
        messages.contains(
            "“de-3” now names another text, and the text published as “de-3” is in de-2.md"),
        messages.toString());
  }
}
