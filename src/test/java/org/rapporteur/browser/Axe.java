package org.rapporteur.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  /** The rules to run in a page. */
  enum Rules {
    ALL,
    OF_COLOURS,
    OTHERS
  }

  private static final String ASK =
      """
      ([tags, ofColours, which]) => axe.run(document, {
        runOnly: which === 'OF_COLOURS' ? {type: 'rule', values: ofColours} : {type: 'tag', values: tags},
        rules: which === 'OTHERS' ? Object.fromEntries(ofColours.map(id => [id, {enabled: false}])) : {},
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
    return violations(page, Rules.ALL);
  }

  /** The violations of some rules only. */
  static List<String> violations(Page page, Rules rules) {
    if (!(Boolean) page.evaluate("() => typeof axe === 'object'")) {
      page.evaluate(SOURCE);
    }
    List<Object> arguments = List.of(TAGS, OF_COLOURS, rules.name());
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
