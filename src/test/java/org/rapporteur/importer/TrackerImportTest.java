package org.rapporteur.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of columns that repeat for each government or date, and of what is beside cells. */
class TrackerImportTest {

  private static final Path SAMPLES = Path.of("src/test/resources/org/rapporteur/importer/samples");

  @TempDir Path folder;

  private Imported sample(String name) throws IOException {
    String kind = name.substring(name.lastIndexOf('.') + 1);
    return Imported.of(folder, name, Files.readAllBytes(SAMPLES.resolve(kind).resolve(name)));
  }

  @Test
  void takesAnEntryOfProgressFromEachQuarter() throws IOException {
    String text = sample("13-quarters-across.xlsx").file("/re-1.md");
    assertEquals(
        """
        ---
        number: "33.10"
        progress:
          - date: 2022-09
            status: In progress
            text: "Work began."
            evidence:
              - label: "13-quarters-across.xlsx, Q3 2022"
          - date: 2022-12
            status: Complete
            text: "All bells ring."
            evidence:
              - label: "13-quarters-across.xlsx, Q4 2022"
        ---
        Order bells
        """,
        text);
  }

  @Test
  void joinsRowsOfTheSameRecommendation() throws IOException {
    Imported imported = sample("18-quarters.csv");
    String text = imported.file("/re-2.md");
    assertTrue(
        text.contains("  - date: 2022-12\n    status: Complete\n    text: All quays are lit\n"),
        text);
    assertEquals(2, text.split("  - date:", -1).length - 1);
    assertTrue(
        imported.result.remarks().stream().anyMatch(r -> r.startsWith("2 rows repeat")),
        imported.result.remarks().toString());
  }

  @Test
  void takesAResponseFromEachGovernment() throws IOException {
    String text = sample("14-governments-across.xlsx").file("/vol-1.md");
    assertTrue(
        text.contains(
            "responses:\n  - by: Northland Government\n    position: noted\n"
                + "  - by: Southland\n    position: Subject to further consideration\n"),
        text);
  }

  @Test
  void namesTheGovernmentOfAStatusWithoutDate() throws IOException {
    String csv =
        "No,Recommendation,North – response,North – status,South – response,South – status\n"
            + "1,Order bells,Accept,Begun,Note,Refused\n2,Train crews,Accept,Begun,Accept,Done\n";
    String text = Imported.of(folder, "pairs.csv", csv).file("/re-1.md");
    assertTrue(
        text.contains(
            "  - by: North\n    position: supported\n  - by: South\n    position: noted\n"),
        text);
    assertTrue(text.contains("North – status\n: Begun\n\nSouth – status\n: Refused\n"), text);
  }

  @Test
  void remembersTheColumnsOfGovernmentsAndDates() throws IOException {
    for (String name : List.of("13-quarters-across.xlsx", "14-governments-across.xlsx")) {
      Path own = Files.createDirectories(folder.resolve(name + ".d"));
      byte[] bytes = Files.readAllBytes(SAMPLES.resolve("xlsx").resolve(name));
      Imported.of(own, name, bytes).write(own);
      Imported again = Imported.of(own, name, bytes);
      assertEquals(List.of(), List.copyOf(again.result.changed().keySet()), name);
      assertEquals(List.of(), again.result.conflicts(), name);
    }
  }

  @Test
  void readsDatesInTheOrderOfTheirColumn() throws IOException {
    String csv =
        "No,Recommendation,Date issued,Date closed\n1,Order bells,2/3/2022,44700\n"
            + "2,Train crews,6/30/2022,Q3 2022\n3,Light quays,7/1/2022 10:30,1 Sept. 2023\n";
    Imported imported = Imported.of(folder, "dates.csv", csv);
    assertTrue(imported.file("/re-1.md").contains("date: 2022-02-03\n"));
    assertTrue(imported.file("/re-2.md").contains("date: 2022-06-30\n"));
    assertTrue(imported.file("/re-3.md").contains("date: 2022-07-01\n"));
  }

  @Test
  void leavesDatesAloneThatCanMeanTwoDays() throws IOException {
    String csv = "No,Recommendation,Date issued\n1,Order bells,2/3/2022\n2,Train crews,4/5/2022\n";
    String text = Imported.of(folder, "dates.csv", csv).file("/re-1.md");
    assertTrue(text.contains("Date issued\n: 2/3/2022\n"), text);
  }

  @Test
  void takesLinksOfCellsAsEvidenceAndListsComments() throws IOException {
    Imported imported = sample("19-comments-and-links.xlsx");
    assertTrue(
        imported
            .file("/be-1.md")
            .contains(
                "evidence:\n  - label: Tender notice\n    url: \"https://example.org/tender\"\n"),
        imported.file("/be-1.md"));
    assertEquals(
        List.of(
            "a comment: Compare with the original",
            "a link that leads to no web address: file:///C:/plan.docx"),
        imported.leftOut().stream().filter(l -> !l.startsWith("the headings")).toList());
  }

  @Test
  void usesTheLineAboveTheHeadingsAsTitle() throws IOException {
    String report = sample("11-title-lines.csv").file("report.yaml");
    assertTrue(
        report.contains("title: \"Recommendations of the invented Quay Forum\"\n")
            || report.contains("title: Recommendations of the invented Quay Forum\n"),
        report);
  }

  @Test
  void listsNotesAndTotals() throws IOException {
    assertTrue(
        sample("11-grouped-headings.xlsx")
            .leftOut()
            .contains("a note below a table: Note: the numbers follow the invented report."));
    assertTrue(sample("12-sheet-per-theme.xlsx").leftOut().contains("a row of totals: Total"));
  }

  @Test
  void writesTheLineAboveATableOfATheme() throws IOException {
    Imported imported = sample("12-sheet-per-theme.xlsx");
    assertEquals(List.of("safety: sa-1 sa-2", "access-for-all: afa-1"), imported.outline());
    assertTrue(
        imported
            .result
            .created()
            .get("content/themes/01-safety/theme.md")
            .contains("Safety recommendations"));
  }
}
