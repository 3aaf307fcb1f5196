package org.rapporteur.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs axe-core in the open page. */
final class Axe {

  /** The rules to run, by axe's tags. */
  static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String SOURCE = source();

  /** The rules that read colours, which take most of the time. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  /** The rules that measure boxes: the distance of controls, and what scrolls. */
  private static final List<String> OF_BOXES =
      List.of("scrollable-region-focusable", "target-size");

  /** Groups of rules, by what they depend on. */
  enum Rules {
    OF_COLOURS,
    OF_BOXES,
    /** All others, which depend on the elements and on which of them are shown. */
    OF_ELEMENTS
  }

  private static final String ASK =
      """
      ([tags, only, without]) => axe.run(document, {
        runOnly: only.length ? {type: 'rule', values: only} : {type: 'tag', values: tags},
        rules: Object.fromEntries(without.map(id => [id, {enabled: false}])),
        resultTypes: ['violations'], preload: false
      }).then(found => found.violations.flatMap(v => v.nodes.map(n =>
        v.id + ' at ' + n.target.join(' ') + ': ' + n.html.slice(0, 160)
          + ' (' + (n.any[0] || n.all[0] || n.none[0] || {message: v.help}).message + ')')))
      """;

  private Axe() {}

  /**
   * The violations in the current state of the page, each with its rule, its place and its reason.
   */
  static List<String> violations(Page page) {
    return violations(page, EnumSet.allOf(Rules.class));
  }

  /** The violations of some groups of rules only. */
  static List<String> violations(Page page, Set<Rules> rules) {
    if (rules.isEmpty()) {
      return List.of();
    }
    if (!(Boolean) page.evaluate("() => typeof axe === 'object'")) {
      page.evaluate(SOURCE);
    }
    boolean ofElements = rules.contains(Rules.OF_ELEMENTS);
    // The rules that run alone; or, if all of the tags run, those that do not.
    List<String> named = new ArrayList<>();
    if (ofElements != rules.contains(Rules.OF_COLOURS)) {
      named.addAll(OF_COLOURS);
    }
    if (ofElements != rules.contains(Rules.OF_BOXES)) {
      named.addAll(OF_BOXES);
    }
    List<Object> arguments =
        ofElements ? List.of(TAGS, List.of(), named) : List.of(TAGS, named, List.of());
    return ((List<?>) page.evaluate(ASK, arguments)).stream().map(String::valueOf).toList();
  }

  static String version() {
    Matcher version = Pattern.compile("axe v([0-9.]+)").matcher(SOURCE.substring(0, 100));
    return version.find() ? version.group(1) : "";
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
