package org.rapporteur.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Language;
import org.rapporteur.model.PartialDate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tests what becomes of each element of XHTML in a Word document. */
class WordPartsTest {

  private static WordFile document(String language, String body) throws Exception {
    return document(language, body, Map.of());
  }

  private static WordFile document(String language, String body, Map<String, byte[]> images)
      throws Exception {
    WordFacts facts =
        new WordFacts(
            "Title",
            "Header",
            List.of("A", "B"),
            "About",
            new Language(language),
            Optional.of(new PartialDate(2026, 5, 0)));
    String html =
        "<html lang='"
            + language
            + "' dir='"
            + new Language(language).direction()
            + "'><body>"
            + body
            + "</body></html>";
    WordFile file =
        new WordFile(WordDocument.create(facts, html.getBytes(StandardCharsets.UTF_8), images));
    assertEquals(List.of(), file.problems());
    return file;
  }

  /** Each paragraph: its style and list, and its text. */
  private static List<String> paragraphs(WordFile file, String part) throws Exception {
    return file.elements(part, "w:p").stream()
        .map(
            p ->
                value(p, "w:pStyle")
                    + (value(p, "w:numId").isEmpty()
                        ? ""
                        : " " + value(p, "w:numId") + "/" + value(p, "w:ilvl"))
                    + ": "
                    + text(p))
        .toList();
  }

