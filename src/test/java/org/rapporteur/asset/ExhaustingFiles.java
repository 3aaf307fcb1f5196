package org.rapporteur.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

/** Files by name that are built to exhaust time or memory; each is created when it is needed. */
public final class ExhaustingFiles {

  /** A tenth of a megabyte, for quick tests; -Dfuzz=10 creates files of the maximum size. */
  private static final int MEGABYTE = 100_000 * Math.min(10, Integer.getInteger("fuzz", 1));

  private static final int LARGE = 1_000_000;
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>";

  private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

  private ExhaustingFiles() {}

  public static Map<String, Supplier<byte[]>> all() {
    ExhaustingFiles all = new ExhaustingFiles();
    all.drawings();
    all.images();
    all.documents();
    all.archives();
    return all.files;
  }

  private void drawings() {
    drawing("9,000 bad attributes", () -> "<g" + numbered(" on%='a'", 9_000) + "/>");
    drawing("20,000 attributes", () -> "<g" + numbered(" a%='a'", 20_000) + "/>");
    drawing("many bad elements", () -> "<g onload='a'/>\n".repeat(12 * MEGABYTE / 10));
    drawing("many instructions", () -> "<?a?>".repeat(35 * MEGABYTE / 10));
    drawing("namespaces", () -> "<g" + namespaces(100_000) + ">" + "<g/>".repeat(LARGE) + "</g>");
    drawing(
        "few namespaces", () -> "<g" + namespaces(490) + ">" + "<g/>".repeat(4 * LARGE) + "</g>");
    drawing("deep", () -> "<g>".repeat(28 * MEGABYTE / 10) + "</g>".repeat(28 * MEGABYTE / 10));
    drawing("long attribute", () -> "<g id='" + "a".repeat(19 * MEGABYTE) + "'/>");
    drawing("long name", () -> "<" + "a".repeat(19 * MEGABYTE) + "/>");
    drawing("long comment", () -> "<!--" + "a".repeat(19 * MEGABYTE) + "-->");
    drawing("long text", () -> "<text>" + "a\n".repeat(9 * MEGABYTE) + "</text>");
    drawing("many references", () -> "<text>" + "&#97;".repeat(3 * MEGABYTE) + "</text>");
    for (String part :
        new String[] {"(", "@", "a", "a(", "url(#a)", "rgb(", "/*", "-moz-binding"}) {
      drawing(
          "style of " + part,
          () -> "<style>" + part.repeat(18 * MEGABYTE / part.length()) + "</style>");
    }
    drawing("name spaces", () -> numbered("<g xmlns:a%='a'>", 190));
    drawing("many name spaces", () -> "<g" + numbered(" xmlns:a%='a'", 9_000) + "/>");
    drawing(
        "long image",
        () -> "<image href='data:image/png;base64," + "A".repeat(18 * MEGABYTE) + "'/>");
    files.put("too large.svg", () -> bytes(SVG + " ".repeat(22 * LARGE) + "</svg>"));
    files.put("only comments.svg", () -> bytes("<!---->".repeat(2 * MEGABYTE)));
  }

