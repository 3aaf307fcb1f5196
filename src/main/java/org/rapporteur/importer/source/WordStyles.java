package org.rapporteur.importer.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The paragraph styles of a Word document: which are headings, and what they imply. */
final class WordStyles {

  private final Map<String, Element> styles = new HashMap<>();
  private String language = "";

  /**
   * @param part the styles of the document, or null if it has none
   */
  WordStyles(org.w3c.dom.@org.jspecify.annotations.Nullable Document part) {
    if (part == null) {
      return;
    }
    for (Element style : SafeXml.all(part, "style")) {
      styles.put(SafeXml.attribute(style, "styleId"), style);
    }
    SafeXml.all(part, "rPrDefault").stream()
        .flatMap(d -> SafeXml.all(d, "lang").stream())
        .findFirst()
        .ifPresent(lang -> language = SafeXml.attribute(lang, "val"));
  }

  /** The language of text that states none; empty if unknown. */
  String language() {
    return language;
  }

  /** The name of a style as Word stores it, such as "heading 1"; the id if it has no name. */
  String name(String id) {
    Element style = styles.get(id);
    String name = style == null ? "" : SafeXml.value(style, "name");
    return (name.isEmpty() ? id : name).toLowerCase(Locale.ROOT);
  }

  /** Whether the document has the style of recommendations, as those that this program writes. */
  boolean isOwn() {
    return name("Recommendation").equals("recommendation") && styles.containsKey("Recommendation");
  }

  /** The level of a heading style, 0 for a title, or empty. */
  Optional<Integer> heading(String id) {
    String name = name(id).replace(" ", "");
    if (name.equals("title")) {
      return Optional.of(0);
    }
    Optional<Integer> named = HeadingStyles.level(name);
    if (named.isPresent()) {
      return named;
    }
    return property(id, "outlineLvl")
        .map(e -> SafeXml.attribute(e, "val"))
        .filter(value -> value.matches("[0-8]"))
        .map(value -> Integer.parseInt(value) + 1);
  }

  /**
   * The list that paragraphs of a style belong to.
   *
   * @param style the style itself, or the one that it is based on, which states the list
   * @param id the list
   * @param level the level that the style states, from 0; empty if it states none
   */
  record ListUse(String style, String id, Optional<Integer> level) {}

  /** The list of a style; empty if its paragraphs are not numbered. */
  Optional<ListUse> list(String id) {
    Optional<Integer> level = Optional.empty();
    Set<String> seen = new HashSet<>();
    for (String now = id; seen.add(now) && styles.containsKey(now); now = basedOn(now)) {
      for (Element properties :
          SafeXml.children(java.util.Objects.requireNonNull(styles.get(now)), "pPr")) {
        for (Element list : SafeXml.children(properties, "numPr")) {
          level = level.or(() -> WordLevel.integer(SafeXml.value(list, "ilvl")));
          String number = SafeXml.value(list, "numId");
          if (!number.isEmpty()) {
            return Optional.of(new ListUse(now, number, level));
          }
        }
      }
    }
    return Optional.empty();
  }

  private String basedOn(String id) {
    Element style = styles.get(id);
    return style == null ? "" : SafeXml.value(style, "basedOn");
  }

  /** A property of paragraphs that a style or the style that it is based on sets. */
  Optional<Element> property(String id, String name) {
    return inherited(id, "pPr", name);
  }

  /** Returns whether a style switches something on for its text, such as bold. */
  boolean isOn(String id, String name) {
    return inherited(id, "rPr", name).filter(WordStyles::isOn).isPresent();
  }

  /** Returns whether a switch of Word is on: its value is missing, or not off. */
  static boolean isOn(Element element) {
    return !SafeXml.attribute(element, "val").matches("0|false|off|none");
  }

  private Optional<Element> inherited(String id, String group, String name) {
    Set<String> seen = new HashSet<>();
    String now = id;
    while (seen.add(now)) {
      Element style = styles.get(now);
      if (style == null) {
        return Optional.empty();
      }
      for (Element properties : SafeXml.children(style, group)) {
        for (Node found : SafeXml.children(properties, name)) {
          return Optional.of((Element) found);
        }
      }
      now = SafeXml.value(style, "basedOn");
    }
    return Optional.empty();
  }
}
