package org.rapporteur.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds an archive from its parts. */
public final class OfficeFile {

  /** Writes the content of a part. */
  private interface Part {
    void write(OutputStream out) throws IOException;
  }

  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** An intact Word document without a person's name. */
  public static OfficeFile word() {
    return new OfficeFile()
        .with("[Content_Types].xml", "<Types/>")
        .with("word/document.xml", "<w:document xmlns:w='w'><w:t>Text</w:t></w:document>")
        .with(
            "docProps/core.xml",
            "<c:core xmlns:c='c' xmlns:dc='d'><dc:creator> </dc:creator></c:core>");
  }

  /** An intact LibreOffice text without a person's name. */
  static OfficeFile openDocument() {
    return new OfficeFile()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with("content.xml", "<o:document xmlns:o='o'/>")
        .with("meta.xml", "<o:meta xmlns:o='o' xmlns:dc='d'><dc:creator/></o:meta>")
        .with("ObjectReplacements/Object 1", "x")
        .with("Basic/Standard/script-lb.xml", "<x/>");
  }

  public OfficeFile with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  OfficeFile with(String name, byte[] bytes) {
    parts.put(name, out -> out.write(bytes));
    return this;
  }

  /** Adds a part that is too large to keep in memory in a test. */
  OfficeFile withLarge(String name, String before, long count, String repeated, String after) {
    parts.put(
        name,
        out -> {
          out.write(before.getBytes(StandardCharsets.UTF_8));
          byte[] block = repeated.repeat(10_000).getBytes(StandardCharsets.UTF_8);
          for (long written = 0; written < count; written += 10_000) {
            out.write(block);
          }
          out.write(after.getBytes(StandardCharsets.UTF_8));
        });
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().write(zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
