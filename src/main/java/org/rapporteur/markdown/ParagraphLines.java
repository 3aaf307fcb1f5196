package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Rule;

/**
 * Reports lines of paragraphs that were meant to be something else: a heading, items of a list,
 * rows of a table or a note. As part of a paragraph, they run together.
 */
final class ParagraphLines {

  private static final String DASHES = "–—•·▪●○◦‣➢➤✓-";
  private static final Pattern HEADING = Pattern.compile("(#{1,6})([^#\\s].*)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\d+(?:\\.\\d+)+\\.?\\s|\\d+[.)]\\s|§+\\s*\\d|[\\p{L}\\d]{1,3}\\s?[-–/]\\s|\\[\\d+\\]");
  private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}\\](?![(:\\[])|[⁰¹²³⁴-⁹]{1,3}");
  private static final Pattern NOT_COLUMNS = Pattern.compile("\\[\\[.*?\\]\\]|`[^`]*`|\\\\\\|");
  private static final Pattern COLUMN = Pattern.compile("(?:^|\\s)\\||\\|(?:\\s|$)");

  private final MarkdownProblems problems;
  private @Nullable Set<String> noteMarks;

  ParagraphLines(MarkdownProblems problems) {
    this.problems = problems;
  }

  void check(Paragraph paragraph) {
    int lines = paragraph.getLineCount();
    String before = "";
    boolean reported = false;
    for (int i = 0; i < lines; i++) {
      BasedSequence line = paragraph.getLineChars(i).trimStart();
      if (line.isEmpty()) {
        continue;
      }
      heading(line, lines == 1);
      boolean note = note(line);
      String start = note ? "" : start(line);
      if (!start.isEmpty() && start.equals(before) && !reported) {
        together(start, paragraph.getLineChars(i - 1).trimStart(), line);
        reported = true;
      }
      before = isBroken(line) ? "" : start;
    }
  }

  private void heading(BasedSequence line, boolean alone) {
    if (line.charAt(0) != '#') {
      return;
    }
    Matcher matcher = HEADING.matcher(line.toString().strip());
    if (!matcher.matches()) {
      return;
    }
    String signs = matcher.group(1);
    boolean meant = signs.length() > 1 || alone && Character.isLetter(matcher.group(2).charAt(0));
    if (meant) {
      report(
          Rule.HEADING_SPACE,
          line,
          "“" + Excerpt.of(line) + "” is no heading, because no space follows “" + signs + "”",
          "Write “" + signs + " " + Excerpt.of(line.subSequence(signs.length())) + "”.");
    }
  }

  /** Whether a line is a note that the author typed, with its mark in the text; reports it. */
  private boolean note(BasedSequence line) {
    Matcher matcher = NOTE.matcher(line);
    if (!matcher.lookingAt()
        || line.subSequence(matcher.end()).isBlank()
        || !marks().contains(matcher.group())) {
      return false;
    }
    String mark = matcher.group();
    String digits = Normalizer.normalize(mark, Normalizer.Form.NFKC).replaceAll("\\D", "");
    String name = "[^" + digits + "]";
    report(
        Rule.TYPED_NOTE,
        line,
        "“" + mark + "” is typed as text, so readers cannot go from the text to this note",
        "Write " + name + " in the text, and " + name + ": at the beginning of this line.");
    return true;
  }

  /** The marks of notes within lines, in the whole text. */
  private Set<String> marks() {
    if (noteMarks == null) {
      Set<String> found = new HashSet<>();
      String text = problems.positions().text();
      Matcher matcher = NOTE.matcher(text);
      while (matcher.find()) {
        int start = matcher.start();
        if (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != ']') {
          found.add(matcher.group());
        }
      }
      noteMarks = found;
    }
    return noteMarks;
  }

  /** What a line begins with, equal for lines that begin alike; empty for words. */
  private static String start(BasedSequence line) {
    char first = line.charAt(0);
    if (DASHES.indexOf(first) >= 0 && line.length() > 1 && line.charAt(1) != first) {
      return String.valueOf(first);
    }
    Optional<ListMark> mark = ListMark.at(line, 0);
    if (mark.isPresent()) {
      return "mark " + mark.get().shape();
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.lookingAt()) {
      return "mark " + numbered.group().replaceAll("[\\p{L}\\d]+", "1").strip();
    }
    String cells = NOT_COLUMNS.matcher(line).replaceAll("");
    if (COLUMN.matcher(cells.strip()).find()) {
      return "|";
    }
    return line.trimEnd().indexOf('\t') > 0 ? "\t" : "";
  }

  private void together(String start, BasedSequence first, BasedSequence second) {
    String help;
    if (start.equals("|")) {
      help = "For a table, write a line such as | --- | --- | below its header.";
    } else if (start.equals("\t")) {
      help =
          "For a table, put | between the cells, and write a line such as | --- | --- | below its"
              + " header.";
    } else if (start.startsWith("mark")) {
      help = "Leave an empty line before each of them.";
    } else {
      help = "For a list, leave an empty line before it, and begin each item with “- ”.";
    }
    report(
        Rule.RUN_TOGETHER,
        first,
        "“"
            + Excerpt.of(first)
            + "” and “"
            + Excerpt.of(second)
            + "” run together in one paragraph",
        help);
  }

  private static boolean isBroken(BasedSequence line) {
    String text = line.toString().replaceFirst("[\r\n]+$", "");
    return text.endsWith("\\") || text.endsWith("  ");
  }

  private void report(Rule rule, BasedSequence line, String message, String help) {
    BasedSequence words = line.trimEnd();
    problems.report(rule, words.getStartOffset(), words.getEndOffset(), message, help);
  }
}
