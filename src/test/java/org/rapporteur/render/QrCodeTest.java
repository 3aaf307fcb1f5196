package org.rapporteur.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fills the outline and decodes the result to the original text. */
class QrCodeTest {

  private static final int SCALE = 6;
  private static final Pattern SEGMENT = Pattern.compile("([Mmhvz])(-?[0-9]+)?(?: ?(-?[0-9]+))?");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/usa-2023/r/nd-3/",
        "https://a.example/r/de-1/",
        "https://ngo.example/reports/committee-against-torture/2026/es/r/nd-120a/"
      })
  void theCodeCanBeDecoded(String address) throws Exception {
    QrCode code = QrCode.of(address);
    int width = code.size() * SCALE;
    Result read =
        new QRCodeReader()
            .decode(
                new BinaryBitmap(
                    new HybridBinarizer(
                        new RGBLuminanceSource(width, width, fill(code.path(), code.size())))));
    assertEquals(address, read.getText());
    assertEquals("M", read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
  }

  @ParameterizedTest
  @ValueSource(strings = "https://example.org/usa-2023/r/nd-3/")
  void isSmallAndReproducible(String address) {
    assertEquals(QrCode.of(address), QrCode.of(address));
    assertTrue(QrCode.of(address).path().length() < 2_000, QrCode.of(address).path());
  }

  /** Fills by the even-odd rule: a module is dark if the number of edges to its left is odd. */
  private static int[] fill(String path, int size) {
    boolean[][] edges = new boolean[size][size + 1];
    Matcher legs = SEGMENT.matcher(path);
    int end = 0;
    int x = 0;
    int y = 0;
    while (legs.find()) {
      assertEquals(end, legs.start(), "nothing but legs in " + path);
      end = legs.end();
      int first = legs.group(2) == null ? 0 : Integer.parseInt(legs.group(2));
      switch (legs.group(1)) {
        case "M", "m" -> {
          x += first;
          y += Integer.parseInt(legs.group(3));
        }
        case "h" -> x += first;
        case "v" -> {
          for (int row = Math.min(y, y + first); row < Math.max(y, y + first); row++) {
            edges[row][x] ^= true;
          }
          y += first;
        }
        default -> {}
      }
    }
    assertEquals(path.length(), end);
    int[] pixels = new int[size * size * SCALE * SCALE];
    Arrays.fill(pixels, 0xffffff);
    for (int row = 0; row < size * SCALE; row++) {
      boolean dark = false;
      for (int column = 0; column < size * SCALE; column++) {
        dark ^= column % SCALE == 0 && edges[row / SCALE][column / SCALE];
        pixels[row * size * SCALE + column] = dark ? 0 : 0xffffff;
      }
    }
    return pixels;
  }
}
