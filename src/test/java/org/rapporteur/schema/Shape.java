package org.rapporteur.schema;

import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * Where loader and schemas must agree, and where they can't.
 *
 * <p>Rules about the shape of a value are the schemas' matter. All others are beyond them: whether
 * an article, instrument, id, file or folder exists; whether an order is complete, articles of an
 * instrument stand in order and its parts name some of them; YAML itself (anchors, tags, comments
 * glued to a value), Markdown, and addresses. Nor can a schema see how a value was written: to it
 * {@code 010} is 8 or 10 and {@code True} is true, which the loader takes as they stand; blanks
 * around a value in quotes, which the loader ignores; 29 February of a common year; hosts and paths
 * of web addresses that only a parser finds wrong.
 */
final class Shape {

  private static final Set<String> RULES =
      Set.of(
          "unknown-key",
          "missing-key",
          "wrong-type",
          "bad-value",
          "bad-date",
          "bad-address",
          "bad-alias",
          "forbidden-scheme",
          "bad-instrument",
          "bad-site",
          "rule-setting",
          "published-addresses",
          "successor-missing",
          "reason-missing");

  /** What a rule of shape says of several values together. */
  private static final Pattern ACROSS =
      Pattern.compile("the articles of part .* do not exist .*|article .* comes after article .*");

  private Shape() {}

  static boolean isOf(Diagnostic diagnostic) {
    return isOf(diagnostic.rule().id(), diagnostic.message());
  }

  static boolean isOf(String rule, String message) {
    return RULES.contains(rule) && !ACROSS.matcher(message).matches();
  }
}
