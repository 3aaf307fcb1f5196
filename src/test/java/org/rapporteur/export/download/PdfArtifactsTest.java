package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfArtifactsTest {

  private static final Pattern MARK = Pattern.compile("/Artifact /(\\w+) BDC\n([^\n]*)");

  @Test
  void onlyBackgroundsThatAreDrawnAreMarked() throws IOException {
    String style = "<style>.next { page-break-before: always } .box { background: #eee }</style>";
    String body =
        "<p>One <em>two</em></p><p class=\"box\">Three</p><p>/Artifact /Prop1 BDC</p>"
            + "<p class=\"next\">Four</p><p class=\"box\">Five</p><p class=\"box\">Six</p>";
    try (PDDocument document = Loader.loadPDF(PdfTextTest.pdf("en", "ltr", style, body))) {
      assertEquals(List.of(1, 2), List.of(drawn(document.getPage(0)), drawn(document.getPage(1))));
    }
  }

  /** The number of backgrounds of a page, each of which is drawn and described. */
  private static int drawn(PDPage page) throws IOException {
    String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    List<MatchResult> marks = MARK.matcher(content).results().toList();
    Set<String> names = new TreeSet<>();
    for (MatchResult mark : marks) {
      assertFalse(mark.group(2).equals("EMC"), mark.group());
      names.add(mark.group(1));
    }
    COSDictionary known = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    Set<String> described = new TreeSet<>();
    known.keySet().forEach(name -> described.add(name.getName()));
    assertEquals(names, described);
    return names.size();
  }
}
