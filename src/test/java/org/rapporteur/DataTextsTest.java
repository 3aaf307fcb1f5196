package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts and lists of values in the data files of a site. */
class DataTextsTest {

  private static final String LINES =
      "Open:\n- the doors,\n- the windows.\na) One\nb) Two\nDoor\tHour\nEast\tNoon";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.write("content/assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    project.write(
        "content/themes/01-detention/de-1.md",
        """
        ---
        title: Open the doors
        addressees: ["Ministry of Justice; Police", 'Unit A\\B', "Courts | all of them"]
        ---
        Open: ![A door](../../assets/a.svg)

        - the doors,
        - the windows.

        a) One
        b) Two

        | Door | Hour |
        |------|------|
        | East | Noon |

        ## Why [[iccpr-op2/1]]

        - Because
        """);
    project.replace("content/report.yaml", "language: en", "published: 2026-01-02\nlanguage: en");
  }

  @Test
  void keepLinesApart() throws IOException {
    Map<String, String> files = project.build();
    String json = files.get("data/recommendations.json");
    String escaped = LINES.replace("\n", "\\n").replace("\t", "\\t");
    assertTrue(json.contains("\"" + escaped + "\""), json);
    assertTrue(json.contains("\"title\":\"Why ICCPR-OP2 art. 1\",\"text\":\"- Because\""), json);
    String csv = files.get("data/recommendations.csv");
    assertTrue(csv.contains(",\"" + LINES + "\","), csv);
    String feed = files.get("feed.xml");
    assertTrue(feed.contains(LINES), feed);
    String page = files.get("r/de-1/index.html");
    String linked = files.get("data/report.jsonld");
    assertTrue(linked.contains("\"text\":\"" + escaped + "\""), linked);
    String line = LINES.replaceAll("\\s+", " ");
    assertTrue(
        page.contains("<meta name=\"description\" property=\"og:description\" content=\"" + line),
        page);
    assertEquals(-1, files.get("data/citations.ris").indexOf("\n- "));
  }

  @Test
  void valuesWithTheSeparatorAreNotAmbiguous() throws IOException {
    String csv = project.build().get("data/recommendations.csv");
    assertTrue(
        csv.contains(",Ministry of Justice; Police | Unit A\\B | Courts\u00A0|\u00A0all of them,"),
        csv);
  }
}
