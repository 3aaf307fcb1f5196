package org.rapporteur.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
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
  Stream<DynamicTest> rejectsActiveDocuments() {
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
            word(
                "[Content_Types].xml",
                type("application/vnd.ms-word.document.macroEnabled.main+xml")),
            word("[Content_Types].xml", type("application/vnd.ms-office.vbaProject")),
            word("[Content_Types].xml", type("application/vnd.ms-excel.macrosheet+xml")),
            word(RELATIONS, relation("vbaProject", "styles2.bin", "Internal")),
            word(RELATIONS, relation("oleObject", "media/a.dat", "Internal")),
            word(RELATIONS, relation("control", "x/c.xml", "Internal")),
            word(RELATIONS, relation("aFChunk", "a.html", "Internal")),
            word(RELATIONS, relation("attachedTemplate", "https://example.org/a.dotm", "")),
            word(RELATIONS, relation("image", "\\\\example.org\\a.png", "Internal")),
            word(RELATIONS, relation("hyperlink", "javascript:a()", "External")),
            word(RELATIONS, relation("hyperlink", "ms-msdt:/id", "External")),
            word("word/media/a.dat", "\u00D0\u00CF\u0011\u00E0 x"),
            word("word/embeddings/a.png", "MZ x"),
            word("word/document.xml", body("<w:instrText> \"DDEAUTO\" c:\\a</w:instrText>")),
            word("word/document.xml", body("<w:instrText>INCLUDE \"http://a\"</w:instrText>")),
            word("word/document.xml", body("<w:instrText>RD \"http://a\"</w:instrText>")),
            word("word/document.xml", body("<w:instrText>DATABASE \\d \"a\"</w:instrText>")),
            word("word/document.xml", body("<w:imagedata src='https://example.org/a.png'/>")),
            word("xl/drawings/a.vml", "<xml><imagedata src='https://a.org/a.png'/><br></xml>"),
            word("xl/worksheets/a.xml", "<x><f>WEBSERVICE(\"https://a.org/\"&amp;A1)</f></x>"),
            word("xl/worksheets/a.xml", "<x><f>1+cmd|'/c calc'!A0</f></x>"),
            word("xl/workbook.xml", "<x><definedName name='a'>CALL(\"a\")</definedName></x>"),
            word("xl/connections.xml", "<c><connection><webPr url='https://a'/></connection></c>"),
            word(
                "word/embeddings/a.docx",
                nested(OfficeFile.word().with("word/vbaProject.bin", "x"))),
            odf("<t:background-image x:href='https://a.org/'/>"),
            odf("<t:fill-image x:href='//a.org/'/>"),
            odf("<t:floating-frame x:href='https://a.org/'/>"),
            odf("<t:table-source x:href='./../a.ods'/>"),
            odf("<t:font-face-uri x:href='https://a.org/'/>"),
            odf("<t:auto-reload x:href='https://a.org/'/>"),
            odf("<t:a x:href='javascript:a()'/>"),
            odf("<t:a x:href='vnd.sun.star.script:a?language=Basic'/>"),
            odf("<t:script>a</t:script>"),
            odf("<t:table-cell x:formula='of:=WEBSERVICE(\"https://a.org/\")'/>"),
            odf("<t:table-cell x:formula='of:=DDE(\"a\";\"b\";\"c\")'/>"),
            odt("Object 1/Basic/Standard/Module1.xml", "<x/>"),
            odt("Basic/Standard/Module1.xml", "<x/>"),
            odt("Scripts/python/a.py", "x"),
            odt("content.xml", body("<x:event-listener/>")),
            odt("content.xml", body("<w:image x:href='https://example.org/a.png'/>")),
            odt("content.xml", body("<w:image x:href='../a.png'/>")),
            odt("content.xml", body("<w:section-source x:href='file:///etc/passwd'/>")),
            odt("content.xml", body("<w:dde-source/>")),
            odt("Object 1", "x"))
        .map(reports("asset-active"));
  }

  @TestFactory
  Stream<DynamicTest> acceptsPassiveDocuments() {
    return Stream.of(
            word("word/media/a.png", "x"),
            word(RELATIONS, relation("hyperlink", "https://example.org/", "External")),
            word(RELATIONS, relation("image", "media/a.png", "Internal")),
            word("word/embeddings/Microsoft_Excel_Sheet.xlsx", "x"),
            word("word/embeddings/a.xlsx", nested(OfficeFile.word())),
            word("[Content_Types].xml", type(WORD)),
            word("word/charts/a.xml", "<c><f>Sheet1!$A$1:$B$2</f></c>"),
            word("xl/worksheets/a.xml", "<x><f>SUM(A1:A2)&amp;\"a|b\"&amp;Sheet1!A1</f></x>"),
            word("xl/drawings/a.vml", "<xml><br></xml>"),
            word("word/document.xml", body("<w:instrText>MERGEFIELD a</w:instrText>")),
            word("docProps/custom.xml", "<c><property name='Status'><v>Final</v></property></c>"),
            odt("Configurations2/accelerator/current.xml", ""),
            odf("<t:a x:href='../a.html'/><t:a x:href='#a'/><t:form x:href=''/>"),
            odf("<t:template x:href='../../usr/share/a.ott'/>"),
            word(
                "word/document.xml", body("<w:instrText>HYPERLINK \"http://a/DDE\"</w:instrText>")),
            word("word/document.xml", body("<w:ins w:author='Author'>x</w:ins>")),
            odt("content.xml", body("<w:image x:href='Pictures/a.png'/><w:a x:href='https://a'/>")))
        .map(reports());
  }

  @TestFactory
  Stream<DynamicTest> reportsNames() {
    return Stream.of(
            word("docProps/core.xml", "<c xmlns:d='d'><d:creator>Jane</d:creator></c>"),
            word("docProps/core.xml", "<c xmlns:d='d'><d:lastModifiedBy>J</d:lastModifiedBy></c>"),
            word("docProps/app.xml", "<c><Company>An organisation</Company></c>"),
            word("a/b.psmdcp", "<c xmlns:d='d'><d:creator>Jane</d:creator></c>"),
            word("docProps/core.xml", "<c xmlns:d='d'><d:creator><x/>Jane</d:creator></c>"),
            word("docProps/custom.xml", "<c><property name='Author'><v>Jane</v></property></c>"),
            word("docProps/custom.xml", "<c><property name='_AuthorEmail'><v>J</v></property></c>"),
            word("docProps/custom.xml", "<c><property name='MSIP_1_Owner'><v>J</v></property></c>"),
            word("word/document.xml", body("<w:cellIns w:author='Jane'/>")),
            word("word/document.xml", body("<w:tblPrChange w:author='Jane'/>")),
            word("word/document.xml", body("<w:moveFromRangeStart w:author='Jane'/>")),
            word("word/people.xml", body("<w:presenceInfo w:userId='S::jane@example.org'/>")),
            word("xl/workbook.xml", "<w><fileSharing userName='Jane'/></w>"),
            word("xl/workbook.xml", "<w><absPath url='C:\\Users\\Jane\\Documents\\'/></w>"),
            word("xl/revisions/userNames.xml", "<u><userInfo name='Jane'/></u>"),
            word(
                "word/embeddings/a.xlsx",
                nested(OfficeFile.word().with("a.xml", "<c><Manager>Jane</Manager></c>"))),
            odf("<t:user-defined x:name='Checked by'>Jane</t:user-defined>"),
            odf("<t:template x:href='../../home/jane/a.ott'/>"),
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
        .map(reports("asset-metadata"));
  }

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static String type(String type) {
    return "<Types><Override PartName='/a' ContentType='" + type + "'/></Types>";
  }

  private static Case odf(String inside) {
    String names = " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:x='x'";
    return odt("content.xml", "<t:document" + names + ">" + inside + "</t:document>");
  }

  private static byte[] nested(OfficeFile file) {
    return file.bytes();
  }

  private static String png() {
    return "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0008tEXtAuthor\u0000J";
  }

  private record Case(String kind, String part, String text, byte[] bytes) {}

  private static Case word(String part, String text) {
    boolean isText = part.matches(".*(xml|rels|vml|psmdcp)");
    byte[] inner = text.getBytes(isText ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    byte[] bytes = OfficeFile.word().with(part, inner).bytes();
    return new Case("docx", part, text, bytes);
  }

  /** A document with a part from bytes, which are not encoded as UTF-8. */
  private static Case word(String part, byte[] inner) {
    return new Case("docx", part, "archive", OfficeFile.word().with(part, inner).bytes());
  }

  private static Case odt(String part, String text) {
    return new Case("odt", part, text, OfficeFile.openDocument().with(part, text).bytes());
  }

  private static java.util.function.Function<Case, DynamicTest> reports(String... rules) {
    return file ->
        DynamicTest.dynamicTest(
            file.part() + " " + file.text(),
            () -> assertEquals(List.of(rules), Inspected.rules("a." + file.kind(), file.bytes())));
  }

  @Test
  void acceptsIntactDocuments() {
    assertEquals(List.of(), Inspected.rules("a.docx", OfficeFile.word().bytes()));
    assertEquals(List.of(), Inspected.rules("a.odt", OfficeFile.openDocument().bytes()));
    assertEquals(List.of(), Inspected.rules("a.zip", OfficeFile.word().bytes()));
  }

  @Test
  void rejectsAnArchiveThatIsNotADocument() {
    byte[] zip = new OfficeFile().with("a.txt", "x").bytes();
    assertEquals(List.of("asset-kind"), Inspected.rules("a.docx", zip));
    assertEquals(List.of("asset-kind"), Inspected.rules("a.ods", zip));
  }

  @Test
  void reportsAnArchiveTruncatedAtAnyByte() {
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
  void reportsAChangedByteInThePackedData() {
    byte[] whole = new OfficeFile().with("a.txt", "0123456789".repeat(50)).bytes();
    for (int at = 36; at < 44; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x10;
      assertEquals(List.of("asset-damaged"), Inspected.rules("a.zip", changed), "at " + at);
    }
  }

  @Test
  void reportsAnotherKindOfDocument() {
    byte[] word = OfficeFile.word().with("[Content_Types].xml", type(WORD)).bytes();
    assertEquals(List.of(), Inspected.rules("a.docx", word));
    assertEquals(List.of("asset-kind"), Inspected.rules("a.xlsx", word));
  }

  @Test
  void reportsActiveContentEvenInADamagedDocument() {
    byte[] bytes = OfficeFile.word().with("word/vbaProject.bin", "x").with("z.xml", "<").bytes();
    assertEquals(List.of("asset-active", "asset-damaged"), Inspected.rules("a.docx", bytes));
  }

  @Test
  void limitsTheNestingOfDocuments() {
    byte[] bytes = OfficeFile.word().bytes();
    for (int i = 0; i < 3; i++) {
      bytes = OfficeFile.word().with("word/embeddings/a.docx", bytes).bytes();
    }
    assertEquals(List.of("too-large"), Inspected.rules("a.docx", bytes));
  }

  /** Some programs read an archive from its beginning, others by the directory at its end. */
  @Test
  void reportsAnArchiveThatCanBeReadInTwoWays() {
    String whole = new String(OfficeFile.word().bytes(), StandardCharsets.ISO_8859_1);
    int directory = whole.indexOf("PK\1\2");
    int end = whole.lastIndexOf("PK\5\6");
    String other =
        whole.substring(0, directory).replaceFirst("word/document.xml", "word/vbaProject.b");
    assertBoth("asset-damaged", other + whole.substring(directory));
    assertBoth("asset-trailing-data", whole + "hidden");
    // Bytes between the files and the directory, whose offset is adapted.
    char[] moved = whole.substring(end).toCharArray();
    moved[16] += 6;
    assertBoth(
        "asset-trailing-data",
        whole.substring(0, directory)
            + "hidden"
            + whole.substring(directory, end)
            + new String(moved));
    // The directory declares one file fewer than it lists.
    char[] fewer = whole.substring(end).toCharArray();
    fewer[8]--;
    fewer[10]--;
    assertBoth("asset-damaged", whole.substring(0, end) + new String(fewer));
    // A second directory in the comment of the archive.
    String commented = whole.substring(0, whole.length() - 2) + "\u0016\0";
    assertBoth("asset-damaged", commented + whole.substring(end));
    assertEquals(List.of(), rules("docx", whole.substring(0, whole.length() - 2) + "\1\0x"));
  }

  private static void assertBoth(String rule, String archive) {
    assertEquals(List.of(rule), rules("docx", archive));
    assertEquals(List.of(rule), rules("zip", archive));
  }

  private static List<String> rules(String kind, String latin) {
    return Inspected.rules("a." + kind, latin.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void reportsTwoFilesWithTheSameName() {
    OfficeFile file = OfficeFile.word().with("WORD/document.xml", "<x/>");
    assertEquals(List.of("asset-damaged"), Inspected.rules("a.docx", file.bytes()));
  }
}
