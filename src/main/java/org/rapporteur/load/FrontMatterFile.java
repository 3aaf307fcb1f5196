package org.rapporteur.load;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/**
 * A content file, split into front matter and Markdown.
 *
 * @param fields the front matter, between the first two lines of three hyphens
 * @param body the Markdown after it
 * @param bodyLine the line at which the Markdown begins
 */
record FrontMatterFile(Fields fields, String body, int bodyLine) {

  /** Splits a file; empty after a reported problem. */
  static Optional<FrontMatterFile> of(
      String file, String text, String what, Diagnostics diagnostics) {
    int afterOpening = endOfFence(text, 0);
    if (afterOpening < 0 && text.indexOf('\r') >= 0 && text.indexOf('\n') < 0) {
      diagnostics.report(
          Rule.FRONT_MATTER_MISSING,
          Span.at(file, 1, 1),
          "the lines of this file end in carriage returns alone, as on an old Mac",
          "Save it again with the line ends LF or CRLF.");
      return Optional.empty();
    }
    if (afterOpening < 0) {
      diagnostics.report(
          Rule.FRONT_MATTER_MISSING,
          Span.at(file, 1, 1),
          what + " must begin with a line “---”",
          "Put the front matter between two such lines:  ---  title: …  ---");
      return Optional.empty();
    }
    int line = 2;
    for (int at = afterOpening; at < text.length(); line++) {
      int afterClosing = endOfFence(text, at);
      if (afterClosing >= 0) {
        String yaml = text.substring(afterOpening, at);
        int bodyLine = line + 1;
        return fields(file, yaml, what, diagnostics)
            .map(fields -> new FrontMatterFile(fields, text.substring(afterClosing), bodyLine));
      }
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    diagnostics.report(
        Rule.FRONT_MATTER_UNCLOSED,
        Span.at(file, 1, 1),
        "the front matter that begins here is not closed",
        "Add a line “---” between the front matter and the text.");
    return Optional.empty();
  }

  private static Optional<Fields> fields(
      String file, String yaml, String what, Diagnostics diagnostics) {
    if (yaml.isBlank()) {
      Node.Mapping empty = new Node.Mapping(List.of(), Span.at(file, 1, 1));
      return Optional.of(new Fields(empty, what, diagnostics));
    }
    return YamlReader.read(file, yaml, 2, diagnostics)
        .flatMap(node -> Fields.of(node, what, diagnostics));
  }

  /** The offset after a line of three hyphens at an offset; -1 if there is none. */
  private static int endOfFence(String text, int at) {
    if (!text.startsWith("---", at)) {
      return -1;
    }
    int end = at + 3;
    while (end < text.length() && " \t\r".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    return text.charAt(end) == '\n' ? end + 1 : -1;
  }
}
