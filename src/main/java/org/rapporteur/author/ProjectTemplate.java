package org.rapporteur.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file of a new project, with places for values such as {@code {{title}}}.
 *
 * @param name the name of the template
 */
record ProjectTemplate(String name) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z-]+)}}");

  /** The text with values, in one pass, so that a value is never taken for a placeholder. */
  String filled(Map<String, String> values) {
    return PLACEHOLDER
        .matcher(read())
        .replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
  }

  private String read() {
    try (InputStream in =
        Objects.requireNonNull(ProjectTemplate.class.getResourceAsStream("project/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
