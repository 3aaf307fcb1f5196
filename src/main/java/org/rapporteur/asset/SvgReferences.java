package org.rapporteur.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parts of a drawing that an element refers to in its style. If a selector is not a
 * simple one, its references count for every element.
 */
final class SvgReferences {

  private static final Pattern FRAGMENT = Pattern.compile("(?i)url\\(\\s*['\"]?#([^\\s'\"()]+)");
  private static final Pattern PLAIN_SELECTOR = Pattern.compile("[-\\w\\s.#>+~,]+");
  private static final Pattern NAME = Pattern.compile("[.#]?[-\\w]+");

  /** A comment, or a string or address that can contain the start of a comment. */
  private static final Pattern COMMENT =
      Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)|\"[^\"\n]*\"|'[^'\n]*'|(?i:url)\\([^)]*+\\)?");

  private static final String EVERY = "";

  /** References by element name, “.” and a class, or “#” and an id. */
  private final Map<String, Set<Reference>> sheet = new HashMap<>();

  /**
   * A reference to a part.
   *
   * @param property the property that contains it, or “href”
   */
  record Reference(String property, String id) {}

  /** The references in the value of a property, or in several declarations. */
  static List<Reference> inAttribute(String name, String value) {
    List<Reference> references = new ArrayList<>(0);
    if (name.equals("style")) {
      for (String declaration : value.split("[;{}]", -1)) {
        addDeclaration(declaration, references);
      }
    } else {
      addAll(name, value, references);
    }
    return references;
  }

  void addStyleSheet(String text) {
    String css =
        COMMENT
            .matcher(text)
            .replaceAll(
                match ->
                    match.group().startsWith("/*") ? " " : Matcher.quoteReplacement(match.group()));
    List<String> selectors = new ArrayList<>(List.of(EVERY));
    int start = 0;
    for (int at = 0; at < css.length(); at++) {
      char c = css.charAt(at);
      if (c == '{') {
        selectors.add(css.substring(start, at));
        start = at + 1;
      } else if (c == ';' || c == '}') {
        add(selectors.get(selectors.size() - 1), css.substring(start, at));
        start = at + 1;
        if (c == '}' && selectors.size() > 1) {
          selectors.remove(selectors.size() - 1);
        }
      }
    }
    add(selectors.get(selectors.size() - 1), css.substring(start));
  }

  private void add(String selector, String declaration) {
    List<Reference> references = new ArrayList<>(0);
    addDeclaration(declaration, references);
    if (references.isEmpty()) {
      return;
    }
    if (!PLAIN_SELECTOR.matcher(selector).matches()) {
      sheet.computeIfAbsent(EVERY, key -> new LinkedHashSet<>()).addAll(references);
      return;
    }
    Matcher names = NAME.matcher(selector);
    while (names.find()) {
      sheet.computeIfAbsent(names.group(), key -> new LinkedHashSet<>()).addAll(references);
    }
  }

  private static void addDeclaration(String declaration, List<Reference> references) {
    int colon = declaration.indexOf(':');
    addAll(declaration.substring(0, Math.max(0, colon)).strip(), declaration, references);
  }

  private static void addAll(String property, String value, List<Reference> references) {
    Matcher fragment = FRAGMENT.matcher(value);
    while (fragment.find()) {
      references.add(new Reference(property, fragment.group(1)));
    }
  }

  /** The references that style sheets apply to an element, one set for each matching selector. */
  List<Set<Reference>> of(String element, String id, Set<String> classes) {
    List<Set<Reference>> references = new ArrayList<>();
    if (!sheet.isEmpty()) {
      addSet(EVERY, references);
      addSet(element, references);
      addSet("#" + id, references);
      for (String name : classes) {
        addSet("." + name, references);
      }
    }
    return references;
  }

  private void addSet(String name, List<Set<Reference>> references) {
    Set<Reference> found = sheet.get(name);
    if (found != null) {
      references.add(found);
    }
  }
}
