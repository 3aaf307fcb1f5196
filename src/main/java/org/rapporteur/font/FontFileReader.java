package org.rapporteur.font;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads what a font file says of itself. */
public final class FontFileReader {

  /** The bit of OS/2 fsType that forbids embedding. */
  private static final int RESTRICTED = 0x0002;

  private static final int ITALIC = 0x0001;
  private static final int SEMIBOLD = 600;

  private FontFileReader() {}

  /**
   * A font file.
   *
   * @param family the name of its family
   * @param bold whether it is semi-bold or bolder
   * @param embeddable whether its licence bits allow it to be embedded
   */
  public record FontFile(
      String family, boolean bold, boolean italic, boolean embeddable, CharacterSet characters) {}

  /**
   * Reads a font in TrueType format.
   *
   * @throws IOException if the bytes are not such a font
   */
  public static FontFile read(byte[] bytes) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      if (font.getTableMap().get("glyf") == null) {
        throw new IOException("the font has no TrueType outlines");
      }
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      String family = font.getNaming() == null ? null : font.getNaming().getFontFamily();
      return new FontFile(
          family == null ? "" : family,
          metrics != null && metrics.getWeightClass() >= SEMIBOLD,
          metrics != null && (metrics.getFsSelection() & ITALIC) != 0,
          metrics == null || (metrics.getFsType() & RESTRICTED) == 0,
          characters(font));
    }
  }

  private static CharacterSet characters(TrueTypeFont font) throws IOException {
    CmapLookup lookup = font.getUnicodeCmapLookup();
    return CharacterSet.of(
        IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
            .filter(point -> lookup.getGlyphId(point) > 0));
  }
}
