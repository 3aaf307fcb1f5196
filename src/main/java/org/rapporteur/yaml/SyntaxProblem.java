package org.rapporteur.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in an editor's words what the YAML library could not read. */
final class SyntaxProblem {

  /** The dot matches any character, so that no line takes time in proportion to its square. */
  private static final Pattern COLON_IN_VALUE =
      Pattern.compile("(?s)^(\\s*(?:- +)?)([\\w-]+): ++([^\"'|>\\[{].*?: .*|[^\"'|>\\[{].*:)$");

  private SyntaxProblem() {}

  static void explain(
      JacksonException e, String file, int firstLine, LineIndex lines, Diagnostics diagnostics) {
    // The library's own place is where the broken construct began; the problem lies further on.
    Optional<Mark> problem =
        e.getCause() instanceof MarkedYamlEngineException marked
            ? marked.getProblemMark()
            : Optional.empty();
    int found = problem.map(m -> m.getLine() + 1).orElse(e.getLocation().getLineNr());
    int line = Math.min(Math.max(found, 1), lines.count());
    int column = problem.map(m -> m.getColumn() + 1).orElse(e.getLocation().getColumnNr());
    if (tab(file, firstLine, lines, line, diagnostics)
        || colon(file, firstLine, lines, line, diagnostics)) {
      return;
    }
    Optional<Mark> begin =
        e.getCause() instanceof MarkedYamlEngineException marked
            ? marked.getContextMark()
            : Optional.empty();
    String message = String.valueOf(e.getOriginalMessage());
    if (begin.isPresent() && message.contains("while scanning an a")) {
      // An alias or anchor whose name is none: emphasis, most likely, or an ampersand.
      String mark = message.contains("while scanning an alias") ? "*" : "&";
      diagnostics.report(
          Rule.YAML_ALIAS,
          Span.at(file, firstLine + begin.get().getLine(), begin.get().getColumn() + 1),
          "a value that begins with “" + mark + "” needs quotes around it",
          "Put the whole value in quotes.");
      return;
    }
    diagnostics.report(
        Rule.YAML_SYNTAX,
        Span.at(
            file,
            firstLine + line - 1,
            Math.min(Math.max(column, 1), lines.text(line).length() + 1)),
        "this YAML can't be read: " + reason(message),
        "Look at this line and the one before it: indentation, quotes and brackets must match.");
  }

  private static boolean tab(
      String file, int firstLine, LineIndex lines, int near, Diagnostics diagnostics) {
    for (int line = near; line >= Math.max(1, near - 1); line--) {
      String text = lines.text(line);
      int indent = text.length() - text.stripLeading().length();
      int tab = text.substring(0, indent).indexOf('\t');
      if (tab >= 0) {
        diagnostics.report(
            Rule.YAML_TAB,
            Span.at(file, firstLine + line - 1, tab + 1),
            "a tab stands in the indentation",
            "Use spaces: YAML does not take tabs.");
        return true;
      }
    }
    return false;
  }

  private static boolean colon(
      String file, int firstLine, LineIndex lines, int near, Diagnostics diagnostics) {
    for (int line = near; line >= Math.max(1, near - 1); line--) {
      Matcher matcher = COLON_IN_VALUE.matcher(lines.text(line));
      if (matcher.matches()) {
        String value = matcher.group(3).strip();
        int at = matcher.start(3) + Math.max(matcher.group(3).indexOf(": "), 0);
        String quoted =
            value.contains("\"") ? "'" + value.replace("'", "''") + "'" : "\"" + value + "\"";
        diagnostics.report(
            Rule.UNQUOTED_COLON,
            Span.at(file, firstLine + line - 1, at + 1),
            "a colon inside the value of “" + matcher.group(2) + "” needs quotes around the value",
            "Write  " + matcher.group(2) + ": " + quoted);
        return true;
      }
    }
    return false;
  }

  /** The first clause of the library's message, which is the part about the text. */
  private static String reason(String message) {
    String first = message.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
    for (String line : message.lines().toList()) {
      String words = line.strip();
      boolean about =
          words.startsWith("found") || words.startsWith("could not") || words.startsWith("mapping");
      if (about && !words.startsWith("while")) {
        first = words;
        break;
      }
    }
    return first.length() > 120 ? first.substring(0, 120) + "…" : first;
  }
}
