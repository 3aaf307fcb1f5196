package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Ledger;

/** The ledgers of all reports in a project's folder. */
class LedgerFilesTest {

  @TempDir Path project;

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void report(String folder) throws IOException {
    write(folder + "/report.yaml", "title: A report\n");
    write(
        folder + "/" + Ledger.FILE_NAME,
        "version: 2\naddresses:\n- {address: \"" + folder + "/\", since: 2026-10-01}\n");
  }

  @Test
  void readsTheLedgerOfEachFolderWithAReport() throws IOException {
    report("one");
    report("two");
    write("three/report.yaml", "title: A report without a ledger\n");
    write("four/" + Ledger.FILE_NAME, "version: 2\n");
    write(Ledger.FILE_NAME, "version: 2\n");
    assertEquals(
        List.of("one/permalinks.yaml", "two/permalinks.yaml"),
        List.copyOf(LedgerFiles.in(project).keySet()));
    Ledger one = LedgerFiles.in(project).get("one/permalinks.yaml");
    assertEquals("one/", one.entries().get(0).link().toString());
    assertEquals("one/permalinks.yaml", one.file());
  }

  @Test
  void omitsThoseThatAreKnown() throws IOException {
    report("one");
    report("two");
    assertEquals(
        Set.of("two/permalinks.yaml"),
        LedgerFiles.in(project, Set.of("one/permalinks.yaml")).keySet());
  }

  @Test
  void doesNotFollowLinks() throws IOException {
    report("one");
    Files.createSymbolicLink(project.resolve("two"), project.resolve("one"));
    write("three/report.yaml", "title: A report\n");
    Files.createSymbolicLink(
        project.resolve("three/" + Ledger.FILE_NAME), project.resolve("one/" + Ledger.FILE_NAME));
    assertEquals(Set.of("one/permalinks.yaml"), LedgerFiles.in(project).keySet());
  }

  @Test
  void aProjectThatDoesNotExistHasNone() {
    assertEquals(Set.of(), LedgerFiles.in(project.resolve("none")).keySet());
  }
}
