package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importer.outline.ValueMap;

/** What a second import does to recommendations that were edited after the first one. */
class EditedContentTest {

  private static final String CSV =
      "No.,Recommendation,Addressee\n1,Order bells for the port.,Port A\n2,Train crews.,Port B\n";

  @TempDir Path folder;

  private Path first;

  @BeforeEach
  void importOnce() throws IOException {
    Imported.of(folder, "t.csv", CSV).write(folder);
    try (var paths = Files.walk(folder.resolve("project"))) {
      first = paths.filter(p -> p.endsWith("re-1.md")).findFirst().orElseThrow();
    }
  }

  private void edit(String old, String with) throws IOException {
    String text = Files.readString(first);
    assertTrue(text.contains(old), text);
    Files.writeString(first, text.replace(old, with));
  }

  private Imported again(String old, String with) throws IOException {
    assertTrue(CSV.contains(old));
    return Imported.of(folder, "t.csv", CSV.replace(old, with)).write(folder);
  }

  private static Set<String> changedFiles(Imported imported) {
    return imported.result.changed().keySet().stream()
        .filter(path -> path.endsWith(".md"))
        .collect(java.util.stream.Collectors.toSet());
  }

  /** Both sides agree, so a later change of the file is taken. */
  @Test
  void theSameEditOnBothSidesIsNoConflict() throws IOException {
    edit("Port A", "Port C");
    Imported same = again("Port A", "Port C");
    assertEquals(List.of(), same.result.conflicts());
    assertEquals(Set.of(), changedFiles(same));
    Imported later = again("Port A", "Port D");
    assertEquals(List.of(), later.result.conflicts());
    assertTrue(Files.readString(first).contains("addressees: Port D\n"), Files.readString(first));
  }

  @Test
  void theSameTextOnBothSidesIsNoConflict() throws IOException {
    edit("the port", "all ports");
    Imported same = again("the port", "all ports");
    assertEquals(List.of(), same.result.conflicts());
    assertEquals(Set.of(), changedFiles(same));
    Imported later = again("the port", "each port");
    assertEquals(List.of(), later.result.conflicts());
    assertTrue(Files.readString(first).contains("bells for each port."), Files.readString(first));
  }

  @Test
  void aKeyThatTheFileHasNoLongerIsRemovedUnlessItWasEdited() throws IOException {
    Imported removed = again("Port A", "");
    assertEquals(List.of(), removed.result.conflicts());
    assertFalse(Files.readString(first).contains("addressees"), Files.readString(first));
  }

  @Test
  void aKeyThatTheFileHasNoLongerIsAConflictIfItWasEdited() throws IOException {
    edit("Port A", "Port C");
    Imported removed = again("Port A", "");
    assertEquals(1, removed.result.conflicts().size(), removed.result.conflicts().toString());
    assertTrue(removed.result.conflicts().get(0).startsWith("re-1: addressees was changed both"));
    assertTrue(Files.readString(first).contains("addressees: Port C\n"));
  }

  @Test
  void aKeyThatBothHaveNoLongerIsNoConflict() throws IOException {
    edit("addressees: Port A\n", "");
    assertEquals(List.of(), again("Port A", "").result.conflicts());
  }

  /** The columns that were recorded at the first import are what the editor says now. */
  @Test
  void theEditorCanNameOtherColumns() throws IOException {
    String csv = "A,B,C\n1,Order bells for the port.,Port A\n";
    Imported.of(folder, "u.csv", csv.getBytes(UTF_8), columns("C", "-")).write(folder);
    Imported again = Imported.of(folder, "u.csv", csv.getBytes(UTF_8), columns("C", "affected"));
    String text = String.join("\n", again.result.changed().values());
    assertTrue(text.contains("affected: Port A\n"), text);
  }

  private static ImportOptions columns(String column, String key) {
    return new ImportOptions(
        Optional.empty(),
        Optional.of("O"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        Map.of("A", "number", "B", "demand", column, key),
        ValueMap.NONE,
        false,
        false);
  }
}
