package org.rapporteur.export.download;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.nodes.Document;
import org.rapporteur.font.FontFace;

/**
 * The characters of a document that the glyphs of its fonts stand for. Fonts draw some characters
 * alike, such as a Chinese radical and the ideograph that consists of it: a glyph stands for the
 * one that the document contains, and for the more frequent one if it contains both.
 */
final class GlyphLetters {

  /** Characters that are not in the text itself, but are drawn in place of those that are. */
  private static final String DRAWN = RightToLeftSigns.MARK + "()[]{}<>«»‹›";

  /** The characters of the text, the least frequent first. */
  private final int[] characters;

  private final List<PDType0Font> fonts = new ArrayList<>();
  private final Map<COSDictionary, Map<Integer, Integer>> letters = new HashMap<>();

  private GlyphLetters(int[] characters) {
    this.characters = characters;
  }

  static GlyphLetters of(Document text) {
    boolean rightToLeft = PdfNotes.hasRightToLeft(text);
    String words = text.text();
    String drawn = rightToLeft ? new ArabicShaping(true).shapeText(words) : words;
    Map<Integer, Integer> counts = new TreeMap<>();
    (DRAWN + drawn).codePoints().forEach(point -> counts.merge(point, 1, Integer::sum));
    return new GlyphLetters(
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
            .mapToInt(Map.Entry::getKey)
            .toArray());
  }

  /** Adds a font of the document. */
  PDFont add(PDFont font) {
    if (font instanceof PDType0Font type0) {
      fonts.add(type0);
    }
    return font;
  }

  /** The characters of a font by the code of their glyph; empty for other fonts. */
  Map<Integer, Integer> of(COSDictionary font) {
    return letters.computeIfAbsent(font, each -> font(each).map(this::read).orElse(Map.of()));
  }

  private Optional<PDType0Font> font(COSDictionary dictionary) {
    return fonts.stream().filter(font -> dictionary == font.getCOSObject()).findFirst();
  }

  private Map<Integer, Integer> read(PDType0Font font) {
    Map<Integer, Integer> found = new HashMap<>();
    for (int character : characters) {
      int glyph = FontFace.glyph(font, character);
      if (glyph > 0) {
        found.put(glyph, character);
      }
    }
    return found;
  }
}
