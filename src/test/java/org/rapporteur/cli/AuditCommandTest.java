package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.audit.AuditException;
import org.rapporteur.audit.InstalledBrowser;

class AuditCommandTest {

  private static final String RECORD = "content/audit.yaml";

  @TempDir Path folder;

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static void requireBrowser() {
    try {
      InstalledBrowser.onThisMachine().find();
    } catch (AuditException missing) {
      if ("required".equals(System.getProperty("browser"))) {
        throw missing;
      }
      Assumptions.abort(missing.getMessage());
    }
  }

  @Test
  void aBrowserThatCannotStartIsReported() {
    Session session = new Session(folder);
    String none = folder.resolve("none").toString();
    assertEquals(2, session.run("audit", "--browser", none));
    assertTrue(session.err.contains("error: the browser cannot be started"), session.err);
    assertTrue(session.err.contains("--browser PATH"), session.err);
    assertFalse(Files.exists(folder.resolve(RECORD)));
    String ends = System.getProperty("os.name").startsWith("Windows") ? "hostname" : "/bin/true";
    assertEquals(2, session.run("audit", "--browser", ends));
    assertTrue(session.err.contains("error: the browser did not start"), session.err);
  }

  @Test
  void contentWithErrorsIsNotTested() {
    Session session = new Session(folder).demand("See [[de-7]].");
    assertEquals(1, session.run("audit", "--browser", "none"));
    assertTrue(session.err.contains("broken-reference"), session.err);
    assertTrue(session.err.contains("nothing was written"), session.err);
  }

  @Test
  void aWrongDateIsReported() {
    assertEquals(2, new Session(folder).run("audit", "--date", "24/11/2026"));
  }

  @Test
  @Tag("browser")
  void theStatementIsBasedOnTheTests() throws IOException {
    requireBrowser();
    Session session = new Session(folder);
    assertEquals(0, session.run("audit", "--date", "2026-11-24"), session.out + session.err);
    assertTrue(session.out.contains("content/audit.yaml:\n  axe "), session.out);
    assertTrue(session.out.contains(" runs, 0 problems"), session.out);
    String record = read(RECORD);
    assertTrue(record.contains("date: 2026-11-24\ndesign: "), record);
    assertTrue(record.contains("settings: [light, dark, forced-colours]\n"), record);
    String statement = read("site/accessibility/index.html");
    assertTrue(statement.contains("Automated tests were run on 24 November 2026"), statement);
    assertTrue(statement.contains("the latest test found no problems"), statement);

    // A colour that the build cannot compute.
    session.write("templates/assets/own.css", "main p { color: hsl(0 0% 80%) }\n");
    assertEquals(0, session.run("build"), session.err);
    statement = read("site/accessibility/index.html");
    assertTrue(statement.contains("has changed since it was tested"), statement);

    assertEquals(
        1,
        session.run("audit", "--date", "2026-11-25", "--format", "github"),
        session.out + session.err);
    String place = "::error file=.*content/audit.yaml,title=[-a-z]+::.+";
    assertTrue(session.out.lines().allMatch(line -> line.matches(place)), session.out);
    assertTrue(
        session.out.contains("::r/de-1/index.html (recommendation): color-contrast%0A"),
        session.out);
    assertTrue(session.out.contains("%0A  at: 1280 light, 320 light, 768 light\n"), session.out);
    statement = read("site/accessibility/index.html");
    assertTrue(statement.contains("There are known barriers"), statement);
    assertFalse(statement.contains("found no problems"), statement);
    assertTrue(read(RECORD).contains("date: 2026-11-25\n"));
  }
}
