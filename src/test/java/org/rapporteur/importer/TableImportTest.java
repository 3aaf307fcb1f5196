package org.rapporteur.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importer.outline.ValueMap;

/** What becomes of CSV tables and Excel workbooks. */
class TableImportTest {

  @TempDir Path folder;

  @Test
  void readsATableOfAReview() throws IOException {
    String csv =
        "Recommendation;Recommending State;Issue;Response;Session;Organisation\n"
            + "\"Order bells; train crews\";Norway;Ports;Accepted;12;UN\n"
            + "Pay by the hour;Peru;Wages;Noted;12;\n"
            + ";Chad;Wages;Noted;12;\n"
            + "Light the quays;Mali;Ports;We will see;13;\n";
    Imported imported = Imported.of(folder, "upr.csv", csv);
    assertEquals(List.of("ports: po-1 po-2", "wages: wa-1"), imported.outline());
    assertEquals(
        "---\nrecommended-by: Norway\nresponses:\n  - by: State under review\n    position: supported\n---\n"
            + "Order bells; train crews\n\n## In the source\n\nSession\n: 12\n\nOrganisation\n: UN\n",
        imported.file("/po-1.md"));
    assertTrue(imported.file("/po-2.md").contains("Response\n: We will see\n"));
    assertTrue(
        imported.leftOut().contains("a row without the text of a recommendation: Chad"),
        imported.leftOut().toString());
    assertEquals(3, imported.result.counts().get("recommendations"));
    assertEquals(1, imported.result.counts().get("position “Accepted”"));
  }

  @Test
  void dividesThemesThatCommasList() throws IOException {
    StringBuilder csv = new StringBuilder("Recommendation,Issue(s)\n");
    String[] themes = {"Women", "Ports", "Wages", "Fish", "Fog", "Law"};
    for (int i = 0; i < 30; i++) {
      csv.append("Order bell ")
          .append(i)
          .append(",\"")
          .append(themes[i % 6])
          .append(", ")
          .append(themes[(i / 6 + i + 1) % 6])
          .append("\"\n");
    }
    Imported imported = Imported.of(folder, "t.csv", csv.toString());
    assertEquals(6, imported.result.counts().get("themes"));
    assertTrue(imported.file("/wo-1.md").contains("themes: [ports]"), imported.file("/wo-1.md"));
  }

  @Test
  void reportsADoubledNumberAndKeepsAll() throws IOException {
    StringBuilder csv = new StringBuilder("No.,Recommendation\n");
    for (int i = 1; i <= 20; i++) {
      csv.append(i == 9 ? 5 : i).append(",Order bell ").append(i).append('\n');
    }
    Imported imported = Imported.of(folder, "t.csv", csv.toString());
    assertTrue(imported.file("/re-20.md").contains("number: \"20\""));
    assertTrue(
        imported
            .result
            .remarks()
            .contains("The number “5” occurs more than once: row 6, column A; row 10, column A."),
        imported.result.remarks().toString());
  }

  @Test
  void readsOldEncodingsAndLineEnds() throws IOException {
    String csv =
        "No.,Recommendation,Thème\r1,Créer des cloches à Saint-Malo – vite,Sûreté\r2,Éclairer,Sûreté\r";
    for (String name : List.of("x-MacRoman", "windows-1252", "UTF-8", "UTF-16LE")) {
      Imported imported = Imported.of(folder, name + ".csv", csv.getBytes(Charset.forName(name)));
      assertEquals(List.of("surete: su-1 su-2"), imported.outline(), name);
      assertTrue(
          imported.file("/su-1.md").contains("Créer des cloches à Saint-Malo – vite\n"), name);
      assertTrue(imported.file("/su-1.md").contains("number: \"1\""), name);
    }
  }

  @Test
  void readsAWorkbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      Worksheet notes = workbook.newWorksheet("Notes");
      notes.value(0, 0, "Read this first");
      Worksheet sheet = workbook.newWorksheet("Data");
      sheet.value(0, 0, "Safety recommendations");
      String[] head = {"Rec No.", "Safety recommendation", "Addressee", "Date issued", "Status"};
      for (int i = 0; i < head.length; i++) {
        sheet.value(2, i, head[i]);
      }
      sheet.value(3, 0, 17);
      sheet.value(3, 1, "Order bells._x000D_\nTrain crews.");
      sheet.value(3, 2, "Port A; Port B");
      sheet.value(3, 3, LocalDate.of(2024, 3, 5));
      sheet.style(3, 3).format("dd/mm/yyyy").set();
      sheet.value(3, 4, "Closed – acceptable action");
    }
    Imported imported = Imported.of(folder, "data.xlsx", bytes.toByteArray());
    String text = imported.file("/re-1.md");
    assertTrue(text.contains("number: \"17\""), text);
    assertTrue(text.contains("addressees: [Port A, Port B]"), text);
    assertTrue(text.contains("date: 2024-03-05"), text);
    assertTrue(text.contains("Order bells.\n\nTrain crews.\n"), text);
    assertTrue(text.contains("Status\n: Closed – acceptable action\n"), text);
    assertTrue(
        imported.file("report.yaml").contains("title: \"Safety recommendations\"\n"),
        imported.file("report.yaml"));
    assertEquals(
        List.of("a sheet without recommendations: Read this first"),
        imported.leftOut().stream().filter(l -> !l.startsWith("the headings")).toList());
  }

  @Test
  void takesColumnsThatTheEditorNames() throws IOException {
    String csv = "A,B,C\n1,Order bells,secret\n2,Train crews,secret\n";
    ImportOptions options =
        new ImportOptions(
            Optional.empty(),
            Optional.of("O"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Map.of("B", "demand", "A", "number", "C", "-"),
            ValueMap.NONE,
            false,
            false);
    Imported imported =
        Imported.of(
            folder, "t.csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8), options);
    assertEquals("---\nnumber: \"1\"\n---\nOrder bells\n", imported.file("-1.md"));
    assertTrue(
        imported.leftOut().contains("a column that was left out: secret"),
        imported.leftOut().toString());
  }
}
