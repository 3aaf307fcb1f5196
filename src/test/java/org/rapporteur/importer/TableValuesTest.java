package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importer.account.Use;
import org.rapporteur.importer.outline.ValueMap;

/** What the words in the cells of a table mean, and what becomes of progress. */
class TableValuesTest {

  private static final String TRACKER =
      """
      No.,Recommendation,Theme,Addressee,Type,Status,Status date,Comments
      1,Order bells,Bells,MoH,Bill,Done,2025-05-12,Bells were ordered
      2,Test bells,Lights,n/a,Law,Begun,2025-06,
      3,Light quays,Lights,MoH,Odd,Begun,,Nothing
      """;

  @TempDir Path folder;

  private static ImportOptions options(Map<String, Map<String, String>> values) {
    return new ImportOptions(
        Optional.empty(),
        Optional.of("O"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        Map.of(),
        new ValueMap(values),
        false,
        false);
  }

  private Imported tracker(Map<String, Map<String, String>> values) throws IOException {
    return Imported.of(folder, "tracker.csv", TRACKER.getBytes(UTF_8), options(values));
  }

  @Test
  void takesTheValuesThatTheEditorChose() throws IOException {
    Imported imported =
        tracker(
            Map.of(
                "types", Map.of("Bill", "law"),
                "addressees", Map.of("MOH", "Ministry of invented harbours", "n/a", "-"),
                "theme", Map.of("Lights", "Lamps"),
                "progress.status", Map.of("done", "complete", "begun", "under-way")));
    assertEquals(
        """
        ---
        number: "1"
        types: [law]
        addressees: Ministry of invented harbours
        progress:
          - date: 2025-05-12
            status: complete
            text: Bells were ordered
            evidence:
              - label: "tracker.csv"
        ---
        Order bells
        """,
        imported.file("/be-1.md"));
    String second = imported.file("/la-1.md");
    assertTrue(second.startsWith("---\nnumber: \"2\"\ntypes: [law]\nprogress:\n"), second);
    assertTrue(
        imported.leftOut().contains("a value that was left out: n/a"),
        imported.leftOut().toString());
    assertTrue(imported.file("report.yaml").contains("\nstatuses: inquiry\n"));
    assertTrue(
        imported.file("import.yaml").contains("      types: {\"bill\": \"law\"}\n"),
        imported.file("import.yaml"));
  }

  @Test
  void usesThemAgain() throws IOException {
    tracker(Map.of("addressees", Map.of("MoH", "Ministry of invented harbours"))).write(folder);
    Imported again =
        Imported.of(
            folder, "tracker.csv", (TRACKER + "4,Paint quays,Bells,MoH,Law,,,\n").getBytes(UTF_8));
    assertTrue(
        again.file("/be-2.md").contains("addressees: Ministry of invented harbours"),
        again.file("/be-2.md"));
  }

  @Test
  void listsTheStatusesOfTheFile() throws IOException {
    Imported imported = tracker(Map.of());
    assertTrue(
        imported
            .file("report.yaml")
            .contains(
                "statuses:\n  - {name: \"Done\", class: done}\n  - {name: \"Begun\", class: unknown}\n"),
        imported.file("report.yaml"));
    assertTrue(imported.file("/li-1.md").contains("    status: Begun\n"));
  }

  @Test
  void saysWhyThereIsNoEntry() throws IOException {
    Imported imported = tracker(Map.of());
    String third = imported.file("/li-2.md");
    assertFalse(third.contains("progress:"), third);
    assertTrue(third.contains("Status\n: Begun\n\nComments\n: Nothing\n"), third);
    assertEquals(
        2,
        imported.result.account().uses().stream()
            .map(Use::purpose)
            .filter("a definition, because an entry of progress needs a date"::equals)
            .count());
    assertTrue(
        imported
            .result
            .remarks()
            .contains(
                "2 values of status or progress became definitions, because an entry of progress"
                    + " needs a date. If a column states it, name it with --map progress.date=\"Its"
                    + " heading\"."),
        imported.result.remarks().toString());
    assertTrue(
        imported
            .result
            .remarks()
            .contains(
                "Values of types that are not known became definitions: “Bill” (1), “Odd” (1). Say"
                    + " what each means, such as --value types:law=\"Bill\"."),
        imported.result.remarks().toString());
  }

  @Test
  void keepsToTheStatusesOfTheReport() throws IOException {
    Path report = folder.resolve("project/content/report.yaml");
    Files.createDirectories(report.getParent());
    Files.writeString(report, "title: R\nlanguage: en\nstatuses: inquiry\n");
    Imported imported = tracker(Map.of("progress.status", Map.of("done", "complete")));
    assertTrue(imported.file("/be-1.md").contains("    status: complete\n"));
    String second = imported.file("/li-1.md");
    assertTrue(second.contains("Status\n: Begun\n\nStatus date\n: 2025-06\n"), second);
    assertEquals(
        2,
        imported.result.account().uses().stream()
            .map(Use::purpose)
            .filter("a definition, because report.yaml does not list the status"::equals)
            .count());
  }
}
