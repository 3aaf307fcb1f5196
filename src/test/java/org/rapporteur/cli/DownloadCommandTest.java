package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code rapporteur build --only}. */
class DownloadCommandTest {

  @TempDir Path folder;

  @Test
  void oneDownloadIsWrittenBesideTheContent() {
    Session session = new Session(folder);
    session.write("content/report.yaml", Session.report() + "downloads: []\n");
    assertEquals(0, session.run("build", "--only", "report.docx"));
    assertEquals("wrote " + folder.resolve("report.docx") + "\n", session.out);
    assertTrue(Files.exists(folder.resolve("report.docx")));
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void theFolderToWriteToIsCreated() {
    Session session = new Session(folder);
    Path to = folder.resolve("new/for the secretariat");
    assertEquals(0, session.run("build", "--only", "report.docx", "-o", to.toString()));
    assertEquals("wrote " + to.resolve("report.docx") + "\n", session.out);
    assertTrue(Files.exists(to.resolve("report.docx")));
  }

  @Test
  void anUnknownDownloadIsRefusedWithThePossibleOnes() {
    Session session = new Session(folder);
    assertEquals(2, session.run("build", "--only", "report.doc"));
    assertTrue(session.err.contains("report.docx, report.epub, report.pdf"), session.err);
  }

  @Test
  void nothingIsWrittenIfTheContentHasAnError() {
    Session session = new Session(folder);
    session.demand("See [[zz-9]].");
    assertEquals(1, session.run("build", "--only", "report.docx"));
    assertFalse(Files.exists(folder.resolve("report.docx")));
  }
}
