package org.rapporteur.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of a text where keys with values are expected. */
final class KeyHelp {

  /** A key whose colon no space follows, but no address and no time; or a no-break space. */
  private static final Pattern NO_SPACE =
      Pattern.compile("([a-z][a-z-]*+):(?:[\\u00A0\\u2007\\u202F]++|(?=\\p{L}))(\\S.*+)");

  /** The key that a single text is most likely meant for. */
  private static final Map<String, String> FIRST_KEYS =
      Map.of(
          "authors", "name",
          "restated-by", "name",
          "contact", "name",
          "body", "name",
          "state", "name",
          "source", "title",
          "evidence", "label",
          "responses", "by",
          "outcomes", "document",
          "editions", "content");

  private KeyHelp() {}

  /** The line with a space after its first colon, if it lacks only that. */
  static Optional<String> withSpace(String line) {
    Matcher matcher = NO_SPACE.matcher(line);
    return matcher.matches()
        ? Optional.of(matcher.group(1) + ": " + matcher.group(2))
        : Optional.empty();
  }

  /**
   * The help for a node that is not a map.
   *
   * @param key the key whose value it is, or empty
   */
  static String of(Node node, String key) {
    if (node instanceof Node.Scalar scalar) {
      Optional<String> spaced = withSpace(scalar.text());
      if (spaced.isPresent()) {
        return "Write a space after the colon:  " + spaced.get();
      }
      if (FIRST_KEYS.containsKey(key)) {
        return "Write a key before it, on a line of its own below  "
            + key
            + ":  , such as  "
            + FIRST_KEYS.get(key)
            + ": "
            + scalar.text();
      }
    }
    return "Write each key on a line of its own:  key: value";
  }
}
