package org.rapporteur.importer.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of an exported table whose recommendation was changed after the export. */
class TableConflictsTest {

  private static final String BELLS =
      "---\ntitle: Bells\naddressees: [Port A, Port B]\n---\nOrder bells.\n";

  @TempDir Path folder;

  private Path file;
  private List<List<String>> rows;

  @BeforeEach
  void export() throws IOException {
    Path theme = folder.resolve("content/themes/01-safety");
    Files.createDirectories(theme);
    Files.writeString(folder.resolve("content/report.yaml"), "title: T\n");
    Files.writeString(theme.resolve("theme.md"), "---\ntitle: Safety\n---\n");
    file = Files.writeString(theme.resolve("sa-1.md"), BELLS);
    rows = new ArrayList<>();
    new ContentTable(folder.resolve("content")).rows().forEach(r -> rows.add(new ArrayList<>(r)));
  }

  private TableUpdate with(String column, String cell) {
    rows.get(1).set(Columns.all().indexOf(column), cell);
    TableUpdate update = new TableUpdate(folder);
    update.read(rows);
    return update;
  }

  @Test
  void aTextThatWasChangedOnBothSidesStays() throws IOException {
    Files.writeString(file, BELLS.replace("Order bells.", "Order loud bells."));
    TableUpdate update = with(Columns.TEXT, "Order all bells.");
    assertEquals(Map.of(), update.changed());
    assertEquals(1, update.conflicts().size());
    assertTrue(update.conflicts().get(0).startsWith("sa-1: the text differs from the table"));
  }

  /** What was changed here only is no conflict. */
  @Test
  void aTextThatIsTheSameOnBothSidesStays() throws IOException {
    Files.writeString(file, BELLS.replace("Bells", "Loud bells"));
    TableUpdate update = with("title", "Loud bells");
    assertEquals(Map.of(), update.changed());
    assertEquals(List.of(), update.conflicts());
  }

  /** Spreadsheet programs end the lines of a cell in their own way. */
  @Test
  void lineEndsOfACellAreNoChange() {
    for (String end : List.of("\r\n", "\r", "\n")) {
      assertEquals(Map.of(), with("addressees", "Port A" + end + "Port B").changed(), end);
    }
  }

  @Test
  void aThemeIsChangedByHand() {
    TableUpdate update = with(Columns.THEME, "wages");
    assertEquals(
        List.of("sa-1: the theme was changed. Move its file to another folder by hand."),
        update.conflicts());
    assertEquals(Map.of(), update.changed());
  }
}
