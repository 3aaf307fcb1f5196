package org.rapporteur.author;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.OriginalFingerprint;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/**
 * The key {@code of} in the text of a translation. Setting it changes no other byte of the file.
 */
final class FingerprintKey {

  private static final String KEY = "of";
  private static final Pattern LINE = Pattern.compile("(?m)^of[ \\t]*:[ \\t]*([^\\r\\n]*)");
  private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$");

  private FingerprintKey() {}

  /**
   * Returns the text of a file with the key.
   *
   * @param markdown whether the file is Markdown with front matter; if not, all of it is YAML
   * @return empty if the form of the file does not allow it
   */
  static Optional<String> set(String text, boolean markdown, OriginalFingerprint fingerprint) {
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    int to = text.length();
    if (markdown) {
      Matcher fence = FENCE.matcher(text).region(from, to).useAnchoringBounds(true);
      if (!fence.find() || fence.start() != from || !fence.find()) {
        return Optional.empty();
      }
      to = fence.start();
      from = afterLine(text, from);
    }
    String yaml = text.substring(from, to);
    String value = fingerprint.toString();
    String changed = replaced(yaml, value).orElseGet(() -> added(yaml, value));
    return isOnlyChange(yaml, changed, value)
        ? Optional.of(text.substring(0, from) + changed + text.substring(to))
        : Optional.empty();
  }

  private static int afterLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static Optional<String> replaced(String yaml, String value) {
    Matcher line = LINE.matcher(yaml);
    return line.find()
        ? Optional.of(yaml.substring(0, line.start(1)) + value + yaml.substring(line.end(1)))
        : Optional.empty();
  }

  private static String added(String yaml, String value) {
    String newline = yaml.contains("\r\n") ? "\r\n" : "\n";
    String between = yaml.isEmpty() || yaml.endsWith("\n") ? "" : newline;
    return yaml + between + KEY + ": " + value + newline;
  }

  /** Whether all other keys are the same, and this one has the value. */
  private static boolean isOnlyChange(String before, String after, String value) {
    Optional<List<Node.Entry>> old = entries(before);
    Optional<List<Node.Entry>> now = entries(after);
    return old.isPresent()
        && now.isPresent()
        && others(old.get()).equals(others(now.get()))
        && now.get().stream()
            .filter(entry -> entry.key().equals(KEY))
            .map(Node.Entry::value)
            .allMatch(node -> node instanceof Node.Scalar s && s.text().equals(value))
        && now.get().size() == others(now.get()).size() + 1;
  }

  private static List<Node.Entry> others(List<Node.Entry> entries) {
    return entries.stream().filter(entry -> !entry.key().equals(KEY)).toList();
  }

  private static Optional<List<Node.Entry>> entries(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    return YamlReader.read("", yaml, 1, diagnostics)
        .flatMap(node -> Fields.of(node, "the translation", diagnostics))
        .map(Fields::entries)
        .filter(entries -> !diagnostics.hasErrors());
  }
}
