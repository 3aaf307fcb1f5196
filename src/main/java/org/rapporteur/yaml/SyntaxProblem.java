package org.rapporteur.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.text.Graphemes;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Reports in plain clause why the YAML library could not parse a text. */
final class SyntaxProblem {

  /** The dot matches any character, so that matching never takes quadratic time. */
  private static final Pattern COLON_IN_VALUE =
      Pattern.compile("(?s)^(\\s*(?:- +)?)([\\w-]+): ++([^\"'|>\\[{].*?: .*|[^\"'|>\\[{].*:)$");

  /** Text after the bracket that closes a list or map. */
  private static final Pattern BRACKET =
      Pattern.compile(
          "^(\\s*(?:- +)?)([\\w-]+): +((?:\\[[^\\[\\]]*\\]|\\{[^{}]*\\})(?! *(?:#|$)).*)$");

  private SyntaxProblem() {}

  static void report(
      JacksonException e, String file, int firstLine, LineIndex lines, Diagnostics diagnostics) {
    // The exception's own location is the start of the broken construct, not the problem itself.
    Optional<Mark> problem =
        e.getCause() instanceof MarkedYamlEngineException marked
            ? marked.getProblemMark()
            : Optional.empty();
    int problemLine = problem.map(m -> m.getLine() + 1).orElse(e.getLocation().getLineNr());
    int line = Math.min(Math.max(problemLine, 1), lines.count());
    int column = problem.map(m -> m.getColumn() + 1).orElse(e.getLocation().getColumnNr());
    if (reportTab(file, firstLine, lines, line, diagnostics)
        || reportColon(file, firstLine, lines, line, diagnostics)
        || reportKey(file, firstLine, lines, line, diagnostics)) {
      return;
    }
    Optional<Mark> context =
        e.getCause() instanceof MarkedYamlEngineException marked
            ? marked.getContextMark()
            : Optional.empty();
    String message = String.valueOf(e.getOriginalMessage());
    if (context.isPresent() && message.contains("while scanning an a")) {
      // An alias or anchor with an invalid name: most likely emphasis or an ampersand in a text.
      String mark = message.contains("while scanning an alias") ? "*" : "&";
      diagnostics.report(
          Rule.YAML_ALIAS,
          Span.at(file, firstLine + context.get().getLine(), context.get().getColumn() + 1),
          "a value that begins with “" + mark + "” must be in quotes",
          "Put the whole value in quotes.");
      return;
    }
    diagnostics.report(
        Rule.YAML_SYNTAX,
        Span.at(
            file,
            firstLine + line - 1,
            Math.min(Math.max(column, 1), lines.text(line).length() + 1)),
        "this YAML cannot be parsed: " + reason(message),
        "Check this line and the line before it: indentation, quotes and brackets must match.");
  }

  private static boolean reportTab(
      String file, int firstLine, LineIndex lines, int near, Diagnostics diagnostics) {
    for (int line = near; line >= Math.max(1, near - 1); line--) {
      String text = lines.text(line);
      int indent = text.length() - text.stripLeading().length();
      int tab = text.substring(0, indent).indexOf('\t');
      if (tab >= 0) {
        diagnostics.report(
            Rule.YAML_TAB,
            Span.at(file, firstLine + line - 1, tab + 1),
            "the indentation contains a tab",
            "Use spaces: YAML does not allow tabs in the indentation.");
        return true;
      }
    }
    return false;
  }

  private static boolean reportColon(
      String file, int firstLine, LineIndex lines, int near, Diagnostics diagnostics) {
    for (int line = near; line >= Math.max(1, near - 1); line--) {
      Matcher matcher = COLON_IN_VALUE.matcher(lines.text(line));
      if (matcher.matches()) {
        String value = matcher.group(3).strip();
        int at = matcher.start(3) + Math.max(matcher.group(3).indexOf(": "), 0);
        diagnostics.report(
            Rule.UNQUOTED_COLON,
            Span.at(file, firstLine + line - 1, at + 1),
            "the value of “" + matcher.group(2) + "” contains a colon, so it must be in quotes",
            "Write  " + matcher.group(2) + ": " + quoted(value));
        return true;
      }
    }
    return false;
  }

  /** Reports a value that begins with a bracket but is no list, or a key without a space. */
  private static boolean reportKey(
      String file, int firstLine, LineIndex lines, int near, Diagnostics diagnostics) {
    for (int line = near; line >= Math.max(1, near - 1); line--) {
      int at = firstLine + line - 1;
      Matcher bracket = BRACKET.matcher(lines.text(line));
      if (bracket.matches()) {
        String value = bracket.group(3).strip();
        diagnostics.report(
            Rule.YAML_SYNTAX,
            new Span(file, at, bracket.start(3) + 1, value.length()),
            "the value of “"
                + bracket.group(2)
                + "” begins with a bracket, so it must be in quotes",
            "Write  " + bracket.group(2) + ": " + quoted(value));
        return true;
      }
      Optional<String> spaced = KeyHelp.withSpace(lines.text(line).strip());
      if (spaced.isPresent()) {
        diagnostics.report(
            Rule.YAML_SYNTAX,
            Span.at(file, at, lines.text(line).indexOf(':') + 1),
            "no space follows the colon",
            "Write  " + spaced.get());
        return true;
      }
    }
    return false;
  }

  private static String quoted(String value) {
    return value.contains("\"") ? "'" + value.replace("'", "''") + "'" : "\"" + value + "\"";
  }

  /** The clause of the library's message that describes the problem in the text. */
  private static String reason(String message) {
    String first = message.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
    for (String line : message.lines().toList()) {
      String clause = line.strip();
      boolean relevant =
          clause.startsWith("found")
              || clause.startsWith("could not")
              || clause.startsWith("mapping");
      if (relevant && !clause.startsWith("while")) {
        first = clause;
        break;
      }
    }
    return Graphemes.truncate(first, 120);
  }
}
