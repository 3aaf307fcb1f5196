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
          PdfFile.of("/AF [<</EF <</F 4 0 R>>>>]", EMPTY, EMPTY));

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
          PdfFile.of("", EMPTY, "<</Author () /Title (JavaScript /JS /Launch)>>"),
          PdfFile.of("/Metadata 4 0 R", metadata("<dc:creator> <rdf:Seq/></dc:creator>"), EMPTY));

  private static final List<PdfFile> NAMED =
      List.of(
          PdfFile.of("", EMPTY, "<</Author (Jane)>>"),
          PdfFile.of("", EMPTY, "<</Auth#6Fr <4A616E65>>>"),
          PdfFile.of("", EMPTY, "<</Author <FEFF004A>>>"),
          PdfFile.of("", EMPTY, "<</Company (An organisation)>>"),
          PdfFile.of(
              "/Metadata 4 0 R",
              metadata("<dc:creator><rdf:Seq><rdf:li>Jane</rdf:li></rdf:Seq></dc:creator>"),
              EMPTY));

  private static String metadata(String xmp) {
    return "<</Type /Metadata /Length " + xmp.length() + ">>stream\n" + xmp + "\nendstream";
  }

  @TestFactory
  Stream<DynamicTest> activeDocumentsAreRefused() {
    return each(ACTIVE, List.of("asset-active"));
  }

  @TestFactory
  Stream<DynamicTest> passiveDocumentsAreAdmitted() {
    return each(PASSIVE, List.of());
  }

  @TestFactory
  Stream<DynamicTest> namesAreReported() {
    return each(NAMED, List.of("asset-metadata"));
  }

  private static Stream<DynamicTest> each(List<PdfFile> files, List<String> rules) {
    return files.stream()
        .flatMap(
            file ->
                Stream.of(
                    holds("plain " + file, file.plain(), rules),
                    holds(
                        "packed " + file,
                        // A stream is never inside a stream of objects.
                        file.toString().contains("endstream") ? file.plain() : file.packed(),
                        rules)));
  }

  private static DynamicTest holds(String name, byte[] bytes, List<String> rules) {
    return DynamicTest.dynamicTest(
        name, () -> assertEquals(rules, Inspected.rules("a.pdf", bytes)));
  }

  @Test
  void encryptedDocumentsAreReadWhereReadersCan() throws IOException {
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
  void theReportsOwnPdfIsWhole() throws IOException {
    byte[] own = Files.readAllBytes(Path.of("site/report.pdf"));
    assertTrue(
        Inspected.file("a.pdf", own).stream().noneMatch(d -> d.rule().id().matches(".*(ed|ve)")));
  }

  @Test
  void aCutDocumentIsReportedWhereverItIsCut() {
    for (byte[] pdf : List.of(PASSIVE.get(1).plain(), PASSIVE.get(1).packed())) {
      // Without the line break at its end it is whole.
      for (int length = 6; length < pdf.length - 1; length++) {
        assertEquals(
            List.of("asset-damaged"),
            Inspected.rules("a.pdf", Arrays.copyOf(pdf, length)),
            "cut at " + length);
      }
    }
  }

  @Test
  void whatIsDamagedIsSearchedForWhatProgramsMayRepair() {
    for (byte[] pdf : List.of(ACTIVE.get(0).plain(), ACTIVE.get(1).packed())) {
      byte[] cut = Arrays.copyOf(pdf, pdf.length - 20);
      assertEquals(List.of("asset-active", "asset-damaged"), Inspected.rules("a.pdf", cut));
    }
  }

  @Test
  void aBrokenStreamIsReported() {
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
