package org.rapporteur.importer.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Counts the automatic numbers of a Word document as Word prints them. */
final class WordNumbering {

  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final int LEVELS = 9;

  /** What a level prints: its format, its text with places for numbers, and its first number. */
  private record Level(String format, String text, int start) {}

  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /**
   * @param part the numbering of the document, or null if it has none
   */
  WordNumbering(org.w3c.dom.@org.jspecify.annotations.Nullable Document part) {
    if (part == null) {
      return;
    }
    Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    for (Element definition : SafeXml.all(part, "abstractNum")) {
      definitions.put(SafeXml.attribute(definition, "abstractNumId"), levels(definition, Map.of()));
    }
    for (Element num : SafeXml.all(part, "num")) {
      String id = SafeXml.attribute(num, "numId");
      String base = SafeXml.value(num, "abstractNumId");
      Map<Integer, Level> levels =
          new HashMap<>(definitions.getOrDefault(base, Map.<Integer, Level>of()));
      boolean restarted = false;
      for (Element override : SafeXml.children(num, "lvlOverride")) {
        levels.putAll(levels(override, levels));
        int at = integer(SafeXml.attribute(override, "ilvl")).orElse(0);
        Optional<Integer> start = integer(SafeXml.value(override, "startOverride"));
        Level level = levels.get(at);
        if (start.isPresent() && level != null) {
          levels.put(at, new Level(level.format(), level.text(), start.get()));
          restarted = true;
        }
      }
      lists.put(id, levels);
      abstractOf.put(id, restarted ? "num " + id : base);
    }
  }

  private static Map<Integer, Level> levels(Element parent, Map<Integer, Level> inherited) {
    Map<Integer, Level> levels = new HashMap<>();
    for (Element level : SafeXml.children(parent, "lvl")) {
      int at = integer(SafeXml.attribute(level, "ilvl")).orElse(0);
      Level base = inherited.getOrDefault(at, new Level("decimal", "", 1));
      String format = SafeXml.value(level, "numFmt");
      levels.put(
          at,
          new Level(
              format.isEmpty() ? base.format() : format,
              SafeXml.value(level, "lvlText"),
              integer(SafeXml.value(level, "start")).orElse(base.start())));
    }
    return levels;
  }

  /** Returns whether there is such a list. */
  boolean has(String id) {
    return lists.containsKey(id);
  }

  /** The label of the next paragraph of a list at a level, from 0. */
  String next(String id, int level) {
    Map<Integer, Level> levels = lists.getOrDefault(id, Map.of());
    int at = Math.max(0, Math.min(level, LEVELS - 1));
    int[] count = counts.computeIfAbsent(abstractOf.getOrDefault(id, id), list -> fresh(levels));
    count[at]++;
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      count[deeper] = start(levels, deeper) - 1;
    }
    Level now = levels.get(at);
    if (now == null || now.format().equals("bullet") || now.format().equals("none")) {
      return now != null && now.format().equals("none") ? now.text() : "•";
    }
    Matcher places = PLACE.matcher(now.text());
    return places.replaceAll(
        place -> {
          int of = Integer.parseInt(place.group(1)) - 1;
          int number = Math.max(count[of], start(levels, of));
          String format = of == at || levels.get(of) == null ? now.format() : format(levels, of);
          return Matcher.quoteReplacement(format(number, format));
        });
  }

  private static String format(Map<Integer, Level> levels, int at) {
    Level level = levels.get(at);
    return level == null ? "decimal" : level.format();
  }

  private static int[] fresh(Map<Integer, Level> levels) {
    int[] count = new int[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      count[i] = start(levels, i) - 1;
    }
    return count;
  }

  private static int start(Map<Integer, Level> levels, int at) {
    Level level = levels.get(at);
    return level == null ? 1 : level.start();
  }

  private static String format(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> ListNumber.format(number, "a");
      case "upperLetter" -> ListNumber.format(number, "A");
      case "lowerRoman" -> ListNumber.format(number, "i");
      case "upperRoman" -> ListNumber.format(number, "I");
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  private static Optional<Integer> integer(String text) {
    return text.matches("[0-9]{1,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
