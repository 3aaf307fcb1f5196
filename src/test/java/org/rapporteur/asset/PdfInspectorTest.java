package org.rapporteur.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PdfInspectorTest {

  private static final String EMPTY = "<<>>";
  private static final String SCRIPT = "<</S /JavaScript /JS (app.alert\\(1\\))>>";

  private static final List<PdfFile> ACTIVE =
      List.of(
          PdfFile.of("/OpenAction 4 0 R", SCRIPT, EMPTY),
          PdfFile.of("/OpenAction 4 0 R", "<</S /Java#53cript /J#53 (a)>>", EMPTY),
          PdfFile.of("/OpenAction << /S /URI /URI (https://example.org/)>>", EMPTY),
          PdfFile.of("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next " + SCRIPT + ">>", EMPTY),
          PdfFile.of("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [<</S /URI>>]>>", EMPTY),
          PdfFile.of("/OpenAction << /S /Named /N /Print>>", EMPTY),
          PdfFile.of("/OpenAction << /S /GoToR /F (\\\\\\\\example.org\\\\a)>>", EMPTY),
          PdfFile.of("/OpenAction << /S /Launch /F (a.exe)>>", EMPTY),
          PdfFile.of("/OpenAction <<>>", EMPTY),
          PdfFile.of("/AA << /WC 4 0 R>>", SCRIPT, EMPTY),
          PdfFile.of("/AA << /WC <</S /Hide>>>>", EMPTY),
          PdfFile.of("/Names <</JavaScript <</Names [(a) 4 0 R]>>>>", SCRIPT, EMPTY),
          PdfFile.of("/Names <</EmbeddedFiles <</Names []>>>>", EMPTY),
          PdfFile.of("/AcroForm <</XFA []>>", EMPTY),
          PdfFile.of("/AcroForm <</Fields [4 0 R]>>", "<</AA <</K " + SCRIPT + ">>>>", EMPTY),
          PdfFile.of("", "<</Subtype /Link /Rect [] /A " + SCRIPT + ">>", EMPTY),
          PdfFile.of("", "<</Subtype /Link /Rect [] /A <</S /Launch /F (a)>>>>", EMPTY),
          PdfFile.of("", "<</Subtype /Widget /Rect [] /A <</S /SubmitForm /F (a)>>>>", EMPTY),
          PdfFile.of("", "<</Subtype /Widget /Rect [] /A <</S /ImportData /F (a)>>>>", EMPTY),
          PdfFile.of("", "<</Subtype /Link /Rect [] /A <</S /GoToE>>>>", EMPTY),
          PdfFile.of(
              "", "<</Subtype /Link /Rect [] /A <</S /URI /URI ( JavaScript:a\\(\\))>>>>", EMPTY),
          PdfFile.of("", "<</Subtype /FileAttachment /Rect []>>", EMPTY),
          PdfFile.of("", "<</Subtype /RichMedia /Rect []>>", EMPTY),
          PdfFile.of("", "<</Subtype /Screen /Rect [] /A <</S /Rendition>>>>", EMPTY),
          PdfFile.of("", "<</Subtype /3D /Rect []>>", EMPTY),
          link("/S /URI /URI 5 0 R", "(javascript:a\\(1\\))"),
          link("/S /URI /URI (\\001javascript:a)"),
          link("/S /URI /URI (java\\tscript:a)"),
          link("/S /URI /URI <FEFF006A006100760061007300630072006900700074003A0061>"),
          link("/S /URI /URI (vbscript:a)"),
          link("/S /URI /URI (data:text/html,a)"),
          link("/S /URI /URI (file:///c:/a.exe)"),
          link("/S /URI /URI (ms-msdt:/id)"),
          link("/S /Sound /Sound 5 0 R", EMPTY),
          link("/S /Movie /T (a)"),
          PdfFile.of("/URI <</Base (javascript:)>>", EMPTY),
          PdfFile.of("/A 5 0 R", EMPTY, "<</Ref <</F (a)>> /Length 0>>stream\n\nendstream", EMPTY),
          PdfFile.of("/OpenAction 5 0 R /OpenAction [3 0 R]", EMPTY, SCRIPT, EMPTY),
          PdfFile.of("/OpenAction [3 0 R] /OpenAction 5 0 R", EMPTY, SCRIPT, EMPTY),
          PdfFile.of("", EMPTY, SCRIPT, EMPTY),
          PdfFile.of("", EMPTY, "<</S /Launch /F <</F (a.exe)>>>>", EMPTY),
          PdfFile.of("/AF [<</EF <</F 4 0 R>>>>]", EMPTY, EMPTY));

  private static PdfFile link(String action, String... others) {
    List<String> objects = new java.util.ArrayList<>(List.of(others));
    objects.add(0, "<</Subtype /Link /Rect [] /A <<" + action + ">>>>");
    objects.add(EMPTY);
    return new PdfFile("", objects);
  }

  private static final List<PdfFile> PASSIVE =
      List.of(
          PdfFile.of("", EMPTY),
          PdfFile.of("/OpenAction [3 0 R /XYZ null null 0]", EMPTY),
          PdfFile.of("/OpenAction (chapter)", EMPTY),
          PdfFile.of("/OpenAction <</D [3 0 R /Fit]>>", EMPTY),
          PdfFile.of("/OpenAction <</S /GoTo /D [3 0 R /Fit]>>", EMPTY),
          PdfFile.of("", "<</Subtype /Link /Rect [] /A <</S /URI /URI (https://a.org/)>>>>", EMPTY),
          PdfFile.of("", "<</Subtype /Link /Rect [] /Dest [3 0 R /Fit]>>", EMPTY),
          PdfFile.of("/AcroForm <</Fields []>>", EMPTY),
          link("/S /URI /URI (www.example.org:8080/a)"),
          link("/S /URI /URI (annex.html#a:b)"),
          link("/S /URI /URI (MAILTO:a@example.org)"),
          PdfFile.of("", "<</Subtype /Widget /Rect [] /T (Name)>>", EMPTY),
          PdfFile.of("", "<</Subtype /Highlight /Rect [] /T ()>>", EMPTY),
          PdfFile.of("/K [<</S /Note /Ref [4 0 R]>>]", EMPTY, EMPTY),
          PdfFile.of("", EMPTY, "<</Author (\u00FE\u00FF)>>"),
          PdfFile.of("", EMPTY, "<</Author (\\376\\377) /Company <FEFF>>>"),
          PdfFile.of("", EMPTY, "<</Author () /Title (JavaScript /JS /Launch)>>"),
          PdfFile.of("/Metadata 4 0 R", metadata("<dc:creator> <rdf:Seq/></dc:creator>"), EMPTY));

  private static final List<PdfFile> NAMED =
      List.of(
          PdfFile.of("", EMPTY, "<</Author (Jane)>>"),
          PdfFile.of("", EMPTY, "<</Auth#6Fr <4A616E65>>>"),
          PdfFile.of("", EMPTY, "<</Author <FEFF004A>>>"),
          PdfFile.of("", EMPTY, "<</LastSavedBy (Jane)>>"),
          PdfFile.of("", "<</Subtype /Highlight /Rect [] /T (Jane)>>", EMPTY),
          PdfFile.of("", "<</Subtype /Text /Rect [] /T <FEFF004A>>>", EMPTY),
          PdfFile.of("/Metadata 4 0 R", metadata("<a:creator>Jane</a:creator>"), EMPTY),
          PdfFile.of("/Metadata 4 0 R", metadata("<p:Author>Jane</p:Author>"), EMPTY),
          PdfFile.of("/Metadata 4 0 R", metadata("\0d\0:\0c\0r\0e\0a\0t\0o\0r\0=\0'\0J\0'"), EMPTY),
          PdfFile.of("", EMPTY, metadata("d:creator='Jane'"), EMPTY),
          PdfFile.of(
              "/A 5 0 R",
              EMPTY,
              photo("\u00FF\u00D8\u00FF\u00ED\0\014\u001C\2P\0\4Jane\u00FF\u00D9"),
              EMPTY),
          PdfFile.of("", EMPTY, "<</Company (An organisation)>>"),
          PdfFile.of(
              "/Metadata 4 0 R",
              metadata("<dc:creator><rdf:Seq><rdf:li>Jane</rdf:li></rdf:Seq></dc:creator>"),
              EMPTY));

  private static String metadata(String xmp) {
    return "<</Type /Metadata /Length " + xmp.length() + ">>stream\n" + xmp + "\nendstream";
  }

  private static String photo(String jpeg) {
    return "<</Filter /DCTDecode /Length " + jpeg.length() + ">>stream\n" + jpeg + "\nendstream";
  }

  @Test
  void inspectsReplacedVersionsOfObjects() {
    byte[] script = PdfFile.of("", EMPTY, SCRIPT, EMPTY).plain();
    assertEquals(
        List.of("asset-active"), Inspected.rules("a.pdf", PdfFile.updated(script, 5, EMPTY)));
    byte[] author = PdfFile.of("", EMPTY, "<</Author (Jane)>>").plain();
    assertEquals(
        List.of("asset-metadata"), Inspected.rules("a.pdf", PdfFile.updated(author, 5, EMPTY)));
    byte[] title = PdfFile.of("", EMPTY, "<</Title (A)>>").plain();
    assertEquals(List.of(), Inspected.rules("a.pdf", PdfFile.updated(title, 5, EMPTY)));
    assertEquals(
        List.of("asset-active"),
        Inspected.rules("a.pdf", PdfFile.updated(title, 1, "<</Pages 2 0 R /AA<</WC<<>>>>>>")));
  }

  @Test
  void reportsDataAfterTheEnd() {
    byte[] pdf = PASSIVE.get(0).plain();
    for (String tail : List.of("PK\3\4 hidden", "<html>", "\u00FF")) {
      byte[] longer = Arrays.copyOf(pdf, pdf.length + tail.length());
      byte[] bytes = tail.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(bytes, 0, longer, pdf.length, bytes.length);
      assertEquals(List.of("asset-trailing-data"), Inspected.rules("a.pdf", longer));
    }
    // White space up to the end of a block is common.
    assertEquals(List.of(), Inspected.rules("a.pdf", Arrays.copyOf(pdf, pdf.length + 500)));
  }

  @Test
  void readsUnclosedStringsAndStreamsOnce() {
    for (String text : List.of("(", "stream ", "(\\", "<", "/A(", "(a) ")) {
      byte[] pdf =
          PdfFile.of("", EMPTY, "<</A 1>>\n% " + text.repeat(3_000_000 / text.length()), EMPTY)
              .plain();
      org.junit.jupiter.api.Assertions.assertTimeout(
          java.time.Duration.ofSeconds(60), () -> Inspected.rules("a.pdf", pdf));
    }
  }

  @TestFactory
  Stream<DynamicTest> rejectsActiveDocuments() {
    return each(ACTIVE, List.of("asset-active"));
  }

  @TestFactory
  Stream<DynamicTest> acceptsPassiveDocuments() {
    return each(PASSIVE, List.of());
  }

  @TestFactory
  Stream<DynamicTest> reportsNames() {
    return each(NAMED, List.of("asset-metadata"));
  }

  private static Stream<DynamicTest> each(List<PdfFile> files, List<String> rules) {
    return files.stream()
        .flatMap(
            file ->
                Stream.of(
                    reports("plain " + file, file.plain(), rules),
                    reports(
                        "packed " + file,
                        // A stream is never inside an object stream.
                        file.toString().contains("endstream") ? file.plain() : file.packed(),
                        rules)));
  }

  private static DynamicTest reports(String name, byte[] bytes, List<String> rules) {
    return DynamicTest.dynamicTest(
        name, () -> assertEquals(rules, Inspected.rules("a.pdf", bytes)));
  }

  @Test
  void inspectsEncryptedDocumentsThatReadersCanOpen() throws IOException {
    PdfFile active = ACTIVE.get(0);
    assertEquals(List.of("asset-active"), Inspected.rules("a.pdf", encrypted(active.plain(), "")));
    assertEquals(
        List.of("asset-metadata"), Inspected.rules("a.pdf", encrypted(NAMED.get(0).packed(), "")));
    assertEquals(
        List.of("asset-active", "asset-damaged"),
        Inspected.rules("a.pdf", encrypted(active.plain(), "secret")));
  }

  private static byte[] encrypted(byte[] pdf, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  @Test
  void acceptsRapporteursOwnPdf() throws IOException {
    byte[] own = Files.readAllBytes(Path.of("site/report.pdf"));
    assertTrue(
        Inspected.file("a.pdf", own).stream().noneMatch(d -> d.rule().id().matches(".*(ed|ve)")));
  }

  @Test
  void reportsADocumentTruncatedAtAnyByte() {
    for (byte[] pdf : List.of(PASSIVE.get(1).plain(), PASSIVE.get(1).packed())) {
      // Without its last line break the file is still intact.
      for (int length = 6; length < pdf.length - 1; length++) {
        assertEquals(
            List.of("asset-damaged"),
            Inspected.rules("a.pdf", Arrays.copyOf(pdf, length)),
            "cut at " + length);
      }
    }
  }

  @Test
  void findsActiveContentInDamagedDocuments() {
    for (byte[] pdf : List.of(ACTIVE.get(0).plain(), ACTIVE.get(1).packed())) {
      byte[] cut = Arrays.copyOf(pdf, pdf.length - 20);
      assertEquals(List.of("asset-active", "asset-damaged"), Inspected.rules("a.pdf", cut));
    }
  }

  @Test
  void reportsABrokenStream() {
    byte[] packed =
        PdfFile.deflated("0 0 1 1 re f ".repeat(500).getBytes(StandardCharsets.US_ASCII));
    IntStream.range(packed.length / 2, packed.length / 2 + 5).forEach(i -> packed[i] ^= 0x55);
    String stream = new String(packed, StandardCharsets.ISO_8859_1);
    String object =
        "<</Filter /FlateDecode /Length " + packed.length + ">>stream\n" + stream + "\nendstream";
    assertEquals(
        List.of("asset-damaged"), Inspected.rules("a.pdf", PdfFile.of("", object, EMPTY).plain()));
  }
}
