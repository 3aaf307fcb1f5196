package org.rapporteur.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tests that names of people are found in the metadata of every kind of file. */
class MetadataTest {

  private static final String XMP = "<d:creator><r:Seq><r:li>Jane</r:li></r:Seq></d:creator>";
  private static final String PROFILE = "Raw profile type ";

  /** A chunk of a WebP file, with the file header before the first. */
  private static String webp(String kind, String data) {
    String head = kind.equals("VP8X") ? "RIFF\0\0\1\0WEBP" : "";
    String size = "" + (char) (data.length() & 0xFF) + (char) (data.length() >> 8) + "\0\0";
    return head + kind + size + data + (data.length() % 2 == 0 ? "" : "\0");
  }

  private static Map<String, byte[]> named() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("exif.jpg", jpeg(0xE1, "Exif\0\0" + exif("Jane")));
    files.put("xmp.jpg", jpeg(0xE1, "http://ns.adobe.com/xap/1.0/\0" + XMP));
    files.put("by-line.jpg", jpeg(0xED, "8BIM\u001C\2\u0050\0\4Jane"));
    files.put("writer.jpg", jpeg(0xED, "8BIM\u001C\2\u007A\0\4Jane"));
    files.put("author.png", png("tEXt", "author\0Jane"));
    files.put("artist.png", png("tEXt", "Artist\0Jane"));
    files.put("packed.png", png("zTXt", "Author\0\0" + packed("Jane")));
    files.put("xmp.png", png("iTXt", "XML:com.adobe.xmp\0\0\0en\0\0" + XMP));
    files.put("packed-xmp.png", png("iTXt", "XML:com.adobe.xmp\0\1\0\0\0" + packed(XMP)));
    files.put("exif.png", png("eXIf", exif("Jane")));
    files.put("profile.png", png("tEXt", PROFILE + "exif\0" + profile("Exif\0\0" + exif("Jane"))));
    files.put("profile-xmp.png", png("zTXt", PROFILE + "xmp\0\0" + packed(profile(XMP))));
    files.put("profile-iptc.png", png("tEXt", PROFILE + "iptc\0" + profile("\u001C\2P\0\4Jane")));
    files.put("xmp.gif", latin("GIF89a!\u00FF" + XMP));
    files.put("xmp.webp", latin(webp("VP8X", "..........") + webp("XMP ", XMP)));
    files.put("exif.webp", latin(webp("VP8X", "..........") + webp("EXIF", exif("Jane"))));
    files.put("xmp.avif", latin("....ftypavif" + XMP));
    files.put("exif.avif", latin("....ftypavifinfe....Exif\0\0\0\0" + exif("Jane")));
    files.put("xmp.mp4", latin("....ftypisom" + XMP));
    files.put("author.mp4", latin("....ftypisom" + box("\u00A9aut", "\0\4\0\0Jane")));
    files.put("artist.mp4", latin("ftyp" + box("\u00A9ART", box("data", "\0\0\0\1\0\0\0\0Jane"))));
    files.put("artist.mp3", latin("ID3\3\0\0\0\0\0\u0010TPE1\0\0\0\5\0\0\0Jane"));
    for (String statement :
        List.of(
            "d:creator='Jane'",
            "<a:creator >Jane</a:creator >",
            "<creator>Jane</creator>",
            "<d:creator><r:li><![CDATA[Jane]]></r:li></d:creator>",
            "<d:creator r:a=''><!-- a --><r:li/><r:li>Jane</r:li></d:creator>",
            "<d:creator/><d:contributor>Jane</d:contributor>",
            "d:creator='' p:AuthorsPosition='Editor'",
            "<p:Author>Jane</p:Author>",
            "<x:Owner><r:Bag><r:li>Jane</r:li></r:Bag></x:Owner>")) {
      files.put("“" + statement + "”.gif", latin("GIF89a<r:D " + statement + ">"));
    }
    return files;
  }

  private static Map<String, byte[]> nameless() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("blank.jpg", jpeg(0xE1, "Exif\0\0" + exif("      \0")));
    files.put("blank-line.jpg", jpeg(0xED, "8BIM\u001C\2\u0050\0\0\u001C\2\0\0\2\0\2"));
    files.put("blank.png", png("tEXt", "Author\0 "));
    files.put("software.png", png("tEXt", "Software\0A program by Jane"));
    files.put("cut.png", png("tEXt", PROFILE + "exif\0\nexif\n 9\nxyz"));
    files.put("odd.png", png("iTXt", "a"));
    files.put("profile.png", png("zTXt", PROFILE + "icc\0\0x"));
    files.put("index.avif", latin("....ftypavifExif II*\0\u00FF\u00FF\u00FF\u007F"));
    files.put("blank.mp4", latin("ftyp" + box("\u00A9aut", "\0\4\0\0    ")));
    files.put("title.mp3", latin("ID3\3\0\0\0\0\0\u0010TIT2\0\0\0\5\0\0\0Jane"));
    for (String statement :
        List.of(
            "d:creator=' '",
            "<d:creator/>",
            "<d:creator> <r:Seq> <r:li> </r:li></r:Seq> </d:creator>Jane",
            "<x:CreatorTool>A program</x:CreatorTool>",
            "<d:creators>Jane</d:creators>",
            "<d:creator",
            "<d:creator>",
            "d:creator='")) {
      files.put("“" + statement + "”.gif", latin("GIF89a<r:D " + statement));
    }
    return files;
  }

  @TestFactory
  Stream<DynamicTest> findsNames() {
    return each(named(), EnumSet.of(Metadata.AUTHOR));
  }

  @TestFactory
  Stream<DynamicTest> acceptsFilesWithoutNames() {
    return each(nameless(), EnumSet.noneOf(Metadata.class));
  }

  private static Stream<DynamicTest> each(Map<String, byte[]> files, Set<Metadata> expected) {
    return files.entrySet().stream()
        .map(
            file -> {
              String name = file.getKey();
              String kind = name.substring(name.lastIndexOf('.') + 1);
              return DynamicTest.dynamicTest(
                  name,
                  () ->
                      assertEquals(
                          expected, Metadata.in(kind, file.getValue(), new UnpackBudget())));
            });
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] jpeg(int marker, String content) {
    int length = content.length() + 2;
    return latin(
        "\u00FF\u00D8\u00FF"
            + (char) marker
            + (char) (length >> 8)
            + (char) (length & 0xFF)
            + content
            + "\u00FF\u00D9");
  }

  private static byte[] png(String type, String content) {
    CRC32 sum = new CRC32();
    sum.update(latin(type + content));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("\u0089PNG\r\n\u001A\n"));
    out.writeBytes(number(content.length()));
    out.writeBytes(latin(type + content));
    out.writeBytes(number((int) sum.getValue()));
    return out.toByteArray();
  }

  private static String box(String type, String content) {
    return new String(number(content.length() + 8), StandardCharsets.ISO_8859_1) + type + content;
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }

  /** An EXIF directory with one entry, the artist. */
  private static String exif(String name) {
    byte[] tiff =
        ByteBuffer.allocate(26)
            .put(latin("MM\0*"))
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x013B)
            .putShort((short) 2)
            .putInt(name.length() + 1)
            .putInt(26)
            .array();
    return new String(tiff, StandardCharsets.ISO_8859_1) + name + "\0";
  }

  private static String packed(String text) {
    return new String(PdfFile.deflated(latin(text)), StandardCharsets.ISO_8859_1);
  }

  private static String profile(String content) {
    return "\nname\n      9\n"
        + HexFormat.of().formatHex(latin(content)).replaceAll(".{72}", "$0\n");
  }
}
