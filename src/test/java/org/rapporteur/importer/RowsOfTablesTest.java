package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.importer.outline.ValueMap;

/** How rows of tables are counted, and what is taken from them. */
class RowsOfTablesTest {

  @TempDir Path folder;

  private Imported imported(String csv) throws IOException {
    return Imported.of(folder, "t.csv", csv);
  }

  /** The numbers of rows are those of the file, with its empty lines. */
  @Test
  void areCountedAsInTheFile() throws IOException {
    StringBuilder csv = new StringBuilder("No.,Recommendation\n");
    for (int i = 1; i <= 20; i++) {
      csv.append(i == 5 ? "\n\n" : "").append(i == 9 ? 5 : i).append(",Order bell ").append(i);
      csv.append(".\n");
    }
    Imported imported = imported(csv.toString());
    assertTrue(
        imported
            .result
            .remarks()
            .contains("The number “5” occurs more than once: row 8, column A; row 12, column A."),
        imported.result.remarks().toString());
  }

  @Test
  void nameEachStatusOnce() throws IOException {
    Imported imported =
        imported(
            "No.,Recommendation,Status,Status date\n1,Order bells.,Begun,2025-05\n"
                + "2,Train crews.,BEGUN,2025-06\n3,Light quays.,Odd,2025-07\n");
    String report = imported.file("report.yaml");
    assertTrue(
        report.contains(
            "statuses:\n"
                + "  - {name: \"Begun\", class: unknown}\n"
                + "  - {name: \"Odd\", class: unknown}\n"),
        report);
  }

  @ParameterizedTest
  @CsvSource({
    "订购钟声, zh-Hans, 'The language could not be found. Choose it with --language zh-Hans or"
        + " zh-Hant.'",
    "Xqzt vrrm., en, 'The language could not be found. Choose it with --language, such as"
        + " --language en.'",
    "Постройте колокола., ru, The language was taken to be ru.",
  })
  void areInALanguage(String demand, String language, String remark) throws IOException {
    ImportOptions options =
        new ImportOptions(
            Optional.empty(),
            Optional.of("O"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("A", "number", "B", "demand"),
            ValueMap.NONE,
            false,
            false);
    Imported imported =
        Imported.of(folder, "t.csv", ("A,B\n1," + demand + "\n").getBytes(UTF_8), options);
    assertTrue(
        imported.file("report.yaml").contains("language: " + language + "\n"),
        imported.file("report.yaml"));
    assertTrue(imported.result.remarks().contains(remark), imported.result.remarks().toString());
  }

  /** The first theme of a row is its folder, unless a row above names the theme. */
  @Test
  void areInTheThemeAboveThem() throws IOException {
    Imported imported =
        imported(
            "No.,Recommendation,Theme\nTheme: Ports,,\n1,Order bells.,Safety\n"
                + "2,Train crews.,Wages\nTheme: Safety,,\n3,Light quays.,\n");
    assertEquals(List.of("ports: po-1 po-2", "safety: sa-1"), imported.outline());
    assertTrue(imported.file("/po-1.md").contains("themes: [safety]"), imported.file("/po-1.md"));
  }

  /** Any name in brackets recommends in a review, but elsewhere only the name of a State. */
  @ParameterizedTest
  @CsvSource({
    "1., (Norway), Norway",
    "1., (Some harbour), ''",
    "101.1, (Some harbour), Some harbour",
  })
  void canEndWithWhoRecommends(String number, String names, String by) throws IOException {
    Imported imported =
        imported("Recommendation\n" + number + " Order bells " + names + "\n2. Train crews\n");
    String text = imported.file("/re-1.md");
    assertEquals(by, text.replaceFirst("(?s).*recommended-by: ([^\n]*).*|.*", "$1"));
  }
}
