package org.rapporteur.font;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The fonts in which a report is set. A character is set in the first family that has it.
 *
 * @param families the project's own families, then the built-in ones
 */
public record BookFonts(List<FontFamily> families) {

  /** What replaces an image or code in a text. */
  private static final int OBJECT = 0xFFFC;

  public BookFonts {
    families = List.copyOf(families);
  }

  /** The project's own families before the built-in ones. */
  public static BookFonts with(List<FontFamily> own) {
    List<FontFamily> all = new ArrayList<>(own);
    all.addAll(BuiltInFonts.ALL);
    return new BookFonts(all);
  }

  /** The index of the first character at or after another that no family has. */
  public OptionalInt missing(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isDrawn(point) && families.stream().noneMatch(f -> f.characters().contains(point))) {
        return OptionalInt.of(at);
      }
      at += Character.charCount(point);
    }
    return OptionalInt.empty();
  }

  /** The families that a text needs, in their order. */
  public List<FontFamily> needed(String text) {
    List<FontFamily> needed = new ArrayList<>();
    CharacterSet drawn =
        CharacterSet.of(text.codePoints().filter(BookFonts::isDrawn).sorted().distinct());
    for (FontFamily family : families) {
      boolean first = drawn.points().anyMatch(point -> isFirst(family, point));
      if (first) {
        needed.add(family);
      }
    }
    return needed;
  }

  private boolean isFirst(FontFamily family, int point) {
    for (FontFamily each : families) {
      if (each.characters().contains(point)) {
        return each.equals(family);
      }
    }
    return false;
  }

  /** Whether a character is visible: not a space, a control or a mark of direction. */
  public static boolean isDrawn(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> point != OBJECT && !isVariationSelector(point);
    };
  }

  private static boolean isVariationSelector(int point) {
    return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
  }
}
