package org.rapporteur.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One style of a font family.
 *
 * @param weight 400 for regular, 700 for bold
 * @param file opens the font file, in TrueType format
 */
public record FontFace(int weight, boolean italic, Supplier<InputStream> file) {

  /** The zero-width space, the joiners, and the marks of direction. */
  private static final int FIRST_MARK = 0x200B;

  private static final int LAST_MARK = 0x200F;

  /**
   * Adds the font to a document, reduced to the glyphs that will be used.
   *
   * @param substitutions whether glyphs may replace others, as Indic scripts need; for Latin text,
   *     this would double the time of the layout
   */
  public PDFont embed(PDDocument document, boolean substitutions) {
    try (InputStream in = file.get()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(substitutions);
      hideMarks(font);
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code of a character's glyph in an embedded font; 0 if the font does not have it. */
  public static int glyph(PDType0Font font, int character) {
    return font.getCmapLookup().getGlyphId(character);
  }

  /** Empties the glyphs of joiners and marks of direction, which some fonts draw. */
  private static void hideMarks(TrueTypeFont font) throws IOException {
    long[] offsets = font.getIndexToLocation().getOffsets();
    CmapLookup lookup = font.getUnicodeCmapLookup();
    // From the last one, so that each begins where the next begins that is drawn.
    IntStream.rangeClosed(FIRST_MARK, LAST_MARK)
        .map(lookup::getGlyphId)
        .filter(glyph -> glyph > 0 && glyph + 1 < offsets.length)
        .map(glyph -> -glyph)
        .sorted()
        .forEach(glyph -> offsets[-glyph] = offsets[1 - glyph]);
  }
}
