package org.rapporteur.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.RecommendationId;

/** Edits the list of ids in a theme's front matter. */
final class ThemeOrder {

  private static final Pattern ONE_LINE =
      Pattern.compile("(?m)^(order:\\s*\\[[^\\]#]*?)(,?\\s*)\\]");
  private static final Pattern LIST =
      Pattern.compile("(?m)^order:[^\\S\\n]*(?:#.*)?\\R((?:[^\\S\\n]*-[^\\S\\n].*\\R)++)");

  private ThemeOrder() {}

  /** The theme's file with an id added at the end of its order; empty if it has no order. */
  static Optional<String> with(Path file, RecommendationId id) {
    String text;
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Matcher end = Pattern.compile("(?m)^---[^\\S\\n]*$").matcher(text);
    boolean opened = end.find();
    if (!opened || !end.find()) {
      return Optional.empty();
    }
    String matter = text.substring(0, end.start());
    Matcher line = ONE_LINE.matcher(matter);
    if (line.find()) {
      String before = line.group(1).endsWith("[") ? "" : ", ";
      return Optional.of(insert(text, line.end(1), before + id));
    }
    Matcher lines = LIST.matcher(matter);
    if (lines.find()) {
      String list = lines.group(1);
      String indent = list.substring(0, list.indexOf('-'));
      String newline = list.endsWith("\r\n") ? "\r\n" : "\n";
      return Optional.of(insert(text, lines.end(1), indent + "- " + id + newline));
    }
    return Optional.empty();
  }

  private static String insert(String text, int at, String more) {
    return text.substring(0, at) + more + text.substring(at);
  }
}
