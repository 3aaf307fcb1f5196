package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The titles of plain text: lines that stand alone, and how deep each kind of them is. */
final class TextTitles {

  /** The ranks of titles, the highest first; 0 is the title of the document. */
  static final int DOUBLE_LINE = 1;

  static final int LINE = 2;

  private static final int CAPITALS = 3;
  private static final int LETTERED = 4;
  private static final int OTHER = 5;

  /** A title such as "Recommendations" in each of several parts. */
  static final int INNER = 6;

  /** A line that only numbers a recommendation. */
  static final int NUMBER = 7;

  private static final Pattern ROMAN =
      Pattern.compile(
          "[IVXL]{1,7}[.)]\\s+\\S.*|[一二三四五六七八九十]{1,3}[、．.].*"
              + "|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا)ً?\\s*[:.–-].*");
  private static final Pattern LETTER =
      Pattern.compile("\\p{Lu}[.)]\\s*[\\p{Lu}\\p{Lo}].*|[(（][一二三四五六七八九十]{1,3}[)）].*");
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_CAPITALS = 240;
  private static final int LONGEST_INNER = 60;
  private static final int FEW_WORDS = 5;
  private static final Pattern NUMBERED =
      Pattern.compile("\\p{Nd}{1,2}\\.? \\p{Lu}\\p{L}*(?: [\\p{L}’'-]+){0,4}");

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

  /**
   * Returns whether a line is a title although text follows it: in capitals, a numbered part, or
   * "Recommendations" before a list.
   */
  static boolean isInner(String line, String next) {
    String words = line.replaceAll("\\s*[:：]$", "");
    if (words.length() > LONGEST_INNER || !is(words)) {
      return false;
    }
    boolean few = words.split(" ", -1).length <= FEW_WORDS || Label.of(words).isEmpty();
    boolean list = Label.of(next).isPresent();
    boolean numbered =
        NUMBERED.matcher(words).matches()
            && Character.isUpperCase(next.codePointAt(0))
            && next.length() > words.length()
            && !list;
    boolean capitals =
        isCapitals(words)
            && (isPart(words) || isWords(words))
            && words.equals(line)
            && !isCapitals(next);
    return few && list && RecommendationWords.announce(words) || numbered || capitals;
  }

  private static boolean isWords(String text) {
    return Label.of(text).isEmpty() && text.codePoints().filter(Character::isLetter).count() > 5;
  }

  /** The rank of a title without an underline. */
  static int rank(String text) {
    if (isCapitals(text) || ROMAN.matcher(text).matches()) {
      return CAPITALS;
    }
    return LETTER.matcher(text).matches() ? LETTERED : OTHER;
  }

  static boolean isCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.replaceAll("\\(.*\\)", "").codePoints().noneMatch(Character::isLowerCase);
  }

  /** Turns the ranks that a document uses into levels without a gap. */
  static List<Block> levelled(List<Block> titled) {
    Map<String, Integer> times = new HashMap<>();
    for (Block block : titled) {
      if (block instanceof Paragraph p && p.isHeading()) {
        times.merge(p.text().plain(), 1, Integer::sum);
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : titled) {
      boolean inner =
          block instanceof Paragraph p
              && p.isHeading()
              && p.level() == OTHER
              && RecommendationWords.announce(p.text().plain())
              && times.getOrDefault(p.text().plain(), 0) > 1;
      blocks.add(inner ? ((Paragraph) block).as(Paragraph.Role.HEADING, INNER) : block);
    }
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