  private static String value(Element in, String name) {
    return in.getElementsByTagName(name).getLength() == 0
        ? ""
        : ((Element) in.getElementsByTagName(name).item(0)).getAttribute("w:val");
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      text.append(
          switch (n.getNodeName()) {
            case "w:t" -> n.getTextContent();
            case "w:br" -> "\n";
            case "w:tab" -> "\t";
            case "w:footnoteReference" -> "[" + ((Element) n).getAttribute("w:id") + "]";
            default -> text(n);
          });
    }
    return text.toString();
  }

  @Test
  void headingsParagraphsAndQuotationsHaveStylesOfWord() throws Exception {
    WordFile file =
        document(
            "en",
            """
            <p class="title">T</p><p class="subtitle">S</p>
            <h1>One</h1><p class="label">L</p>
            <p>  Two   words <em>with</em>
            emphasis </p>
            <h3>Three</h3><blockquote><p>Said</p></blockquote>
            <pre><code>a
              b</code></pre>
            <div class="demand"><p>Do it.</p></div>
            """);
    assertEquals(
        List.of(
            "Title: T",
            "Subtitle: S",
            "Heading1: One",
            "Details: L",
            ": Two words with emphasis",
            "Heading3: Three",
            "Quote: Said",
            "HTMLPreformatted: a\n  b",
            "Recommendation: Do it."),
        paragraphs(file, "word/document.xml"));
    String xml = file.text("word/document.xml");
    assertTrue(xml.contains("<w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">with</w:t>"), xml);
    String styles = file.text("word/styles.xml");
    assertTrue(styles.contains("<w:name w:val=\"heading 1\"/>"), styles);
  }

  @Test
  void listsHaveAutomaticNumbersThatPrintTheirMarks() throws Exception {
    WordFile file =
        document(
            "en",
            """
            <ol start="3"><li>three<ul><li>inner</li></ul></li><li>four<p>more</p></li>
            <li value="9">nine</li></ol>
            <ol class="letters"><li><span class="mark">(b)</span> b</li>
            <li><span class="mark">(c)</span> c</li></ol>
            <ol class="letters"><li><span class="mark">14 bis.</span> x</li></ol>
            """);
    assertEquals(
        List.of(
            "ListNumber 1/0: three",
            "ListBullet 2/1: inner",
            "ListNumber 1/0: four",
            "ListContinue: more",
            "ListNumber 3/0: nine",
            "ListNumber 4/0: b",
            "ListNumber 4/0: c",
            "ListNumber: 14 bis.\tx"),
        paragraphs(file, "word/document.xml"));
    List<String> starts =
        file.elements("word/numbering.xml", "w:num").stream()
            .map(num -> value(num, "w:startOverride"))
            .toList();
    assertEquals(List.of("3", "", "9", "2"), starts);
    String numbering = file.text("word/numbering.xml");
    assertTrue(
        numbering.contains("<w:numFmt w:val=\"lowerLetter\"></w:numFmt><w:lvlText w:val=\"(%1)\">")
            || numbering.contains("<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%1)\"/>"),
        numbering);
  }

  @Test
  void notesAreFootnotes() throws Exception {
    String note =
        "<sup><a href='#%1$s' role='doc-noteref'><span class='vh'>Note </span>1</a></sup>";
    WordFile file =
        document(
            "en",
            "<p>A"
                + note.formatted("fn-1")
                + " B"
                + note.formatted("fn-1")
                + "</p><p>C"
                + note.formatted("fn-2")
                + "</p><section class='footnotes'><h2>Notes</h2><ol>"
                + "<li id='fn-1'><p>First <a href='https://example.org/a'>link</a></p>"
                + "<p class='back'><a href='#x'>back</a></p></li>"
                + "<li id='fn-2'><p>Second</p></li></ol></section>");
    assertEquals(List.of(": A[2] B1", ": C[3]"), paragraphs(file, "word/document.xml"));
    assertEquals(
        List.of(": ", ": ", "FootnoteText: \u00a0First link", "FootnoteText: \u00a0Second"),
        paragraphs(file, "word/footnotes.xml"));
    assertTrue(file.text("word/document.xml").contains("NOTEREF note_1"));
    assertTrue(file.text("word/_rels/footnotes.xml.rels").contains("https://example.org/a"));
  }

  @Test
  void aNoteOfANoteStaysInTheText() throws Exception {
    String note = "<sup><a href='#%s' role='doc-noteref'>1</a></sup>";
    WordFile file =
        document(
            "en",
            "<p>A"
                + note.formatted("fn-1")
                + "</p><section class='footnotes'><h2>Notes</h2><ol><li id='fn-1'><p>First"
                + note.formatted("fn-2")
                + "</p></li><li value='2' id='fn-2'><p>Second</p></li></ol></section>");
    assertEquals(
        List.of(": A[2]", "Heading2: Notes", "ListNumber 1/0: Second"),
        paragraphs(file, "word/document.xml"));
  }

  @Test
  void linksAreBookmarksOrRelations() throws Exception {
    WordFile file =
        document(
            "en",
            """
            <p><a href="#nd-3">ND-3</a> <a href="#missing">m</a>
            <a href="https://example.org/?a=1&amp;b=2">out</a></p>
            <div class="rec" id="nd-3"><h2>x</h2></div>
            <div class="rec" id="a-very-long-id-of-a-recommendation-layer-that-word-refuses"></div>
            """);
    Element link = file.elements("word/document.xml", "w:hyperlink").get(0);
    assertEquals("nd_3", link.getAttribute("w:anchor"));
    assertEquals(2, file.elements("word/document.xml", "w:hyperlink").size());
    assertTrue(
        file.text("word/_rels/document.xml.rels")
            .contains("Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\""));
    assertEquals(
        List.of("nd_3", "a_very_long_id_of_a_reco"),
        file.elements("word/document.xml", "w:bookmarkStart").stream()
            .map(mark -> mark.getAttribute("w:name").replaceFirst("_[0-9a-f]{12}$", ""))
            .toList());
  }

  @Test
  void languagesAndDirectionsAreMarked() throws Exception {
    String arabic = document("ar", "<p>نص <bdi>ND-1</bdi> 14</p>").text("word/document.xml");
    assertTrue(arabic.contains("<w:bidi"), arabic);
    assertTrue(arabic.contains("xml:space=\"preserve\">ND-1<"), arabic);
    assertFalse(arabic.contains("w:lang"), arabic);
    String runs =
        document("ar", "<p>نص <bdi>ND-1</bdi> 14</p>").elements("word/document.xml", "w:r").stream()
            .map(r -> (r.getElementsByTagName("w:rtl").getLength() > 0 ? "<" : ">") + text(r))
            .collect(Collectors.joining("|"));
    assertEquals("<نص |>ND-1|< 14", runs);
    String address =
        document("ar", "<p>نص <bdi dir='ltr'>a/</bdi></p><div lang='en' dir='ltr'><p>x.</p></div>")
            .text("word/document.xml");
    assertTrue(address.contains(">a/\u200E<"), address);
    assertTrue(address.contains(">x.<"), address);
    String foreign =
        document("en", "<p>In <span lang='ur' dir='rtl'>اردو</span> <em lang='zh'>中</em></p>")
            .text("word/document.xml");
    assertTrue(foreign.contains("<w:rtl/><w:lang w:bidi=\"ur-PK\"/>"), foreign);
    assertTrue(foreign.contains("<w:b/><w:bCs/><w:lang w:eastAsia=\"zh-CN\"/>"), foreign);
    String styles = document("ar", "<p>نص</p>").text("word/styles.xml");
    assertTrue(styles.contains("w:bidi=\"ar-SA\""), styles);
    assertTrue(document("he", "<p>א</p>").text("word/header.xml").contains("<w:bidi"));
  }

  @Test
  void tablesRepeatTheirHeaderRows() throws Exception {
    WordFile file =
        document(
            "ar",
            """
            <table><caption>C</caption><thead><tr><th>a</th><th class="end">b</th></tr></thead>
            <tbody><tr><td>1</td></tr></tbody></table>
            """);
    assertEquals(
        List.of(
            "Caption: C",
            "TableHeading: a",
            "TableHeading: b",
            "TableText: 1",
            "TableText: ",
            "Gap: "),
        paragraphs(file, "word/document.xml"));
    assertEquals(1, file.elements("word/document.xml", "w:tblHeader").size());
    assertEquals(1, file.elements("word/document.xml", "w:bidiVisual").size());
  }

  @Test
  void picturesHaveTheirAlternativeText() throws Exception {
    WordFile file =
        document(
            "en",
            "<p><img src='assets/a.png' alt='A map'><img src='assets/b.svg' alt='A chart'></p>",
            Map.of("assets/a.png", picture(), "assets/b.svg", new byte[3]));
    Element drawing = file.elements("word/document.xml", "wp:docPr").get(0);
    assertEquals("A map", drawing.getAttribute("descr"));
    Element extent = file.elements("word/document.xml", "wp:extent").get(0);
    assertEquals("5760000", extent.getAttribute("cx"));
    assertEquals("2880000", extent.getAttribute("cy"));
    assertEquals(List.of(": A chart"), paragraphs(file, "word/document.xml"));
    assertTrue(file.parts().keySet().stream().anyMatch(n -> n.matches("word/media/.*\\.png")));
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void termsAndFactsAreOnOneLine() throws Exception {
    WordFile file =
        document(
            "en",
            """
            <dl class="meta"><div><dt>Type: </dt><dd>law</dd></div></dl>
            <dl class="mast"><div><dt>To</dt><dd>Committee</dd></div></dl>
            <dl class="record"><div><dt>Responses</dt><dd>State: no
            <blockquote><p>Never</p></blockquote></dd></div></dl>
            <dl><dt>Term</dt><dd>Meaning</dd></dl>
            """);
    assertEquals(
        List.of(
            "Details: Type: law",
            "Facts: To\tCommittee",
            "Details: Responses",
            "Details: State: no",
            "Quote: Never",
            ": Term",
            ": Meaning"),
        paragraphs(file, "word/document.xml"));
  }
}