  private static String namespaces(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> " xmlns:a" + i + "='http://x/" + i + "'")
        .collect(Collectors.joining());
  }

  private void drawing(String name, Supplier<String> inside) {
    files.put(name + ".svg", () -> bytes(SVG + inside.get() + "</svg>"));
  }

  private void images() {
    files.put("50 MB of trailing data.png", () -> filled(png(), 50 * MEGABYTE, 0));
    files.put("chunks.png", () -> filled(bytes("\u0089PNG\r\n\u001A\n"), 50 * MEGABYTE, 0));
    files.put("fill bytes.jpg", () -> filled(bytes("\u00FF\u00D8\u00FF"), 50 * MEGABYTE, 0xFF));
    files.put(
        "restarts.jpg",
        () -> bytes("\u00FF\u00D8\u00FF\u00DA\0\2" + "\u00FF\u00D0".repeat(25 * MEGABYTE)));
    files.put(
        "comments.jpg", () -> bytes("\u00FF\u00D8" + "\u00FF\u00FE\0\2".repeat(12 * MEGABYTE)));
    files.put("zeros.gif", () -> filled(bytes("GIF89a\1\0\1\0\0\0\0"), 50 * MEGABYTE, 0));
    files.put("extensions.gif", () -> bytes("GIF89a\1\0\1\0\0\0\0" + "!a\0".repeat(16 * MEGABYTE)));
    files.put(
        "creators.gif",
        () -> bytes("GIF89a\1\0\1\0\0\0\0" + "<dc:creator><rdf:".repeat(3 * MEGABYTE)));
    files.put("chunks.webp", () -> filled(bytes("RIFF\u00F0\u00F0\u00F0\2WEBP"), 50 * MEGABYTE, 0));
    files.put(
        "boxes.mp4",
        () -> bytes("\0\0\0\u0010ftypisom\0\0\0\0" + "\0\0\0\bfree".repeat(6 * MEGABYTE)));
    files.put("films.mp4", () -> bytes("\0\0\0\0ftypisom" + "\u00A9xyz".repeat(12 * MEGABYTE)));
  }

  private void documents() {
    String stream = "/Type /ObjStm /N 3 /First 10 /Filter ";
    files.put(
        "stream of objects.pdf",
        () -> PdfFile.referenced(3, stream + "/FlateDecode", packed(100 * LARGE, " ")));
    files.put(
        "packed twice.pdf",
        () ->
            PdfFile.referenced(
                3,
                stream + "[/FlateDecode /LZWDecode /FlateDecode]",
                PdfFile.deflated(packed(100 * LARGE, " "))));
    files.put(
        "missing objects.pdf",
        () -> PdfFile.referenced(400_000, stream + "/FlateDecode", packed(30 * LARGE, " ")));
    for (String part : new String[] {"[]", "<<>>", "()", "/a", "1 ", "null ", "[", "<<", "<</a"}) {
      files.put(
          "many " + part.replace('/', 'n') + ".pdf",
          () ->
              PdfFile.of("/A [" + part.repeat(40 * MEGABYTE / part.length()) + "]", "<<>>")
                  .plain());
    }
    files.put(
        "names.pdf",
        () -> PdfFile.of("/A [" + numbered("/n%", 4 * MEGABYTE) + "]", "<<>>").plain());
    files.put(
        "packed objects.pdf",
        () ->
            PdfFile.referenced(
                3, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed(30 * LARGE, "[]")));
    for (String part : new String[] {"(", "<", "<< /a", "<</Length 9>>stream\n", "/a", "% "}) {
      files.put(
          "unclosed " + part.strip().replace('/', 'n') + ".pdf",
          () ->
              PdfFile.of(references(4 * MEGABYTE / 100), unclosed(part, 4 * MEGABYTE / 100))
                  .plain());
    }
    files.put(
        "contents.pdf",
        () -> {
          String packed = new String(packed(300 * LARGE, " "), StandardCharsets.ISO_8859_1);
          return PdfFile.of(
                  "",
                  "<</Filter /FlateDecode /Length "
                      + packed.length()
                      + ">>stream\n"
                      + packed
                      + "\nendstream",
                  "<<>>")
              .plain();
        });
    files.put("cut.pdf", () -> bytes("%PDF-1.4\n" + "/JS#53 stream\n".repeat(3 * MEGABYTE)));
    files.put("cut names.pdf", () -> bytes("%PDF-1.4\n/" + "#41".repeat(15 * MEGABYTE)));
    files.put("too large.pdf", () -> filled(bytes("%PDF-1.4"), 51 * LARGE, ' '));
    files.put(
        "chain.pdf",
        () ->
            PdfFile.of(
                    "/OpenAction 4 0 R",
                    "<</S /GoTo /Next [5 0 R 4 0 R]>>",
                    "<</S /GoTo /Next [4 0 R 5 0 R]>>")
                .plain());
  }

  private static String references(int count) {
    StringBuilder references = new StringBuilder("/A [");
    for (int i = 4; i < count + 4; i++) {
      references.append(i).append(" 0 R ");
    }
    return references.append("]").toString();
  }

  private static String[] unclosed(String part, int count) {
    String[] objects = new String[count];
    java.util.Arrays.fill(objects, part + " ".repeat(900));
    return objects;
  }

  private void archives() {
    files.put("bomb.docx", () -> word("<w:a xmlns:w='w'>", 100, " ", "</w:a>"));
    files.put("comment.docx", () -> word("<a><!--", 70, "a", "--></a>"));
    files.put("attribute.docx", () -> word("<a b='", 70, "a", "'/>"));
    files.put("name.docx", () -> word("<a", 70, "a", "/>"));
    files.put("deep.docx", () -> word("", 6, "<a>", ""));
    files.put("elements.docx", () -> word("<a>", 6, "<a/>", "</a>"));
    files.put("authors.docx", () -> word("<a>", 6, "<ins author='Jane'/>", "</a>"));
    files.put("fields.docx", () -> word("<a><instrText>", 6, "DDE ", "</instrText></a>"));
    files.put(
        "relations.docx", () -> word("<a>", 6, "<Relationship TargetMode='External'/>", "</a>"));
    files.put(
        "laughs.docx",
        () ->
            OfficeFile.word()
                .with(
                    "word/document.xml",
                    "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>")
                .bytes());
    files.put("bomb.zip", () -> word("", 210, " ", ""));
    files.put("ends.zip", () -> bytes("PK\3\4" + "PK\5\6".repeat(12 * MEGABYTE)));
    files.put(
        "entries.zip",
        () -> {
          OfficeFile file = new OfficeFile();
          for (int i = 0; i < 21_000; i++) {
            file.with(String.valueOf(i), "");
          }
          return file.bytes();
        });
  }

  private static byte[] word(String before, int megabytes, String part, String after) {
    return OfficeFile.word()
        .withLarge(
            "word/document.xml", before, (long) megabytes * LARGE / part.length(), part, after)
        .bytes();
  }

  private static byte[] packed(long size, String part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes("1 0 "));
      byte[] block = bytes(part.repeat(100_000 / part.length()));
      for (long written = 0; written < size; written += block.length) {
        deflater.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] png() {
    return bytes(
        "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\0\0\0\0:~\u009BU"
            + "\0\0\0\nIDATx\u009Cc`\0\0\0\2\0\1H\u00AF\u00A4q\0\0\0\0IEND\u00AEB`\u0082");
  }

  private static byte[] filled(byte[] start, int size, int with) {
    byte[] all = new byte[size];
    java.util.Arrays.fill(all, (byte) with);
    System.arraycopy(start, 0, all, 0, start.length);
    return all;
  }

  private static String numbered(String part, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(part.replace("%", String.valueOf(i)));
    }
    return all.toString();
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
