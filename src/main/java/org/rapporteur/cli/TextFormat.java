package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.Span;

/** Formats diagnostics for people: the place, the message, the line with a caret, and the help. */
final class TextFormat {

  /** The number of diagnostics per rule that are shown unless all are requested. */
  static final int MAX_PER_RULE = 20;

  private static final long MAX_BYTES = 4L << 20;

  private final Path project;
  private final boolean colour;
  private final Map<String, List<String>> lines = new HashMap<>();

  TextFormat(Path project, boolean colour) {
    this.project = project;
    this.colour = colour;
  }

  /**
   * Formats diagnostics, and counts those per rule that are not shown.
   *
   * @param all whether to show all diagnostics
   */
  String show(List<Diagnostic> diagnostics, boolean all) {
    Map<Rule, Integer> countByRule = new EnumMap<>(Rule.class);
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      if (countByRule.merge(diagnostic.rule(), diagnostic.count(), Integer::sum) <= MAX_PER_RULE
          || all) {
        text.append(show(diagnostic)).append('\n');
      }
    }
    countByRule.forEach(
        (rule, count) -> {
          if (count > MAX_PER_RULE && !all) {
            text.append("… and ")
                .append(count - MAX_PER_RULE)
                .append(" more of ")
                .append(rule.id());
            text.append("; use --all to show more\n\n");
          }
        });
    return text.toString();
  }

  private String show(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    String colourCode = diagnostic.severity() == Severity.ERROR ? "31;1" : "33;1";
    String place = Glyph.printable(span.file());
    if (span.line() > 0) {
      place += ":" + span.line() + ":" + span.column();
    }
    StringBuilder text =
        new StringBuilder(colour(colourCode, diagnostic.severity().word()))
            .append('[')
            .append(diagnostic.rule().id())
            .append("] ")
            .append(colour("1", place))
            .append("\n  ")
            .append(Glyph.printable(diagnostic.message()))
            .append('\n');
    excerpt(span, colourCode, text);
    if (!diagnostic.help().isEmpty()) {
      text.append("  ").append(colour("36", "help:")).append(' ');
      // The help may contain lines to copy.
      text.append(
          diagnostic.help().lines().map(Glyph::printable).collect(Collectors.joining("\n")));
      text.append('\n');
    }
    return text.toString();
  }

  private void excerpt(Span span, String colourCode, StringBuilder text) {
    List<String> all =
        span.line() == 0 ? List.of() : lines.computeIfAbsent(span.file(), this::read);
    if (span.line() < 1 || span.line() > all.size()) {
      return;
    }
    Excerpt excerpt = Excerpt.of(all.get(span.line() - 1), span.column(), span.length());
    String number = Integer.toString(span.line());
    String margin = "  " + " ".repeat(number.length()) + " |";
    text.append(margin).append("\n  ").append(number).append(" | ").append(excerpt.line());
    text.append('\n').append(margin).append(' ').append(" ".repeat(excerpt.indent()));
    text.append(colour(colourCode, excerpt.pointer())).append('\n');
  }

  private List<String> read(String file) {
    try {
      Path path = project.resolve(file);
      if (!Files.isRegularFile(path) || Files.size(path) > MAX_BYTES) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return List.of(content.split("\r?\n", -1));
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  private String colour(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
