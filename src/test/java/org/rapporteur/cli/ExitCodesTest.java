package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** Tests the documented exit codes and their messages. */
class ExitCodesTest {

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void createSession() {
    session = new Session(folder.resolve("project"));
  }

  @Test
  void zeroOnSuccess() {
    assertEquals(0, session.run("build"));
    assertTrue(session.out.startsWith("built "));
    assertTrue(Files.exists(session.project.resolve("site/index.html")));
    assertEquals(0, session.run("check"));
    assertEquals(0, session.runBare("--help"));
    assertEquals(0, session.runBare("check", "--help"));
    assertEquals(0, session.runBare("--version"));
  }

  @Test
  void oneIfTheContentHasErrors() {
    session.demand("See [[de-7]].");
    assertEquals(1, session.run("build"));
    assertTrue(session.err.contains("; nothing was written ("));
    assertFalse(Files.exists(session.project.resolve("site")));
  }

  @Test
  void warningsFailOnlyIfStrict() {
    session.demand("End <b>it.");
    assertEquals(0, session.run("check"));
    assertEquals(1, session.run("check", "--strict"));
    session.write("content/report.yaml", Session.report() + "rules: {raw-html: off}\n");
    assertEquals(0, session.run("check", "--strict"));
    session.write("content/report.yaml", Session.report() + "rules: {raw-html: error}\n");
    assertEquals(1, session.run("check"));
    assertEquals(1, session.run("build"));
  }

  @Test
  void oneIfTheOutputFolderContainsForeignFiles() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "Dear");
    assertEquals(1, session.run("build", "-o", other.toString()));
    assertTrue(session.err.startsWith("error[output-refused] "), session.err);
    assertTrue(session.err.contains("letter.txt") || session.err.contains("other"));
    assertEquals("Dear", Files.readString(other.resolve("letter.txt")));
    assertEquals(1, session.run("build", "--format=json", "-o", other.toString()));
    assertTrue(session.out.contains("{\"rule\":\"output-refused\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bild",
        "check --nope",
        "check --format xml",
        "check a b",
        "check no/such/folder",
        "check --base-url example.org",
        "check --templates no/such/folder",
        "build --output"
      })
  void twoOnIncorrectUsage(String arguments) {
    assertEquals(2, session.runBare(arguments.isEmpty() ? new String[0] : arguments.split(" ")));
    assertFalse(session.err.isBlank());
    assertFalse(session.err.contains("Exception"), session.err);
    assertEquals("", session.out);
  }

  @Test
  void theSiteIsNeverWrittenOverTheProject() {
    assertEquals(2, session.run("build", "-o", session.project.toString()));
    assertEquals(2, session.run("build", "-o", session.project.resolve("content/x").toString()));
  }

  @Test
  void seventyOnAnInternalError() {
    for (Throwable failure :
        new Throwable[] {new IllegalStateException(), new StackOverflowError()}) {
      assertEquals(70, fail(failure, "fail"));
      assertTrue(session.err.startsWith("error: internal error ("), session.err);
      assertTrue(session.err.contains(failure.getClass().getSimpleName()));
      assertTrue(
          session.err.contains("help: Run the command again with --debug, and report the output."));
      assertFalse(session.err.contains("\tat "));
      assertEquals(70, fail(failure, "fail", "--debug"));
      assertTrue(session.err.contains("Please report this error. Include the lines below"));
      assertTrue(session.err.contains("\tat "));
      assertEquals(70, fail(failure, "--debug", "fail"));
      assertTrue(session.err.contains("\tat "));
    }
  }

  @Test
  void seventyFourIfTheDiskFails() throws IOException {
    Files.writeString(folder.resolve("file"), "x");
    assertEquals(
        74, session.run("build", "-o", folder.resolve("file/site").toString()), session.err);
    assertTrue(session.err.startsWith("error: "));
    assertTrue(session.err.contains("  help: "));
    assertFalse(session.err.contains("Exception"));
  }

  private int fail(Throwable failure, String... arguments) {
    return session.with(
        false,
        program -> {
          program.add("fail", () -> new Failing(failure));
          return program.run(arguments);
        });
  }

  /** A command that always fails. */
  @Command(name = "fail")
  static final class Failing implements Callable<Integer> {
    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public Integer call() throws Exception {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (Exception) failure;
    }
  }
}
