package org.rapporteur.importer.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.importer.source.RichText;
import org.rapporteur.importer.source.TextRun;
import org.rapporteur.importer.source.TextRun.Mark;

/** Writes the text of a paragraph as Markdown. */
final class MarkdownLine {

  private static final String DIGITS = "0123456789";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Map<String, String> pictures;
  private final boolean plain;

  /**
   * @param pictures the path of each picture; others are written as their alternative text
   * @param plain whether to write no emphasis, for a text whose emphasis Markdown cannot express
   */
  MarkdownLine(Map<String, String> pictures, boolean plain) {
    this.pictures = pictures;
    this.plain = plain;
  }

  /** Writes a text, with a backslash at the end of each line that is broken. */
  String write(RichText text) {
    StringBuilder line = new StringBuilder();
    List<TextRun> runs = text.runs();
    for (int i = 0; i < runs.size(); i++) {
      TextRun run = runs.get(i);
      switch (run.kind()) {
        case TEXT -> text(run, line);
        case BREAK -> {
          if (!line.toString().isBlank() && i + 1 < runs.size()) {
            line.append("\\\n");
          }
        }
        case NOTE -> line.append("[^").append(run.text()).append(']');
        case PICTURE -> picture(run, line);
      }
    }
    return starts(line.toString());
  }

  private void text(TextRun run, StringBuilder line) {
    String words = run.marks().contains(Mark.SUPERSCRIPT) ? raised(run.text()) : run.text();
    String escaped = MarkdownCharacters.escaped(words);
    if (run.target().isPresent()) {
      line.append('[')
          .append(escaped)
          .append("](<")
          .append(MarkdownCharacters.address(run.target().get()))
          .append(">)");
      return;
    }
    Set<Mark> wanted = EnumSet.noneOf(Mark.class);
    wanted.addAll(run.marks());
    wanted.retainAll(Set.of(Mark.STRONG, Mark.EMPHASIS));
    String core = escaped.strip();
    if (plain || core.isEmpty() || wanted.isEmpty()) {
      line.append(escaped);
      return;
    }
    int lead = escaped.indexOf(core);
    String marks =
        (wanted.contains(Mark.STRONG) ? "**" : "") + (wanted.contains(Mark.EMPHASIS) ? "*" : "");
    line.append(escaped, 0, lead)
        .append(marks)
        .append(core)
        .append(new StringBuilder(marks).reverse())
        .append(escaped.substring(lead + core.length()));
  }

  private void picture(TextRun run, StringBuilder line) {
    String path = pictures.get(run.target().orElse(""));
    String alternative = MarkdownCharacters.escaped(run.text());
    if (path != null) {
      line.append("![").append(alternative).append("](").append(path).append(')');
    } else {
      line.append(alternative);
    }
  }

  private static String raised(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    StringBuilder raised = new StringBuilder();
    text.chars().forEach(c -> raised.append(digits ? RAISED.charAt(DIGITS.indexOf(c)) : (char) c));
    return raised.toString();
  }

  private static String starts(String text) {
    StringBuilder safe = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      safe.append(safe.isEmpty() ? "" : "\n")
          .append(MarkdownCharacters.atStart(line.stripLeading()));
    }
    return safe.toString();
  }
}
