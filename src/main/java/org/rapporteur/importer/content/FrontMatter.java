package org.rapporteur.importer.content;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of a file's front matter with their values as YAML, in the order of the reference.
 *
 * @param values a value that begins with a line break is nested
 */
public record FrontMatter(Map<String, String> values) {

  /** Keeps the order. */
  public FrontMatter {
    values = new LinkedHashMap<>(values);
  }

  /** The whole front matter with its fences. */
  String text() {
    StringBuilder text = new StringBuilder("---\n");
    values.forEach(
        (key, value) ->
            text.append(key)
                .append(value.startsWith("\n") ? ":" : ": ")
                .append(value)
                .append('\n'));
    return text.append("---\n").toString();
  }
}
