package org.rapporteur.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of the letters of a font, for images. Lengths are in ems; the outline of a letter
 * starts at the origin, with y upwards. A font is read once; its methods may be called by several
 * threads.
 */
public final class GlyphOutlines {

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unitsPerEm;

  private GlyphOutlines(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  public static GlyphOutlines of(FontFace face) {
    try (InputStream in = face.file().get()) {
      return new GlyphOutlines(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The length of an em in the units of {@link #outline}. */
  public double unitsPerEm() {
    return unitsPerEm;
  }

  /** How far a letter moves the pen, in ems. */
  public synchronized double advance(int character) {
    try {
      return font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outline of a letter in the units of the font; empty for a space. */
  public synchronized GeneralPath outline(int character) {
    try {
      GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
      return glyph == null ? new GeneralPath() : glyph.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
