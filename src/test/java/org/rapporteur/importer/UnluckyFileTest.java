package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importer.source.SourceException;

/** Files that are odd or broken, as editors have them by accident. */
class UnluckyFileTest {

  @TempDir Path folder;

  private SourceException rejected(String name, byte[] bytes) {
    return assertThrows(SourceException.class, () -> Imported.of(folder, name, bytes));
  }

  @Test
  void namesTheRowOfAnOpenQuotation() {
    SourceException error =
        rejected("t.csv", "No.,Recommendation\n1,\"Order bells\n2,Test\n".getBytes(UTF_8));
    assertEquals("row 2: a quotation mark is opened and never closed", error.getMessage());
  }

  @Test
  void readsAnInchMark() throws IOException {
    Imported imported =
        Imported.of(folder, "t.csv", "No.,Recommendation\n1,Order 5\" bells\n2,Test\n");
    assertEquals(2, imported.result.counts().get("recommendations"));
  }

  @Test
  void explainsWhatIsNestedTooDeep() {
    SourceException error =
        rejected("t.md", ("> ".repeat(5000) + "a\n\n- b\n- c\n").getBytes(UTF_8));
    assertTrue(error.getMessage().endsWith("are nested too deep"), error.getMessage());
  }

  @Test
  void rejectsBytesThatAreNoText() {
    SourceException error =
        rejected("t.txt", new byte[] {0, 1, 2, 3, 'b', 'i', 'n', 'a', 'r', 'y'});
    assertEquals("the file is neither text nor an office document", error.getMessage());
  }

  @Test
  void removesAndCountsControlCharacters() throws IOException {
    Imported imported =
        Imported.of(
            folder,
            "t.txt",
            "Recommendations\n\n1. Order\u0000 bells\u200b for all of the quays.\n\n"
                + "2. Test\ufeff them\u001f, and a\u00ad\nlso the ropes.\u000B\u000BIt is cheap.\n");
    assertEquals(
        "---\nnumber: \"1\"\n---\nOrder bells for all of the quays.\n", imported.file("-1.md"));
    assertTrue(imported.file("-2.md").contains("\nTest them, and also the ropes.\n"));
    assertTrue(imported.result.remarks().contains("5 invisible control characters were removed."));
  }

  @Test
  void joinsWordsThatLinesDivide() throws IOException {
    Imported imported =
        Imported.of(
            folder,
            "t.txt",
            "1. Order loud bells for the har-\nbour.\n\n2. Test them in the long-\nterm, in the"
                + " harbour.\n\n3. Pay for long-term tests.\n");
    assertEquals(
        "---\nnumber: \"1\"\n---\nOrder loud bells for the harbour.\n", imported.file("-1.md"));
    assertEquals(
        "---\nnumber: \"2\"\n---\nTest them in the long-term, in the harbour.\n",
        imported.file("-2.md"));
    assertTrue(
        imported
            .result
            .remarks()
            .contains("1 word that a hyphen divided at the end of a line was joined."));
  }

  @Test
  void readsHostileStyleSheetsInTime() {
    for (String sheet : List.of("a".repeat(1 << 20), "/*".repeat(1 << 19), "a{".repeat(1 << 19))) {
      String page =
          "<html><head><style>"
              + sheet
              + "</style></head><body><ul><li>Order bells.</li>"
              + "<li>Test them.</li></ul></body></html>";
      assertTimeout(
          Duration.ofSeconds(5), () -> Imported.of(folder, "t.html", page.getBytes(UTF_8)));
    }
  }

  @Test
  void readsNumbersOnLinesOfTheirOwn() throws IOException {
    Imported imported =
        Imported.of(
            folder,
            "t.txt",
            "Recommendation No. 1\nThat bells be ordered.\n\nRecommendation No. 2\nThat bells be tested.\n");
    assertEquals("---\nnumber: \"2\"\n---\nThat bells be tested.\n", imported.file("-2.md"));
  }

  @Test
  void readsTermsThatNumberTheirDescriptions() throws IOException {
    Imported imported =
        Imported.of(
            folder,
            "t.html",
            "<!doctype html><html lang=en><body><h1>T</h1><h2>Recommendations</h2><dl><dt>1.</dt>"
                + "<dd>Order bells</dd><dt>2.</dt><dd>Test bells</dd></dl></body></html>");
    assertEquals("---\nnumber: \"2\"\n---\nTest bells\n", imported.file("-2.md"));
  }

  @Test
  void leavesNamesOfOneProductAsText() throws IOException {
    Imported imported =
        Imported.of(
            folder,
            "t.txt",
            "Report of a harbour\n\nRecommendations\n\nCOVID-19: close the quay.\n\nOpen the quay.\n");
    assertTrue(
        imported.result.created().values().stream()
            .anyMatch(text -> text.contains("COVID-19: close the quay.")),
        imported.result.created().toString());
  }

  @Test
  void makesFoldersOfAnyTheme() throws IOException {
    Imported imported =
        Imported.of(
            folder,
            "t.csv",
            "Recommendation,Theme\nOrder bells,con\nTest bells,../../etc\nCount bells,-\nLight quays,"
                + "T".repeat(400)
                + "\n");
    Set<String> paths = imported.result.created().keySet();
    assertTrue(
        paths.stream()
            .allMatch(path -> path.length() < 200 && !path.contains("..") && !path.startsWith("/")),
        paths.toString());
    assertTrue(paths.contains("content/themes/01-theme-1/theme.md"), paths.toString());
    assertEquals(4, imported.result.counts().get("themes"));
  }

  @Test
  void namesWhatExcelHides() throws IOException {
    byte[] bytes =
        new WorkbookFile()
            .sheet(
                "Plan",
                "hidden",
                Set.of(2),
                "",
                new Object[] {"No.", "Recommendation"},
                new Object[] {1, "Order bells"},
                new Object[] {2, "Test bells"})
            .bytes();
    List<String> remarks = Imported.of(folder, "t.xlsx", bytes).result.remarks();
    assertTrue(
        remarks.containsAll(
            List.of(
                "The sheet “Plan” is hidden in the workbook, and was read.",
                "The sheet “Plan” has 1 hidden row, which was read: row 2.")),
        remarks.toString());
  }
}
