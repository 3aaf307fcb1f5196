package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.Span;

/** Shows a finding as text: where, what, the line with a caret, and how to mend it. */
final class Excerpts {

  private static final int WIDTH = 100;

  private final Path project;
  private final boolean colour;
  private final Map<String, List<String>> lines = new HashMap<>();

  Excerpts(Path project, boolean colour) {
    this.project = project;
    this.colour = colour;
  }

  String show(Diagnostic finding) {
    Span span = finding.span();
    boolean error = finding.severity() == Severity.ERROR;
    String place = printable(span.file());
    if (span.line() > 0) {
      place += ":" + span.line() + ":" + span.column();
    }
    StringBuilder text =
        new StringBuilder(paint(error ? "31;1" : "33;1", error ? "error" : "warning"))
            .append('[')
            .append(finding.rule().id())
            .append("] ")
            .append(paint("1", place))
            .append("\n  ")
            .append(printable(finding.message()))
            .append('\n');
    excerpt(span, error ? "31;1" : "33;1", text);
    if (!finding.help().isEmpty()) {
      text.append("  ").append(paint("36", "help:")).append(' ').append(printable(finding.help()));
      text.append('\n');
    }
    return text.toString();
  }

  private void excerpt(Span span, String paint, StringBuilder text) {
    List<String> all =
        span.line() == 0 ? List.of() : lines.computeIfAbsent(span.file(), this::read);
    if (span.line() < 1 || span.line() > all.size()) {
      return;
    }
    String line = all.get(span.line() - 1);
    int from = span.column() - 1 > WIDTH - 20 ? span.column() - 1 - WIDTH / 2 : 0;
    from = Math.min(from, line.length());
    String shown = line.substring(from, Math.min(line.length(), from + WIDTH));
    String number = Integer.toString(span.line());
    int before = Math.max(0, Math.min(span.column() - 1 - from, shown.length()));
    int length = Math.max(1, Math.min(span.length(), shown.length() - before));
    String pad = " ".repeat(number.length());
    text.append("  ").append(pad).append(" |\n  ").append(number).append(" | ");
    text.append(printable(shown.replace('\t', ' '))).append("\n  ").append(pad).append(" | ");
    text.append(" ".repeat(before)).append(paint(paint, "^".repeat(length))).append('\n');
  }

  /** Control characters could move the cursor or hide text on a terminal. */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                shown.appendCodePoint(
                    c != '\n'
                            && (Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT)
                        ? 0xFFFD
                        : c));
    return shown.toString();
  }

  private List<String> read(String file) {
    try {
      Path path = project.resolve(file);
      return Files.isRegularFile(path) ? Files.readString(path).lines().toList() : List.of();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  private String paint(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
