package org.rapporteur.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ImageInspectorTest {

  /** An intact file of each kind that has a structure. */
  private static Map<String, byte[]> whole() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String kind : List.of("png", "jpg", "gif")) {
      files.put(kind, drawn(kind));
    }
    files.put("webp", hex("524946461a000000574542505650384c0e0000002f00000000071011fd0f4444ff03"));
    files.put("avif", bytes("\0\0\0\u0010ftypavif\0\0\0\0\0\0\0\tmeta\0\0\0\0\u000Bmdatabc"));
    files.put("mp4", bytes("\0\0\0\u0010ftypisom\0\0\0\0\0\0\0\u000Bmdatabc\0\0\0\u000Cmoovabcd"));
    return files;
  }

  private static byte[] drawn(String kind) {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().fillOval(3, 3, 20, 20);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] hex(String hex) {
    return java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  @TestFactory
  Stream<DynamicTest> acceptsIntactFiles() {
    return whole().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertEquals(
                            List.of(), Inspected.rules("a." + file.getKey(), file.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> reportsAFileTruncatedAtAnyByte() {
    return whole().entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> cut(file)));
  }

  private static void cut(Map.Entry<String, byte[]> file) {
    for (int length = 16; length < file.getValue().length; length++) {
      List<String> rules =
          Inspected.rules("a." + file.getKey(), Arrays.copyOf(file.getValue(), length));
      assertEquals(List.of("asset-damaged"), rules, "cut at " + length);
    }
  }

  @TestFactory
  Stream<DynamicTest> reportsDataAfterAnImage() {
    return whole().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertEquals(
                            // Data after a box is read as a box.
                            List.of(
                                file.getKey().matches("avif|mp4")
                                    ? "asset-damaged"
                                    : "asset-trailing-data"),
                            Inspected.rules(
                                "a." + file.getKey(),
                                joined(file.getValue(), bytes("PK\u0003\u0004<html>"))))));
  }

  @Test
  void reportsAChangedByteAnywhereInAPng() {
    byte[] png = drawn("png");
    for (int at = 8; at < png.length; at++) {
      byte[] changed = png.clone();
      changed[at] ^= 0x04;
      assertEquals(List.of("asset-damaged"), Inspected.rules("a.png", changed), "at " + at);
    }
  }

  @Test
  void reportsAnImageWithoutData() {
    byte[] png = drawn("png");
    byte[] end = Arrays.copyOfRange(png, png.length - 12, png.length);
    assertEquals(
        List.of("asset-damaged"), Inspected.rules("a.png", joined(Arrays.copyOf(png, 33), end)));
    assertEquals(
        List.of("asset-damaged"), Inspected.rules("a.jpg", bytes("\u00FF\u00D8\u00FF\u00D9")));
    assertEquals(
        List.of("asset-damaged"), Inspected.rules("a.gif", bytes("GIF89a\1\0\1\0\0\0\0;")));
  }

  @Test
  void reportsAnImageWithIncompleteData() {
    for (boolean whole : new boolean[] {true, false}) {
      byte[] data = PdfFile.deflated(new byte[whole ? 30 * (1 + 40 * 3) : 30 * (1 + 40 * 3) - 1]);
      assertEquals(
          whole ? List.of() : List.of("asset-damaged"),
          Inspected.rules("a.png", png(40, 30, 0, data)));
      // Interlaced: 8 by 8 pixels are 15 rows in all, of six images.
      byte[] interlaced = PdfFile.deflated(new byte[15 + 64 * 3 - (whole ? 0 : 1)]);
      assertEquals(
          whole ? List.of() : List.of("asset-damaged"),
          Inspected.rules("a.png", png(8, 8, 1, interlaced)));
    }
    assertEquals(
        List.of("asset-damaged"), Inspected.rules("a.png", png(40, 30, 0, bytes("not packed"))));
  }

  private static byte[] png(int width, int height, int interlace, byte[] data) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, (byte) interlace});
    byte[] start = joined(bytes("\u0089PNG\r\n\u001A\n"), chunk("IHDR", header.array()));
    return joined(joined(start, chunk("IDAT", data)), chunk("IEND", new byte[0]));
  }

  private static byte[] chunk(String type, byte[] content) {
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(joined(bytes(type), content));
    return ByteBuffer.allocate(content.length + 12)
        .putInt(content.length)
        .put(bytes(type))
        .put(content)
        .putInt((int) sum.getValue())
        .array();
  }

  @Test
  void reportsHugeImagesOfAnyKind() {
    byte[] webp = whole().get("webp");
    webp[21] = webp[22] = webp[23] = (byte) 0xFE;
    webp[24] = 0x0F;
    assertEquals(List.of("asset-too-large"), Inspected.rules("a.webp", webp));
    byte[] avif =
        bytes(
            "\0\0\0\u0010ftypavif\0\0\0\0\0\0\0\u001Cmeta\0\0\0\u0014ispe\0\0\0\0\0\0\u00FF\u00FF\0\0\u00FF\u00FF"
                + "\0\0\0\u000Bmdatabc");
    assertEquals(List.of("asset-too-large"), Inspected.rules("a.avif", avif));
  }

  @Test
  void reportsAnImageThatUnpacksToTooManyPixels() {
    byte[] gif = drawn("gif");
    gif[6] = gif[7] = gif[8] = gif[9] = (byte) 0xFF;
    assertEquals(List.of("asset-too-large"), Inspected.rules("a.gif", gif));
  }

  @Test
  void reportsTheLocationInAVideo() {
    byte[] film =
        bytes(
            "\0\0\0\u0010ftypisom\0\0\0\0\0\0\0\u0014moov\u00A9xyz\0\u0012\u0015\u00C7+27.\0\0\0\u0008mdat");
    assertEquals(List.of("asset-metadata"), Inspected.rules("a.mp4", film));
  }

  @Test
  void readsUnclosedMetadataInOnePass() {
    byte[] gif = drawn("gif");
    String creator = "!\u00FF\u000BXMP DataXMP<dc:creator>" + " ".repeat(3_000_000);
    byte[] longText = joined(Arrays.copyOf(gif, gif.length - 1), bytes(creator + "\0;"));
    Inspected.rules("a.gif", longText);
    Inspected.rules("a.avif", joined(whole().get("avif"), bytes(creator.repeat(3))));
  }
}
