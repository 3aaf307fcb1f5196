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

  private final Map<String, Map<Integer, WordLevel>> lists = new HashMap<>();
  private final Map<String, String> counterOf = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /**
   * @param part the numbering of the document, or null if it has none
   * @param styles the styles, which definitions can refer to
   */
  WordNumbering(org.w3c.dom.@org.jspecify.annotations.Nullable Document part, WordStyles styles) {
    if (part == null) {
      return;
    }
    Map<String, Element> definitions = new HashMap<>();
    for (Element definition : SafeXml.all(part, "abstractNum")) {
      definitions.put(SafeXml.attribute(definition, "abstractNumId"), definition);
    }
    Map<String, String> bases = new HashMap<>();
    for (Element num : SafeXml.all(part, "num")) {
      bases.put(SafeXml.attribute(num, "numId"), SafeXml.value(num, "abstractNumId"));
    }
    for (Element num : SafeXml.all(part, "num")) {
      read(num, definitions, bases, styles);
    }
  }

  private void read(
      Element num, Map<String, Element> definitions, Map<String, String> bases, WordStyles styles) {
    String base = SafeXml.value(num, "abstractNumId");
    Element definition = definitions.get(base);
    if (definition != null) {
      // A definition without levels of its own uses those of a list style.
      String link = SafeXml.value(definition, "numStyleLink");
      String linked =
          link.isEmpty() ? "" : styles.list(link).map(WordStyles.ListUse::id).orElse("");
      if (bases.containsKey(linked)) {
        base = bases.getOrDefault(linked, base);
        definition = definitions.getOrDefault(base, definition);
      }
    }
    Map<Integer, WordLevel> levels = new HashMap<>();
    if (definition != null) {
      levels.putAll(WordLevel.levels(definition, Map.of()));
    }
    boolean restarted = false;
    for (Element override : SafeXml.children(num, "lvlOverride")) {
      levels.putAll(WordLevel.levels(override, levels));
      int at = WordLevel.integer(SafeXml.attribute(override, "ilvl")).orElse(0);
      Optional<Integer> start = WordLevel.integer(SafeXml.value(override, "startOverride"));
      WordLevel level = levels.get(at);
      if (start.isPresent() && level != null) {
        levels.put(at, level.startingAt(start.get()));
        restarted = true;
      }
    }
    String id = SafeXml.attribute(num, "numId");
    lists.put(id, levels);
    counterOf.put(id, restarted ? "num " + id : base);
  }

  /** Returns whether there is such a list. */
  boolean has(String id) {
    return lists.containsKey(id);
  }

  /** The level of a list that belongs to a paragraph style, from 0. */
  Optional<Integer> level(String id, String style) {
    return lists.getOrDefault(id, Map.of()).entrySet().stream()
        .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
        .map(Map.Entry::getKey)
        .min(Integer::compare);
  }

  /** The label of the next paragraph of a list at a level, from 0. */
  String next(String id, int level) {
    Map<Integer, WordLevel> levels = lists.getOrDefault(id, Map.of());
    int at = Math.max(0, Math.min(level, LEVELS - 1));
    int[] count = counts.computeIfAbsent(counterOf.getOrDefault(id, id), list -> fresh(levels));
    count[at]++;
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      if (restarts(levels.get(deeper), at)) {
        count[deeper] = start(levels, deeper) - 1;
      }
    }
    WordLevel now = levels.get(at);
    if (now == null || now.format().equals("bullet")) {
      return "•";
    }
    Matcher places = PLACE.matcher(now.text());
    return places.replaceAll(
        place -> {
          int of = Integer.parseInt(place.group(1)) - 1;
          int number = Math.max(count[of], start(levels, of));
          WordLevel other = levels.getOrDefault(of, now);
          String format = now.legal() ? "decimal" : other.format();
          boolean none = format.equals("none") || format.equals("bullet");
          return none ? "" : Matcher.quoteReplacement(WordNumberFormat.write(number, format));
        });
  }

  /** Returns whether a number of a level begins a deeper one again. */
  private static boolean restarts(@org.jspecify.annotations.Nullable WordLevel deeper, int level) {
    return deeper == null
        || deeper.restart().isEmpty()
        || deeper.restart().get() > 0 && level < deeper.restart().get();
  }

  private static int[] fresh(Map<Integer, WordLevel> levels) {
    int[] count = new int[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      count[i] = start(levels, i) - 1;
    }
    return count;
  }

  private static int start(Map<Integer, WordLevel> levels, int at) {
    WordLevel level = levels.get(at);
    return level == null ? 1 : level.start();
  }
}
