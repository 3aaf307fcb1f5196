package org.rapporteur.importer.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importer.source.SourceException;
import org.rapporteur.importer.source.SourceReader;

/** Recommendations as a table, edited and taken back. */
class ExchangeTest {

  private static final String BELLS =
      "---\n# checked by the port\ntitle: Order bells # short\nnumber: \"15(a)\"\n"
          + "addressees: [Port A, \"Port; B\"]\nresponses:\n  - by: State\n    position: noted\n---\n"
          + "Order *bells*.\n\n## Why\n\nFog, “and” \"wind\".\n";

  @TempDir Path folder;

  @BeforeEach
  void project() throws IOException {
    Path theme = folder.resolve("content/themes/01-safety");
    Files.createDirectories(theme);
    Files.writeString(folder.resolve("content/report.yaml"), "title: T\n");
    Files.writeString(theme.resolve("theme.md"), "---\ntitle: Safety\n---\n");
    Files.writeString(theme.resolve("sa-1.md"), BELLS);
    Files.writeString(theme.resolve("sa-2.md"), "---\r\ntitle: Train\r\n---\r\nTrain crews.\r\n");
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    new ContentTable(folder.resolve("content")).rows().forEach(r -> rows.add(new ArrayList<>(r)));
    return rows;
  }

  private static int column(String key) {
    return Columns.all().indexOf(key);
  }

  private TableUpdate update(List<List<String>> rows) {
    TableUpdate update = new TableUpdate(folder);
    update.read(rows);
    return update;
  }

