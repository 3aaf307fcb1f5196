package org.rapporteur.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchiveInspectorTest {

  private static final String RELATIONS = "word/_rels/document.xml.rels";

  private static String relation(String type, String target, String mode) {
    return "<Relationships><Relationship Type='http://schemas.openxmlformats.org/officeDocument"
        + "/2006/relationships/"
        + type
        + "' Target='"
        + target
        + "' TargetMode='"
        + mode
        + "'/></Relationships>";
  }

  private static String body(String inside) {
    return "<w:document xmlns:w='w' xmlns:x='x'>" + inside + "</w:document>";
  }

  @TestFactory
  Stream<DynamicTest> activeDocumentsAreRefused() {
    return Stream.of(
            word("word/vbaProject.bin", "x"),
            word("word/VBAPROJECT.BIN", "x"),
            word("xl/macrosheets/sheet1.xml", "<x/>"),
            word("word/activeX/activeX1.xml", "<x/>"),
            word("word/embeddings/oleObject1.bin", "x"),
            word(RELATIONS, relation("attachedTemplate", "https://example.org/a.dotm", "External")),
            word(RELATIONS, relation("image", "https://example.org/a.png", "External")),
            word(RELATIONS, relation("oleObject", "https://example.org/a", "external")),
            word(RELATIONS, relation("frame", "file:///c:/a", "External")),
            word("word/document.xml", body("<w:instrText> DDEAUTO c:\\a</w:instrText>")),
            word(
                "word/document.xml",
                body("<w:instrText> DDE</w:instrText><w:instrText>AUTO c:\\a</w:instrText>")),
            word(
                "word/document.xml", body("<w:fldSimple w:instr=' INCLUDEPICTURE \"http://a\"'/>")),
            word("word/document.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]>" + body("")),
            odt("Basic/Standard/Module1.xml", "<x/>"),
            odt("Scripts/python/a.py", "x"),
            odt("content.xml", body("<x:event-listener/>")),
            odt("content.xml", body("<w:image x:href='https://example.org/a.png'/>")),
            odt("content.xml", body("<w:image x:href='../a.png'/>")),
            odt("content.xml", body("<w:section-source x:href='file:///etc/passwd'/>")),
            odt("content.xml", body("<w:dde-source/>")),
            odt("Object 1", "x"))
        .map(holds("asset-active"));
  }

  @TestFactory
  Stream<DynamicTest> passiveDocumentsAreAdmitted() {
    return Stream.of(
            word("word/media/a.png", "x"),
            word(RELATIONS, relation("hyperlink", "https://example.org/", "External")),
            word(RELATIONS, relation("image", "media/a.png", "Internal")),
            word("word/embeddings/Microsoft_Excel_Sheet.xlsx", "x"),
            word(
                "word/document.xml", body("<w:instrText>HYPERLINK \"http://a/DDE\"</w:instrText>")),
            word("word/document.xml", body("<w:ins w:author='Author'>x</w:ins>")),
            odt("content.xml", body("<w:image x:href='Pictures/a.png'/><w:a x:href='https://a'/>")))
        .map(holds());
  }

  @TestFactory
  Stream<DynamicTest> namesAreReported() {
    return Stream.of(
            word("docProps/core.xml", "<c xmlns:d='d'><d:creator>Jane</d:creator></c>"),
            word("docProps/core.xml", "<c xmlns:d='d'><d:lastModifiedBy>J</d:lastModifiedBy></c>"),
            word("docProps/app.xml", "<c><Company>An organisation</Company></c>"),
            word("docProps/app.xml", "<c><Manager>Jane</Manager></c>"),
            word("word/comments.xml", body("<w:comment w:author='Jane'/>")),
            word("word/document.xml", body("<w:ins w:author='Jane'>x</w:ins>")),
            word("word/footnotes.xml", body("<w:del w:author='Jane'>x</w:del>")),
            word("word/people.xml", body("<w:person w:author='Jane'/>")),
            word("xl/comments1.xml", "<c><authors><author>Jane</author></authors></c>"),
            word("xl/persons/person.xml", "<p><person displayName='Jane'/></p>"),
            word("word/media/a.png", png()),
            odt("meta.xml", "<m xmlns:d='d'><d:initial-creator>Jane</d:initial-creator></m>"),
            odt("content.xml", body("<w:annotation><x:creator>Jane</x:creator></w:annotation>")))
        .map(holds("asset-metadata"));
  }

  private static String png() {
    return "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0008tEXtAuthor\u0000J";
  }

  private record Case(String kind, String part, String text, byte[] bytes) {}

  private static Case word(String part, String text) {
    byte[] bytes = OfficeFile.word().with(part, text).bytes();
    return new Case("docx", part, text, bytes);
  }

  private static Case odt(String part, String text) {
    return new Case("odt", part, text, OfficeFile.openDocument().with(part, text).bytes());
  }

  private static java.util.function.Function<Case, DynamicTest> holds(String... rules) {
    return file ->
        DynamicTest.dynamicTest(
            file.part() + " " + file.text(),
            () -> assertEquals(List.of(rules), Inspected.rules("a." + file.kind(), file.bytes())));
  }

  @Test
  void wholeDocumentsAreAdmitted() {
    assertEquals(List.of(), Inspected.rules("a.docx", OfficeFile.word().bytes()));
    assertEquals(List.of(), Inspected.rules("a.odt", OfficeFile.openDocument().bytes()));
    assertEquals(List.of(), Inspected.rules("a.zip", OfficeFile.word().bytes()));
  }

  @Test
  void anotherArchiveIsNoDocument() {
    byte[] zip = new OfficeFile().with("a.txt", "x").bytes();
    assertEquals(List.of("asset-kind"), Inspected.rules("a.docx", zip));
    assertEquals(List.of("asset-kind"), Inspected.rules("a.ods", zip));
  }

  @Test
  void aCutArchiveIsReportedWhereverItIsCut() {
    byte[] whole = OfficeFile.word().bytes();
    for (String name : List.of("a.docx", "a.zip")) {
      for (int length = 4; length < whole.length; length++) {
        assertEquals(
            List.of("asset-damaged"),
            Inspected.rules(name, Arrays.copyOf(whole, length)),
            "cut at " + length);
      }
    }
  }

  @Test
  void aChangedByteOfThePackedDataIsReported() {
    byte[] whole = new OfficeFile().with("a.txt", "0123456789".repeat(50)).bytes();
    for (int at = 36; at < 44; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x10;
      assertEquals(List.of("asset-damaged"), Inspected.rules("a.zip", changed), "at " + at);
    }
  }
}
