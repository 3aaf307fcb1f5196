package org.rapporteur.render;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A text as a QR code of error correction level M, drawn as the outline of its dark modules.
 *
 * @param size the width of the square in modules, the quiet zone of 4 on each side with it
 * @param path data of an SVG path, to be filled by the even-odd rule
 */
public record QrCode(int size, String path) {

  private static final int QUIET = 4;

  /** One mask for all: any is readable, and to weigh all eight takes most of the time. */
  private static final Map<EncodeHintType, ?> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException if the text is too long for any QR code
   */
  public static QrCode of(String text) {
    try {
      ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
      return new QrCode(modules.getWidth() + 2 * QUIET, new Outline(modules).draw());
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code for: " + text, e);
    }
  }

  /** Walks around each dark area, the dark on the right hand; turns only are written down. */
  private static final class Outline {

    private final ByteMatrix modules;
    private final boolean[][] walked;
    private final StringBuilder path = new StringBuilder(1_200);
    private int penX;
    private int penY;

    Outline(ByteMatrix modules) {
      this.modules = modules;
      this.walked = new boolean[modules.getHeight()][modules.getWidth()];
    }

    String draw() {
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          if (dark(x, y) && !dark(x, y - 1) && !walked[y][x]) {
            walk(x, y);
          }
        }
      }
      return path.toString();
    }

    /** From the upper left corner of a module with nothing above, eastwards, back to it. */
    private void walk(int fromX, int fromY) {
      path.append(path.isEmpty() ? "M" : "m");
      pair(
          path.length() == 1 ? fromX + QUIET : fromX - penX,
          path.length() == 1 ? fromY + QUIET : fromY - penY);
      int x = fromX;
      int y = fromY;
      int dx = 1;
      int dy = 0;
      int steps = 0;
      do {
        if (dx == 1) {
          walked[y][x] = true;
        }
        x += dx;
        y += dy;
        steps++;
        int turn = turn(x, y, dx, dy);
        if (turn != 0) {
          leg(dx, dy, steps);
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

    /** 1 to the right, -1 to the left, 0 straight on. */
    private int turn(int x, int y, int dx, int dy) {
      boolean aheadRight = dark(x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
      boolean aheadLeft = dark(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
      return !aheadRight ? 1 : aheadLeft ? -1 : 0;
    }

    private void leg(int dx, int dy, int steps) {
      path.append(dx == 0 ? 'v' : 'h').append((dx + dy) * steps);
    }

    private void pair(int x, int y) {
      path.append(x).append(y < 0 ? "" : " ").append(y);
    }

    private boolean dark(int x, int y) {
      return x >= 0
          && y >= 0
          && x < modules.getWidth()
          && y < modules.getHeight()
          && modules.get(x, y) == 1;
    }
  }
}
