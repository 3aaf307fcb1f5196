package org.rapporteur.importer.source;

import java.util.List;
import java.util.regex.Pattern;

/** The titles of plain text: lines that stand alone, and how deep each kind of them is. */
final class TextTitles {

  /** The ranks of titles, the highest first; 0 is the title of the document. */
  static final int DOUBLE_LINE = 1;

  static final int LINE = 2;

  private static final int CAPITALS = 3;
  private static final int LETTERED = 4;
  private static final int OTHER = 5;

  /** A line that only numbers a recommendation. */
  static final int NUMBER = 6;

  private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,7}[.)]\\s+\\S.*");
  private static final Pattern LETTER = Pattern.compile("[A-Z][.)]\\s+\\p{Lu}.*");
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_CAPITALS = 240;

  private TextTitles() {}

  /** Returns whether a line that stands alone is a title. */
  static boolean is(String text) {
    boolean capitals = isCapitals(text);
    return text.length() <= (capitals ? LONGEST_CAPITALS : LONGEST_TITLE)
        && !text.matches(".*[.;:,!…।。؛]['”\"»)]?")
        && text.codePoints().anyMatch(Character::isLetter)
        && !Character.isLowerCase(text.codePointAt(0));
  }

  /** Returns whether a title is numbered as parts of a document are: "IV. Bells" or "B. Lamps". */
  static boolean isPart(String text) {
    return is(text) && (ROMAN.matcher(text).matches() || LETTER.matcher(text).matches());
  }

  /** The rank of a title without an underline. */
  static int rank(String text) {
    if (isCapitals(text) || ROMAN.matcher(text).matches()) {
      return CAPITALS;
    }
    return LETTER.matcher(text).matches() ? LETTERED : OTHER;
  }

  private static boolean isCapitals(String text) {
    return text.replaceAll("\\(.*\\)", "").codePoints().noneMatch(Character::isLowerCase);
  }

  /** Turns the ranks that a document uses into levels without a gap. */
  static List<Block> levelled(List<Block> blocks) {
    List<Integer> ranks =
        blocks.stream()
            .filter(b -> b instanceof Paragraph p && p.isHeading() && p.level() > 0)
            .map(b -> ((Paragraph) b).level())
            .distinct()
            .sorted()
            .toList();
    int highest = ranks.contains(DOUBLE_LINE) ? 1 : 2;
    return blocks.stream()
        .map(
            b ->
                b instanceof Paragraph p && p.isHeading() && p.level() > 0
                    ? (Block) p.as(p.role(), highest + ranks.indexOf(p.level()))
                    : b)
        .toList();
  }
}
