package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Polygon;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.font.BookFonts;
import org.rapporteur.render.IndexedPng;
import org.rapporteur.text.Sha256;

/** Preview cards: what is drawn, where, and in how many bytes. */
class CardImageTest {

  private static final int PAPER = 0xFFFFFDF8;
  private static final int MAX_BYTES = 25_000;

  private static byte[] draw(String label, String title, String partOf, boolean rightToLeft) {
    return new CardImage(new CardFonts(BookFonts.with(List.of())))
        .draw(new CardText(label, title, partOf, rightToLeft));
  }

  /**
   * Each script has letters, and the bytes are small and the same on every JDK. The digest is of
   * the pixels, because versions of zlib may compress them differently.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "latin | ND-3 | Dismiss officers proven to have broken equal protection laws | false",
        "long | ND-3 | Open public benefits to trafficking victims without long delays, and see to it"
            + " that they are not made victims a second time because they have to wait long for"
            + " benefits such as work authorisation or medical care | false",
        "arabic | ND-3 | على الدولة أن تكفل عدم احتجاز أي شخص (2023) إلا بأمر من قاضٍ | true",
        "chinese | ND-3 | 缔约国应确保任何人不得被任意拘留，并应为被拘留者提供及时的司法审查 | false",
        "cyrillic | ND-3 | Государству-участнику следует обеспечить защиту | false",
      })
  void drawsEachScript(String name, String label, String title, boolean rightToLeft)
      throws IOException {
    byte[] png = draw(label, title, "A report – An organisation", rightToLeft);
    Files.createDirectories(Path.of("target/cards"));
    Files.write(Path.of("target/cards/" + name + ".png"), png);
    assertTrue(png.length <= MAX_BYTES, name + ": " + png.length);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(1200, image.getWidth());
    assertEquals(630, image.getHeight());
    assertEquals(PAPER, image.getRGB(5, 300), "the margin is empty");
    assertEquals(PAPER, image.getRGB(1195, 300), "the margin is empty");
    int left = ink(image, 0, 160, 400);
    int right = ink(image, 1000, 160, 400);
    assertEquals(rightToLeft, right > left, "the text starts where its script does");
    assertEquals(digest(name), Sha256.hex(pixels(image)).substring(0, 16), name);
  }

  private static String digest(String name) {
    return switch (name) {
      case "latin" -> "60c234a829ba9f87";
      case "long" -> "40f881af6254c02f";
      case "arabic" -> "4da480a0ee677793";
      case "chinese" -> "34a344b23e8ed3e5";
      default -> "4b049da5f2e496a6";
    };
  }

  private static byte[] pixels(BufferedImage image) {
    byte[] pixels = new byte[image.getWidth() * image.getHeight()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        pixels[y * image.getWidth() + x] = (byte) (image.getRGB(x, y) >> 8);
      }
    }
    return pixels;
  }

  /** The pixels with ink in a fifth of the width. */
  private static int ink(BufferedImage image, int from, int top, int bottom) {
    int ink = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = from; x < from + 200; x++) {
        ink += image.getRGB(x, y) == PAPER ? 0 : 1;
      }
    }
    return ink;
  }

  /** A pixel is as dark as the part of it that a shape covers. */
  @Test
  void coverageIsTheAreaOfTheShape() {
    CoverageMask mask = new CoverageMask(4, 2);
    mask.fill(new Rectangle2D.Double(0.5, 0, 2, 1), new AffineTransform());
    mask.fill(new Rectangle2D.Double(1, 1.5, 1, 0.5), new AffineTransform());
    assertArrayEquals(new int[] {5, 10, 5, 0}, mask.row(0, 10));
    assertArrayEquals(new int[] {0, 5, 0, 0}, mask.row(1, 10));
    CoverageMask beyond = new CoverageMask(2, 2);
    beyond.fill(new Rectangle2D.Double(-5, -5, 6, 20), new AffineTransform());
    assertArrayEquals(new int[] {10, 0}, beyond.row(0, 10));
    assertArrayEquals(new int[] {10, 0}, beyond.row(1, 10));
  }

  @Test
  void aSlantedEdgeCoversHalf() {
    CoverageMask mask = new CoverageMask(2, 2);
    Polygon triangle = new Polygon(new int[] {0, 2, 0}, new int[] {0, 2, 2}, 3);
    mask.fill(triangle, new AffineTransform());
    assertArrayEquals(new int[] {5, 0}, mask.row(0, 10));
    assertArrayEquals(new int[] {10, 5}, mask.row(1, 10));
  }

  @Test
  void aPngHasThePixelsOfItsRows() throws IOException {
    int[][] rows = {{0, 1, 1, 0, 1, 0, 0, 0, 1}, {1, 1, 1, 1, 0, 0, 0, 0, 0}};
    for (int level : new int[] {0, 9}) {
      byte[] png = new IndexedPng(1, new int[] {0xFFFFFF, 0x102030}, rows).write(level);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      for (int y = 0; y < 2; y++) {
        for (int x = 0; x < 9; x++) {
          assertEquals(rows[y][x] == 1 ? 0xFF102030 : 0xFFFFFFFF, image.getRGB(x, y));
        }
      }
    }
  }
}
