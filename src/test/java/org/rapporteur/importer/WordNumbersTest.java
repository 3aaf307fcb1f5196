package org.rapporteur.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.importer.WordFile.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers are read as Word prints them. */
class WordNumbersTest {

  @TempDir Path folder;

  /** The numbers of a document's recommendations, in order. */
  private List<String> numbers(WordFile word, Numbering numbering) throws IOException {
    word.part("word/numbering.xml", numbering.xml());
    Imported imported = Imported.of(folder, "n.docx", word.bytes());
    List<String> numbers = new ArrayList<>();
    imported
        .result
        .account()
        .uses()
        .forEach(
            use -> {
              if (use.purpose().equals("number")) {
                numbers.add(use.text());
              }
            });
    return numbers;
  }

  private static WordFile items(WordFile word, int list, int level, int count) {
    for (int i = 0; i < count; i++) {
      word.item(list, level, run("Order bell " + list + level + i + "."));
    }
    return word;
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, %1., 1. 2. 3.",
    "decimal, %1, 1 2 3",
    "decimal, R%1:, R1: R2: R3:",
    "decimal, Recommendation %1, Recommendation 1 Recommendation 2 Recommendation 3",
    "decimalZero, %1., 01. 02. 03.",
    "decimalFullWidth, %1., １. ２. ３.",
    "hindiNumbers, %1., १. २. ३.",
    "thaiNumbers, %1., ๑. ๒. ๓."
  })
  void ofEachFormat(String format, String text, String expected) throws IOException {
    Numbering numbering = new Numbering();
    numbering.list(7, numbering.definition(format + " " + text), "");
    assertEquals(expected, String.join(" ", numbers(items(new WordFile(), 7, 0, 3), numbering)));
  }

  @Test
  void withSeveralLevels() throws IOException {
    Numbering numbering = new Numbering();
    numbering.list(7, numbering.definition("upperRoman %1.", "decimal %1.%2.|<w:isLgl/>"), "");
    WordFile word = new WordFile();
    word.paragraph("Heading1", run("Recommendations"));
    for (int part = 0; part < 2; part++) {
      word.raw(
          "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
              + " w:val=\"7\"/></w:numPr></w:pPr>"
              + run("Part " + part)
              + "</w:p>");
      items(word, 7, 1, 2);
    }
    assertEquals(List.of("1.1.", "1.2.", "2.1.", "2.2."), numbers(word, numbering));
  }

  @Test
  void thatNeverRestart() throws IOException {
    Numbering numbering = new Numbering();
    numbering.list(
        7, numbering.definition("upperRoman %1.", "decimal %2.|<w:lvlRestart w:val=\"0\"/>"), "");
    WordFile word = new WordFile();
    word.paragraph("Heading1", run("Recommendations"));
    for (int part = 0; part < 2; part++) {
      word.raw(
          "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
              + " w:val=\"7\"/></w:numPr></w:pPr>"
              + run("Part " + part)
              + "</w:p>");
      items(word, 7, 1, 2);
    }
    assertEquals(List.of("1.", "2.", "3.", "4."), numbers(word, numbering));
  }

  @Test
  void thatBeginElsewhereOrGoOn() throws IOException {
    Numbering numbering = new Numbering();
    int definition = numbering.definition("decimal %1.");
    numbering
        .list(7, definition, "")
        .list(8, definition, "")
        .list(9, definition, Numbering.startingAt(0, 7));
    WordFile word = items(items(items(new WordFile(), 7, 0, 2), 8, 0, 2), 9, 0, 2);
    assertEquals(List.of("1.", "2.", "3.", "4.", "7.", "8."), numbers(word, numbering));
  }

  @Test
  void ofAListStyle() throws IOException {
    Numbering numbering = new Numbering();
    int real = numbering.definition("decimal %1)");
    int linked = numbering.raw("<w:numStyleLink w:val=\"Quays\"/>");
    numbering.list(7, real, "").list(8, linked, "");
    WordFile word = items(new WordFile(), 8, 0, 3);
    word.part(
        "word/styles.xml",
        "<w:styles {ns}><w:style w:type=\"numbering\" w:styleId=\"Quays\"><w:name w:val=\"Quays\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style></w:styles>");
    assertEquals(List.of("1)", "2)", "3)"), numbers(word, numbering));
  }

  @Test
  void ofEmptyParagraphsToo() throws IOException {
    Numbering numbering = new Numbering();
    numbering.list(7, numbering.definition("decimal %1."), "");
    WordFile word = items(new WordFile(), 7, 0, 1).item(7, 0);
    assertEquals(List.of("1.", "3.", "4."), numbers(items(word, 7, 0, 2), numbering));
  }

  @Test
  void notOfParagraphsWhoseEndWasDeleted() throws IOException {
    Numbering numbering = new Numbering();
    numbering.list(7, numbering.definition("decimal %1."), "");
    WordFile word = items(new WordFile(), 7, 0, 1);
    word.raw(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr><w:rPr><w:del"
            + " w:id=\"3\" w:author=\"A\"/></w:rPr></w:pPr>"
            + run("Light ")
            + "</w:p>");
    word.item(7, 0, run("the quays."));
    word.part("word/numbering.xml", numbering.xml());
    Imported imported = Imported.of(folder, "n.docx", items(word, 7, 0, 1).bytes());
    assertEquals("---\nnumber: \"2\"\n---\nLight the quays.\n", imported.file("-2.md"));
    assertTrue(imported.file("-3.md").startsWith("---\nnumber: \"3\"\n"));
  }

  @Test
  void aloneInTheCellsOfATable() throws IOException {
    Numbering numbering = new Numbering();
    numbering.list(7, numbering.definition("decimal %1."), "");
    String number =
        "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:p></w:tc>";
    StringBuilder rows = new StringBuilder("<w:tbl>");
    rows.append("<w:tr><w:tc><w:p>").append(run("No.")).append("</w:p></w:tc><w:tc><w:p>");
    rows.append(run("Recommendation")).append("</w:p></w:tc></w:tr>");
    for (String text : List.of("Order bells.", "Test bells.")) {
      rows.append("<w:tr>").append(number).append("<w:tc><w:p>").append(run(text));
      rows.append("</w:p></w:tc></w:tr>");
    }
    WordFile word = new WordFile().raw(rows + "</w:tbl>");
    word.part("word/numbering.xml", numbering.xml());
    Imported imported = Imported.of(folder, "n.docx", word.bytes());
    String second = imported.file("-2.md");
    assertEquals("---\nnumber: \"2\"\n---\nTest bells.\n", second);
  }

  @Test
  void ofHeadings() throws IOException {
    Numbering numbering = new Numbering();
    numbering.list(7, numbering.definition("decimal Recommendation %1:"), "");
    WordFile word = new WordFile().paragraph("Heading1", run("Ports"));
    for (String title : List.of("Bells", "Quays", "Lamps")) {
      word.raw(
          "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
              + " w:val=\"7\"/></w:numPr></w:pPr>"
              + run(title)
              + "</w:p>");
      word.text("The port should have " + title + ".");
    }
    word.part("word/numbering.xml", numbering.xml());
    assertEquals(
        "---\ntitle: Lamps\nnumber: \"3\"\n---\nThe port should have Lamps.\n",
        Imported.of(folder, "n.docx", word.bytes()).file("-3.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Recommendation 1: Order bells.', '1', Order bells.",
    "'Recommendation no. 1 – Order bells.', '1', Order bells.",
    "'Rec. 1: Order bells.', '1', Order bells.",
    "'R1. Order bells.', 'R1', Order bells.",
    "'REC-1: Order bells.', 'REC-1', Order bells.",
    "'HRC.1 – Order bells.', 'HRC.1', Order bells.",
    "'Recomendación 1. Order bells.', '1', Order bells.",
    "'[1] Order bells.', '1', Order bells.",
    "'التوصية ١: Order bells.', '١', Order bells."
  })
  void thatAreTyped(String first, String number, String text) throws IOException {
    WordFile word = new WordFile();
    word.paragraph("Heading1", run("Ports")).text(first);
    word.text(first.replace('1', '2').replace('١', '٢'));
    word.text(first.replace('1', '3').replace('١', '٣'));
    assertEquals(
        "---\nnumber: \"" + number + "\"\n---\n" + text + "\n",
        Imported.of(folder, "n.docx", word.bytes())
            .file("-1.md")
            .replace("number: " + number, "number: \"" + number + "\""));
  }
}
