package org.rapporteur.render;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Base64;
import java.util.Map;

/**
 * A QR code of a text with error correction level M, as the outline of its dark modules.
 *
 * @param size the width of the square in modules, including the quiet zone of 4 on each side
 * @param path data of an SVG path, to be filled by the even-odd rule
 * @param image a PNG with one pixel for each module, as a data address; a tenth of the path's
 *     length
 */
public record QrCode(int size, String path, String image) {

  private static final int QUIET_ZONE = 4;

  /** A fixed mask: every mask is readable, and comparing all eight would take most of the time. */
  private static final Map<EncodeHintType, ?> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);

  /**
   * Creates the code of a text.
   *
   * @throws IllegalArgumentException if the text is too long for any QR code
   */
  public static QrCode of(String text) {
    ByteMatrix modules = encode(text);
    return new QrCode(
        modules.getWidth() + 2 * QUIET_ZONE, new Outline(modules).draw(), image(modules));
  }

  /** The image is not compressed, because it would hardly become smaller. */
  private static String image(ByteMatrix modules) {
    int size = modules.getWidth() + 2 * QUIET_ZONE;
    int[][] rows = new int[size][size];
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        rows[y + QUIET_ZONE][x + QUIET_ZONE] = modules.get(x, y);
      }
    }
    byte[] png = new IndexedPng(1, new int[] {0xFFFFFF, 0}, rows).write(0);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  /**
   * The modules of the code of a text, by row, including the quiet zone; true is dark.
   *
   * @throws IllegalArgumentException if the text is too long for any QR code
   */
  public static boolean[][] modules(String text) {
    ByteMatrix modules = encode(text);
    int size = modules.getWidth() + 2 * QUIET_ZONE;
    boolean[][] dark = new boolean[size][size];
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        dark[y + QUIET_ZONE][x + QUIET_ZONE] = modules.get(x, y) == 1;
      }
    }
    return dark;
  }

  private static ByteMatrix encode(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code for: " + text, e);
    }
  }

  /** Traces the outline of each dark area clockwise, and records only the turns. */
  private static final class Outline {

    private final ByteMatrix modules;
    private final boolean[][] traced;
    private final StringBuilder path = new StringBuilder(1_200);
    private int penX;
    private int penY;

    Outline(ByteMatrix modules) {
      this.modules = modules;
      this.traced = new boolean[modules.getHeight()][modules.getWidth()];
    }

    String draw() {
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          if (isDark(x, y) && !isDark(x, y - 1) && !traced[y][x]) {
            trace(x, y);
          }
        }
      }
      return path.toString();
    }

    /**
     * Traces one outline, from the upper left corner of a module with no dark module above it,
     * first to the right.
     */
    private void trace(int fromX, int fromY) {
      path.append(path.isEmpty() ? "M" : "m");
      appendPair(
          path.length() == 1 ? fromX + QUIET_ZONE : fromX - penX,
          path.length() == 1 ? fromY + QUIET_ZONE : fromY - penY);
      int x = fromX;
      int y = fromY;
      int dx = 1;
      int dy = 0;
      int steps = 0;
      do {
        if (dx == 1) {
          traced[y][x] = true;
        }
        x += dx;
        y += dy;
        steps++;
        int turn = turn(x, y, dx, dy);
        if (turn != 0) {
          line(dx, dy, steps);
          steps = 0;
          int oldX = dx;
          dx = -dy * turn;
          dy = oldX * turn;
        }
      } while (x != fromX || y != fromY || dx != 1);
      path.append('z');
      penX = fromX;
      penY = fromY;
    }

    /** The next turn: 1 to the right, -1 to the left, 0 for none. */
    private int turn(int x, int y, int dx, int dy) {
      boolean aheadRight = isDark(x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
      boolean aheadLeft = isDark(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
      return !aheadRight ? 1 : aheadLeft ? -1 : 0;
    }

    private void line(int dx, int dy, int steps) {
      path.append(dx == 0 ? 'v' : 'h').append((dx + dy) * steps);
    }

    private void appendPair(int x, int y) {
      path.append(x).append(y < 0 ? "" : " ").append(y);
    }

    private boolean isDark(int x, int y) {
      return x >= 0
          && y >= 0
          && x < modules.getWidth()
          && y < modules.getHeight()
          && modules.get(x, y) == 1;
    }
  }
}
