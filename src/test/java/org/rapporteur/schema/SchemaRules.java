package org.rapporteur.schema;

import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * The rules that loader and schemas must agree on.
 *
 * <p>A schema can check the form of a value, and no other rule: whether an article, instrument, id,
 * file or folder exists; whether an order is complete, or the articles of an instrument are in
 * order and its parts include some of them; YAML itself (anchors, tags, comments directly after a
 * value), Markdown, and addresses. Nor does a schema know how a value was written. It reads {@code
 * 010} as 8 or 10 and {@code True} as true, which the loader reads as written. It does not ignore
 * spaces around a quoted value, as the loader does. It also accepts 29 February of a common year,
 * and hosts and paths of web addresses that only a parser finds invalid.
 */
final class SchemaRules {

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

  /** Messages of these rules about several values together, which a schema cannot check. */
  private static final Pattern SEVERAL_VALUES =
      Pattern.compile(
          "the articles of part .* do not exist .*|article .* comes after article .*"
              + "|“(family|given)” is for persons, .*|.* is neither the start nor the end of .*");

  private SchemaRules() {}

  static boolean covers(Diagnostic diagnostic) {
    return covers(diagnostic.rule().id(), diagnostic.message());
  }

  static boolean covers(String rule, String message) {
    return RULES.contains(rule) && !SEVERAL_VALUES.matcher(message).matches()
        || rule.equals("stale-translation") && message.contains("is not a fingerprint");
  }
}
