package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cache.SharedCache;

class FreezeCommandTest {

  @TempDir Path project;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    Path themes = Files.createDirectories(project.resolve("content/themes/01-detention"));
    Files.writeString(
        project.resolve("content/report.yaml"),
        """
        title: A report
        language: en
        wording: own
        authors:
          - {name: An organisation, kind: org}
        base-url: https://example.org/r/
        contact: {name: An organisation}
        """);
    Files.writeString(themes.resolve("theme.md"), "---\ntitle: Detention\n---\nOn it.\n");
    Files.writeString(themes.resolve("de-1.md"), "---\ntitle: End it\n---\nEnd it.\n");
  }

  private int run(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "freeze";
    arguments[1] = project.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return new CommandLineProgram(
            new PrintWriter(out),
            new PrintWriter(err),
            new TerminalFeatures(false, false),
            Prompt.none(),
            () -> SharedCache.OF_ALL_TESTS)
        .run(arguments);
  }

  private Path ledger() {
    return project.resolve("content/permalinks.yaml");
  }

  @Test
  void recordsAddressesAndPrintsTheirNumber() throws IOException {
    assertEquals(0, run());
    assertTrue(
        out.toString().contains("0 addresses already recorded, 35 new addresses"), out::toString);
    var written = Files.getLastModifiedTime(ledger());
    assertEquals(0, run());
    assertTrue(out.toString().contains("nothing to write"), out::toString);
    assertEquals(written, Files.getLastModifiedTime(ledger()));
  }

  @Test
  void checkWritesNothing() {
    assertEquals(0, run("--check"));
    assertFalse(Files.exists(ledger()));
  }

  @Test
  void failsOnALostAddress() throws IOException {
    assertEquals(0, run());
    Files.delete(project.resolve("content/themes/01-detention/de-1.md"));
    assertEquals(1, run("--check"));
    assertTrue(err.toString().contains("lost-address"), err::toString);
    assertTrue(err.toString().contains("1 error, 0 warnings; nothing was written"), err::toString);
  }

  @Test
  void writesNothingOnAnError() throws IOException {
    Files.writeString(project.resolve("content/themes/01-detention/de-2.md"), "no facts");
    assertEquals(1, run());
    assertFalse(Files.exists(ledger()));
  }

  @Test
  void draftsCannotBeRecorded() {
    assertEquals(2, run("--drafts"));
  }
}
