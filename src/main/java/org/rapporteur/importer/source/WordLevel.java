package org.rapporteur.importer.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What a level of a Word list prints.
 *
 * @param format the name of the format of its numbers, as Word stores it
 * @param text the text around the numbers, in which %1 stands for the number of the first level
 * @param start its first number
 * @param restart the level, from 1, whose numbers begin it again; 0 for never; empty for each
 *     higher level
 * @param legal whether the numbers of all levels are written in digits
 * @param style the paragraph style that the level belongs to; empty for none
 */
record WordLevel(
    String format, String text, int start, Optional<Integer> restart, boolean legal, String style) {

  private static final WordLevel DEFAULT =
      new WordLevel("decimal", "", 1, Optional.empty(), false, "");

  /** The levels that a list definition or an override of it states, by number from 0. */
  static Map<Integer, WordLevel> levels(Element parent, Map<Integer, WordLevel> inherited) {
    Map<Integer, WordLevel> levels = new HashMap<>();
    for (Element level : SafeXml.children(parent, "lvl")) {
      int at = integer(SafeXml.attribute(level, "ilvl")).orElse(0);
      WordLevel base = inherited.getOrDefault(at, DEFAULT);
      String format = format(level);
      List<Element> legal = SafeXml.children(level, "isLgl");
      levels.put(
          at,
          new WordLevel(
              format.isEmpty() ? base.format() : format,
              SafeXml.value(level, "lvlText"),
              integer(SafeXml.value(level, "start")).orElse(base.start()),
              integer(SafeXml.value(level, "lvlRestart")),
              !legal.isEmpty() && WordStyles.isOn(legal.get(0)),
              SafeXml.value(level, "pStyle")));
    }
    return levels;
  }

  /** The format; one that old versions of Word lack is a pattern such as "001, 002, …". */
  private static String format(Element level) {
    return SafeXml.all(level, "numFmt").stream()
        .findFirst()
        .map(
            format -> {
              String name = SafeXml.attribute(format, "val");
              String pattern = SafeXml.attribute(format, "format").split(",", 2)[0].strip();
              return name.equals("custom") ? "custom:" + pattern : name;
            })
        .orElse("");
  }

  /** The same with another first number. */
  WordLevel startingAt(int number) {
    return new WordLevel(format, text, number, restart, legal, style);
  }

  static Optional<Integer> integer(String text) {
    return text.matches("[0-9]{1,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
