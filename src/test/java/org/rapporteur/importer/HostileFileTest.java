package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importer.source.SourceException;

/** Damaged, protected and hostile files are refused with a reason. */
class HostileFileTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> areRefused() throws IOException {
    byte[] word = simple().bytes();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("expands to more than", bomb());
    files.put("XML that office programs do not write", entities());
    files.put("nested more than", deep());
    files.put("damaged or incomplete", Arrays.copyOf(word, word.length / 2));
    files.put("damaged or incomplete ", "PK\u0003\u0004".getBytes(ISO_8859_1));
    files.put("a PDF", "%PDF-1.7 x".getBytes(UTF_8));
    files.put(
        "old version of Word", ("\u00D0\u00CF\u0011\u00E0" + "x".repeat(99)).getBytes(ISO_8859_1));
    files.put(
        "protected with a password",
        ("\u00D0\u00CF\u0011\u00E0xxE\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
            .getBytes(ISO_8859_1));
    files.put("RTF", "{\\rtf1 x}".getBytes(UTF_8));
    files.put("empty", " \n ".getBytes(UTF_8));
    files.put("neither text nor", new byte[] {1, 2, 0, 4, 5});
    files.put("no Word document", WordFile.zip(Map.of("a.txt", "x")));
    files.put(
        "OpenDocument",
        WordFile.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")));
    files.put("more than 48 MB", new byte[(48 << 20) + 1]);
    return files.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      SourceException e =
                          assertThrows(
                              SourceException.class,
                              () -> Imported.of(folder, "hostile.docx", file.getValue()));
                      assertTrue(e.getMessage().contains(file.getKey().strip()), e.getMessage());
                      assertTrue(e.help().endsWith("."), e.help());
                    }));
  }

  private static WordFile simple() {
    return new WordFile()
        .paragraph("Heading1", WordFile.run("Safety"))
        .item(1, 0, WordFile.run("Order bells."))
        .item(1, 0, WordFile.run("Train crews."));
  }

  @Test
  void macrosAndOutsideRelationsAreNotRead() throws IOException {
    WordFile word =
        simple()
            .part("word/vbaProject.bin", "Sub Auto_Open()")
            .part(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"i\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships/image\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
                    + "</Relationships>");
    Imported imported = Imported.of(folder, "macro.docx", word.bytes());
    assertEquals(List.of("safety: sa-1 sa-2"), imported.outline());
    assertTrue(
        imported.result.remarks().contains("The document contains macros, which were not read."));
    assertTrue(imported.result.pictures().isEmpty());
  }

  /** A part that expands to more than a report can have. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(block);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] entities() {
    return simple()
        .part(
            "word/document.xml",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document {ns}><w:body>"
                + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>")
        .bytes();
  }

  private static byte[] deep() {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "<w:p/></w:tc></w:tr></w:tbl>";
    return simple()
        .part(
            "word/document.xml",
            "<w:document {ns}><w:body>"
                + open.repeat(5000)
                + close.repeat(5000)
                + "</w:body></w:document>")
        .bytes();
  }
}