  @ParameterizedTest
  @ValueSource(strings = {"table.csv", "table.xlsx"})
  void comesBackWithoutADifference(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, TableFile.of(name, rows()));
    List<List<String>> read = new SourceReader().rows(file);
    assertTrue(TableUpdate.isExported(read));
    TableUpdate update = update(read);
    assertEquals(Map.of(), update.changed());
    assertEquals(Map.of(), update.created());
    assertEquals(List.of(), update.conflicts());
  }

  /** The shipped report, with all that it uses. */
  @ParameterizedTest
  @ValueSource(strings = {"table.csv", "table.xlsx"})
  void ofTheShippedReportComesBackWithoutADifference(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, TableFile.of(name, new ContentTable(Path.of("content")).rows()));
    TableUpdate update = new TableUpdate(Path.of("."));
    update.read(new SourceReader().rows(file));
    assertEquals(Set.of(), update.changed().keySet());
  }

  @Test
  void showsListsAsLines() {
    List<String> row = rows().get(1);
    assertEquals("15(a)", row.get(column("number")));
    assertEquals("Port A\nPort; B", row.get(column("addressees")));
    assertEquals("- by: State\n    position: noted", row.get(column("responses")));
  }

  @Test
  void changesExactlyTheEditedKeys() {
    List<List<String>> rows = rows();
    rows.get(1).set(column("addressees"), "Port C\nPort; B");
    rows.get(1).set(column("date"), "2024-05");
    rows.get(2).set(column("text"), "Train all crews.");
    TableUpdate update = update(rows);
    assertEquals(
        BELLS.replace("[Port A, \"Port; B\"]", "[\"Port C\", \"Port; B\"]\ndate: 2024-05"),
        update.changed().get("content/themes/01-safety/sa-1.md"));
    assertEquals(
        "---\r\ntitle: Train\r\n---\r\nTrain all crews.\r\n",
        update.changed().get("content/themes/01-safety/sa-2.md"));
  }

  @Test
  void removesAKeyWhoseCellIsEmptied() {
    List<List<String>> rows = rows();
    rows.get(1).set(column("responses"), "");
    assertEquals(
        BELLS.replace("responses:\n  - by: State\n    position: noted\n", ""),
        update(rows).changed().get("content/themes/01-safety/sa-1.md"));
  }

  @Test
  void leavesWhatWasChangedAfterTheExport() throws IOException {
    List<List<String>> rows = rows();
    rows.get(1).set(column("number"), "16");
    Files.writeString(
        folder.resolve("content/themes/01-safety/sa-1.md"), BELLS.replace("15(a)", "15(b)"));
    TableUpdate update = update(rows);
    assertEquals(Map.of(), update.changed());
    assertEquals(1, update.conflicts().size());
    assertTrue(update.conflicts().get(0).startsWith("sa-1: number differs"));
  }

  @Test
  void addsRowsWithoutAnId() {
    List<List<String>> rows = rows();
    List<String> row = new ArrayList<>(java.util.Collections.nCopies(Columns.all().size(), ""));
    row.set(column("theme"), "safety");
    row.set(column("title"), "Light the quays");
    row.set(column("text"), "Light all quays.");
    rows.add(row);
    rows.add(new ArrayList<>(row));
    TableUpdate update = update(rows);
    assertEquals(
        "---\ntitle: \"Light the quays\"\n---\nLight all quays.\n",
        update.created().get("content/themes/01-safety/sa-3.md"));
    assertTrue(update.created().containsKey("content/themes/01-safety/sa-4.md"));
  }

  @Test
  void refusesLostDoubledAndUnknownIds() {
    for (String[] wrong :
        new String[][] {
          {"lost", "lacks sa-2"}, {"doubled", "earlier row"}, {"xx-1", "no recommendation"}
        }) {
      List<List<String>> rows = rows();
      switch (wrong[0]) {
        case "lost" -> rows.remove(2);
        case "doubled" -> rows.add(new ArrayList<>(rows.get(1)));
        default -> rows.get(1).set(0, wrong[0]);
      }
      SourceException e = assertThrows(SourceException.class, () -> update(rows));
      assertTrue(String.valueOf(e.getMessage()).contains(wrong[1]), e.getMessage());
    }
  }

  @Test
  void readsColumnsInAnyOrder() {
    List<List<String>> rows = rows();
    List<List<String>> few =
        Stream.of(0, 1, 2)
            .map(
                r ->
                    List.of(
                        rows.get(r).get(column("fingerprint")),
                        rows.get(r).get(column("number")),
                        rows.get(r).get(0)))
            .toList();
    assertEquals(Map.of(), update(few).changed());
  }

  /** The table of the project, in which a title was edited, as LibreOffice 7.4 saved it. */
  @ParameterizedTest
  @ValueSource(strings = {"libreoffice.csv", "libreoffice.xlsx"})
  void takesExactlyTheEditThatLibreOfficeSaved(String name) throws IOException {
    List<List<String>> read =
        new SourceReader()
            .rows(Path.of("src/test/resources/org/rapporteur/importer/exchange", name));
    assertTrue(TableUpdate.isExported(read));
    TableUpdate update = update(read);
    assertEquals(List.of(), update.conflicts());
    assertEquals(
        Map.of(
            "content/themes/01-safety/sa-1.md",
            BELLS.replace("title: Order bells # short", "title: \"Order two bells\"")),
        update.changed());
  }

  @Test
  void ignoresHowASpreadsheetWritesNumbersAndDates() throws IOException {
    Path file = folder.resolve("content/themes/01-safety/sa-2.md");
    Files.writeString(
        file, "---\nnumber: \"140.10\"\ndate: 2022-01-15\nsdgs: [\"16.10\"]\n---\nTrain crews.\n");
    List<List<String>> rows = rows();
    rows.get(2).set(column("number"), "140.1");
    rows.get(2).set(column("date"), "15/01/2022");
    rows.get(2).set(column("sdgs"), "16.1");
    assertEquals(Map.of(), update(rows).changed());
    rows.get(2).set(column("number"), "140.11");
    rows.get(2).set(column("date"), "16/01/2022");
    assertEquals(1, update(rows).changed().size());
  }

  @Test
  void refusesATableThatWasOpenedInAWrongEncoding() {
    List<List<String>> rows = rows();
    rows.get(0).set(0, "ï»¿id");
    assertTrue(TableUpdate.isExported(rows));
    SourceException e = assertThrows(SourceException.class, () -> update(rows));
    assertTrue(e.getMessage().contains("wrong encoding"), e.getMessage());
  }

  @Test
  void refusesATableWithoutFingerprints() {
    List<List<String>> rows = rows();
    int column = column("fingerprint");
    rows.forEach(row -> row.remove(column));
    assertTrue(TableUpdate.isExported(rows));
    SourceException e = assertThrows(SourceException.class, () -> update(rows));
    assertTrue(e.getMessage().contains("“fingerprint” is missing"), e.getMessage());
  }
}
