package org.rapporteur.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importer.outline.ValueMap;

/** What a second import of a changed file does to a project. */
class SecondImportTest {

  private static final String FIRST =
      "# Bells\n\n## Safety\n\n- Order bells for all quays of the port.\n- Train the crews in fog.\n"
          + "\n## Wages\n\n- Pay by the hour.\n";

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    try (var paths = Files.walk(folder.resolve("project"))) {
      return paths.filter(p -> p.endsWith(name)).findFirst().orElseThrow();
    }
  }

  @Test
  void changesNothingIfTheFileIsTheSame() throws IOException {
    Imported.of(folder, "bells.md", FIRST).write(folder);
    Imported again = Imported.of(folder, "bells.md", FIRST);
    assertEquals(Set.of(), again.result.created().keySet());
    assertEquals(Set.of(), again.result.changed().keySet());
  }

  @Test
  void remembersTheValuesThatTheEditorChose() throws IOException {
    String csv = "Recommendation,Position\nLight the bridges.,Fine by us\nOrder bells.,Supported\n";
    ImportOptions chosen =
        new ImportOptions(
            Imported.DEFAULTS.title(),
            Imported.DEFAULTS.publisher(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Map.of(),
            new ValueMap(Map.of(ValueMap.POSITION, Map.of("Fine by us", "supported"))),
            false,
            false);
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    Imported first = Imported.of(folder, "bells.csv", bytes, chosen).write(folder);
    String record = first.file("import.yaml");
    assertTrue(record.contains("responses.position: {\"fine by us\": \"supported\"}"), record);
    Imported again = Imported.of(folder, "bells.csv", csv);
    assertEquals(Set.of(), again.result.created().keySet());
    assertEquals(Set.of(), again.result.changed().keySet());
  }

  @Test
  void updatesAddsAndReportsWithoutRenumbering() throws IOException {
    Imported.of(folder, "bells.md", FIRST).write(folder);
    String second =
        "# Bells\n\n## Safety\n\n- Light the bridges.\n- Order bells for all quays of the harbour.\n"
            + "\n## Wages\n\n- Pay by the hour.\n\n## Fish\n\n- Count the cod.\n";
    Imported again = Imported.of(folder, "bells.md", second).write(folder);
    assertEquals(
        "---\n---\nOrder bells for all quays of the harbour.\n", Files.readString(file("sa-1.md")));
    assertEquals("---\n---\nTrain the crews in fog.\n", Files.readString(file("sa-2.md")));
    assertEquals("---\n---\nLight the bridges.\n", Files.readString(file("sa-3.md")));
    assertEquals("---\n---\nCount the cod.\n", Files.readString(file("fi-1.md")));
    assertTrue(
        again.result.remarks().stream()
            .anyMatch(r -> r.startsWith("sa-2 ") && r.contains("no longer")),
        again.result.remarks().toString());
    assertEquals(List.of(), again.result.conflicts());
  }

  @Test
  void leavesWhatWasChangedHereAndReportsConflicts() throws IOException {
    Imported.of(folder, "bells.md", FIRST).write(folder);
    Path edited = file("sa-1.md");
    Files.writeString(
        edited, "---\n# checked\ntitle: Bells\n---\nOrder loud bells for all quays of the port.\n");
    String second = FIRST.replace("all quays of the port", "all quays of the city");
    Imported again = Imported.of(folder, "bells.md", second).write(folder);
    assertEquals(
        "---\n# checked\ntitle: Bells\n---\nOrder loud bells for all quays of the port.\n",
        Files.readString(edited));
    assertEquals(1, again.result.conflicts().size());
    assertTrue(
        again.result.conflicts().get(0).startsWith("sa-1: the text"),
        again.result.conflicts().get(0));
  }

  @Test
  void setsKeysWithoutTouchingOtherLines() throws IOException {
    String csv =
        "No.,Recommendation,Addressee,Response\n1,Order bells,Port A,Noted\n2,Train crews,Port B,Noted\n";
    Imported.of(folder, "t.csv", csv).write(folder);
    Path first = file("re-1.md");
    Files.writeString(
        first, Files.readString(first).replace("number:", "# printed\ntitle: Bells\nnumber:"));
    Imported again =
        Imported.of(folder, "t.csv", csv.replace("Port A,Noted", "Port C,Accepted")).write(folder);
    assertEquals(List.of(), again.result.conflicts());
    assertEquals(
        "---\n# printed\ntitle: Bells\nnumber: \"1\"\naddressees: Port C\n"
            + "responses:\n  - by: State under review\n    position: supported\n---\nOrder bells\n",
        Files.readString(first));
    assertTrue(again.result.changed().containsKey("content/import.yaml"));
    assertEquals(2, again.result.changed().size());
  }

  private static final String TRACKER =
      "No.,Recommendation,Status,Last update,Updated by,Comments\n"
          + "1,Order bells,Begun,2024-03-31,Port,A tender was begun\n2,Train crews,Begun,2024-03-31,Port,\n";

  @Test
  void addsProgressAndKeepsWhatWasImportedAndWrittenBefore() throws IOException {
    Imported.of(folder, "t.csv", TRACKER).write(folder);
    Path first = file("re-1.md");
    Path report = folder.resolve("project/content/report.yaml");
    Files.writeString(
        report,
        Files.readString(report)
            .replace("statuses:\n", "statuses:\n  - {name: Done, class: done}\n"));
    String own =
        "  # seen on the quay\n  - date: 2024-05\n    by: Invented Watch\n    text: One bell rings\n";
    Files.writeString(first, Files.readString(first).replace("---\nOrder", own + "---\nOrder"));
    String later =
        TRACKER.replace(
            "1,Order bells,Begun,2024-03-31,Port,A tender was begun",
            "1,Order bells,Done,2024-06-30,Port,All bells ring");
    Imported again = Imported.of(folder, "t.csv", later).write(folder);
    assertEquals(List.of(), again.result.conflicts());
    assertEquals(
        """
        ---
        number: "1"
        progress:
          - date: 2024-03-31
            by: Port
            status: Begun
            text: A tender was begun
            evidence:
              - label: "t.csv"
          # seen on the quay
          - date: 2024-05
            by: Invented Watch
            text: One bell rings
          - date: 2024-06-30
            by: Port
            status: Done
            text: All bells ring
            evidence:
              - label: "t.csv"
        ---
        Order bells
        """,
        Files.readString(first));
    assertEquals(
        Set.of(),
        Imported.of(folder, "t.csv", later).result.changed().keySet(),
        "a third import changes nothing");
  }

  @Test
  void updatesAnEntryOfTheSameDateAndPartyAndReportsConflicts() throws IOException {
    Imported.of(folder, "t.csv", TRACKER).write(folder);
    Path second = file("re-2.md");
    Files.writeString(second, Files.readString(second).replace("status: Begun", "text: Not seen"));
    String corrected =
        TRACKER
            .replace("A tender was begun", "A tender was closed")
            .replace(
                "2,Train crews,Begun,2024-03-31,Port,",
                "2,Train crews,Begun,2024-03-31,Port,Ten crews");
    Imported again = Imported.of(folder, "t.csv", corrected).write(folder);
    assertTrue(Files.readString(file("re-1.md")).contains("    text: A tender was closed\n"));
    assertTrue(Files.readString(second).contains("    text: Not seen\n"));
    assertEquals(
        List.of(
            "re-2: progress of 2024-03-31 Port was changed both here and in the imported file."
                + " It was left as it is here; compare the two."),
        again.result.conflicts());
  }

  @Test
  void keepsProgressThatTheFileStatesNoLonger() throws IOException {
    Imported.of(folder, "t.csv", TRACKER).write(folder);
    String before = Files.readString(file("re-1.md"));
    String empty =
        TRACKER.replace(
            "1,Order bells,Begun,2024-03-31,Port,A tender was begun", "1,Order bells,,,,");
    Imported.of(folder, "t.csv", empty).write(folder);
    assertEquals(before, Files.readString(file("re-1.md")));
  }

  @Test
  void mergesResponsesByParty() throws IOException {
    String csv =
        "No,Recommendation,North – response,South – response\n1,Order bells,Accept,Note\n2,Train crews,Note,Accept\n";
    Imported.of(folder, "g.csv", csv).write(folder);
    Path first = file("re-1.md");
    Files.writeString(
        first,
        Files.readString(first)
            .replace("    position: supported\n", "    position: supported\n    date: 2024-02\n")
            .replace("---\nOrder", "  - by: East\n    position: rejected\n---\nOrder"));
    Imported.of(folder, "g.csv", csv.replace("Accept,Note\n2", "Accept,Accept\n2")).write(folder);
    assertTrue(
        Files.readString(first)
            .contains(
                "  - by: South\n    position: supported\n  - by: East\n    position: rejected\n"),
        Files.readString(first));
  }
}
