package org.rapporteur.export.download;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.font.BookFonts;
import org.rapporteur.font.BuiltInFonts;
import org.rapporteur.font.FontFace;
import org.rapporteur.font.FontFamily;
import org.rapporteur.font.GlyphOutlines;

/** The fonts of images. Each is opened when a letter needs it. Thread-safe. */
final class CardFonts {

  private static final int BOLD = 700;

  private final List<FontFamily> families;
  private final Map<FontFace, GlyphOutlines> opened = new HashMap<>();

  CardFonts(BookFonts fonts) {
    this.families = fonts.families();
  }

  /** A letter with its font. */
  record Letter(int character, GlyphOutlines font) {

    double advance() {
      return Character.getType(character) == Character.NON_SPACING_MARK
          ? 0
          : font.advance(character);
    }
  }

  /**
   * The letters of a line in the order in which they are drawn, from left to right. Arabic letters
   * have their forms already.
   */
  synchronized List<Letter> letters(String line, boolean serif, boolean bold, boolean rightToLeft) {
    if (line.isEmpty()) {
      return List.of();
    }
    Bidi bidi =
        new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    ArabicShaping shaping = new ArabicShaping(true);
    List<Letter> letters = new ArrayList<>();
    for (int run : order) {
      String text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      String drawn = bidi.getRunLevel(run) % 2 == 1 ? shaping.reorderRTLTextToLTR(text) : text;
      drawn
          .codePoints()
          .filter(c -> c == ' ' || BookFonts.isDrawn(c))
          .forEach(c -> letters.add(new Letter(c, font(c, serif, bold))));
    }
    return letters;
  }

  /** The font of a letter: that of the first family that has it. */
  private GlyphOutlines font(int character, boolean serif, boolean bold) {
    String avoided = serif ? BuiltInFonts.SANS : BuiltInFonts.SERIF;
    FontFamily family =
        families.stream()
            .filter(each -> !each.name().equals(avoided))
            .filter(each -> each.characters().contains(character))
            .findFirst()
            .orElse(families.get(families.size() - 1));
    FontFace face =
        family.faces().stream()
            .filter(each -> !each.italic())
            .min(Comparator.comparingInt(each -> Math.abs(each.weight() - (bold ? BOLD : 400))))
            .orElse(family.faces().get(0));
    return opened.computeIfAbsent(face, GlyphOutlines::of);
  }
}
