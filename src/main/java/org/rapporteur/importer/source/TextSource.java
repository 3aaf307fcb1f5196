package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads plain text: titles that are underlined or stand alone, items that are typed, and paragraphs
 * whose lines are wrapped.
 */
final class TextSource {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–— ]*(?:(?i:page|página|seite|стр\\.?|صفحة)\\s*)?\\p{Nd}{1,4}(?:\\s*(?:/|of|de|von|из)\\s*\\p{Nd}{1,4})?[-–— ]*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s*([=\\-~_*])\\1{2,}\\s*");
  private static final int TAB = 4;
  private static final int LONGEST_TITLE = 120;
  private static final Pattern BARE_BULLET = Pattern.compile("[•‣◦▪●○■□➢➤\uF0B7]");
  private static final int REPEATED = 3;
  private static final int MAX_STEP = 10;

  /** A line: its number, the width of its indentation, and its text without it. */
  private record Line(int number, int indent, String text) {

    boolean isEmpty() {
      return text.isEmpty();
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();
  private LineJoiner lines = new LineJoiner("");

  /** Reads a file from its text. */
  SourceDocument read(String text) {
    lines = new LineJoiner(text);
    List<Line> body = body(lines(text));
    int at = 0;
    while (at < body.size()) {
      if (body.get(at).isEmpty()) {
        at++;
        continue;
      }
      int end = at;
      while (end < body.size() && !body.get(end).isEmpty()) {
        end++;
      }
      group(body.subList(at, end), at == 0 || blocks.isEmpty());
      at = end;
    }
    return new SourceDocument(
        SourceFormat.TEXT,
        Optional.empty(),
        Optional.empty(),
        TextTitles.levelled(blocks),
        Map.of(),
        Map.of(),
        aside,
        lines.remarks());
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String raw : text.split("\r\n|[\r\n\u000B\u0085\u2028\u2029\f]", -1)) {
      number++;
      int indent = 0;
      int at = 0;
      while (at < raw.length() && Blank.is(raw.charAt(at))) {
        indent = raw.charAt(at) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
        at++;
      }
      String line = Blank.collapsed(raw.substring(at));
      Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && !line.isEmpty() && BARE_BULLET.matcher(last.text()).matches()) {
        lines.set(lines.size() - 1, new Line(number, last.indent(), last.text() + " " + line));
      } else {
        lines.add(new Line(number, indent, line));
      }
    }
    return lines;
  }

  /** The lines without page numbers and running heads, which are set aside. */
  private List<Line> body(List<Line> lines) {
    Set<String> heads = runningHeads(lines);
    List<Line> body = new ArrayList<>();
    Set<Integer> breaks = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean alone =
          (i == 0 || lines.get(i - 1).isEmpty() || heads.contains(lines.get(i - 1).text()))
              && (i + 1 == lines.size()
                  || lines.get(i + 1).isEmpty()
                  || heads.contains(lines.get(i + 1).text()));
      if (alone && PAGE_NUMBER.matcher(line.text()).matches()) {
        aside(line, "a page number");
        breaks.add(line.number());
      } else if (heads.contains(line.text())) {
        aside(line, "a running head");
        breaks.add(line.number());
      } else {
        body.add(line);
      }
    }
    return joined(body, breaks);
  }

  /** A paragraph that a page break interrupts goes on in small letters after it. */
  private static List<Line> joined(List<Line> lines, Set<Integer> breaks) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      int last = joined.size() - 1;
      while (last >= 0 && joined.get(last).isEmpty()) {
        last--;
      }
      if (last >= 0 && !line.isEmpty()) {
        int from = joined.get(last).number();
        boolean broken = breaks.stream().anyMatch(at -> at > from && at < line.number());
        if (broken
            && Character.isLowerCase(line.text().codePointAt(0))
            && Label.of(line.text()).isEmpty()
            && !joined.get(last).text().matches(".*[.!?:;]")) {
          joined.subList(last + 1, joined.size()).clear();
        }
      }
      joined.add(line);
    }
    return joined;
  }

  private static Set<String> runningHeads(List<Line> lines) {
    Map<String, Integer> count = new HashMap<>();
    for (Line line : lines) {
      if (line.text().length() > 3
          && line.text().length() <= LONGEST_TITLE
          && !UNDERLINE.matcher(line.text()).matches()
          && Label.of(line.text()).isEmpty()
          && !line.text().matches(".*[.;:,]")) {
        count.merge(line.text(), 1, Integer::sum);
      }
    }
    Set<String> heads = new HashSet<>();
    boolean numbered =
        lines.stream().filter(l -> PAGE_NUMBER.matcher(l.text()).matches()).count() >= REPEATED;
    count.forEach(
        (text, times) -> {
          if (times >= REPEATED && numbered) {
            heads.add(text);
          }
        });
    return heads;
  }

  /** Reads lines between empty lines. */
  private void group(List<Line> lines, boolean first) {
    List<Line> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      if (next != null
          && UNDERLINE.matcher(next.text()).matches()
          && line.text().length() <= 2 * LONGEST_TITLE) {
        flush(paragraph, false);
        int level = next.text().startsWith("=") ? TextTitles.DOUBLE_LINE : TextTitles.LINE;
        add(line, Paragraph.Role.HEADING, first && blocks.isEmpty() ? 0 : level, line.text());
        aside(next, "an underline");
        i++;
      } else if (isNumberOnly(line.text())
          && lines.size() > 1
          && (paragraph.isEmpty() || isEnded(paragraph))) {
        flush(paragraph, false);
        add(line, Paragraph.Role.HEADING, TextTitles.NUMBER, line.text());
      } else if (next != null
          && (paragraph.isEmpty() || isEnded(paragraph))
          && TextTitles.isInner(line.text(), next.text())) {
        flush(paragraph, false);
        add(line, Paragraph.Role.HEADING, TextTitles.rank(line.text()), line.text());
      } else if (UNDERLINE.matcher(line.text()).matches()) {
        flush(paragraph, false);
        aside(line, "a line between paragraphs");
      } else {
        boolean starts =
            Label.of(line.text()).filter(l -> starts(l, line, paragraph)).isPresent()
                || isNamed(line.text()) && (paragraph.isEmpty() || isEnded(paragraph));
        if (starts) {
          flush(paragraph, false);
        }
        paragraph.add(line);
      }
    }
    flush(paragraph, lines.size() == 1);
  }

  /** A number that continues a sentence, such as a year at the start of a line, is no label. */
  private static boolean starts(Label label, Line line, List<Line> paragraph) {
    if (paragraph.isEmpty()) {
      return true;
    }
    Line before = paragraph.get(paragraph.size() - 1);
    boolean ended = isEnded(paragraph);
    return label.kind() == Label.Kind.BULLET && !label.text().matches("[–—‒-]")
        || ended
        || line.indent() != before.indent() && label.kind() != Label.Kind.NUMBER
        || Label.of(paragraph.get(0).text()).filter(l -> continues(l, label)).isPresent();
  }

  private static boolean isEnded(List<Line> paragraph) {
    return paragraph
        .get(paragraph.size() - 1)
        .text()
        .matches(".*(?:[.;:!?,]|\\b(?:and|or|et|ou|y|o))");
  }

  /** A line that only numbers a recommendation, such as "Recommendation No. 1". */
  private static boolean isNumberOnly(String text) {
    String marked = text.replaceAll("[.:]$", "") + ": ";
    return NumberedName.of(marked + "x")
        .filter(n -> n.isRecommendation() && n.length() == marked.length())
        .isPresent();
  }

  /** A line such as "Recommendation 1: …" or "R1. …". */
  private static boolean isNamed(String text) {
    return NumberedName.of(text).filter(n -> n.isCode() || n.isRecommendation()).isPresent();
  }

  /** Returns whether a label can come after another one of the same list. */
  private static boolean continues(Label before, Label label) {
    if (before.kind() != label.kind() || label.kind() != Label.Kind.NUMBER) {
      return before.kind() == label.kind();
    }
    int last = before.numbers().size() - 1;
    int step =
        before.numbers().size() == label.numbers().size()
            ? label.numbers().get(last) - before.numbers().get(last)
            : 1;
    return step > 0 && step <= MAX_STEP;
  }

  private void flush(List<Line> paragraph, boolean alone) {
    if (paragraph.isEmpty()) {
      return;
    }
    Line first = paragraph.get(0);
    String text = lines.join(paragraph.stream().map(Line::text).toList());
    paragraph.clear();
    boolean labelled = Label.of(text).isPresent();
    if (alone && TextTitles.isPart(text)) {
      add(first, Paragraph.Role.HEADING, TextTitles.rank(text), text);
    } else if (labelled) {
      add(first, Paragraph.Role.ITEM, 1 + first.indent() / TAB, text);
    } else if (alone && first.indent() < 2 * TAB && TextTitles.is(text)) {
      add(first, Paragraph.Role.HEADING, blocks.isEmpty() ? 0 : TextTitles.rank(text), text);
    } else if (first.indent() >= TAB) {
      boolean quoted = "“\"«„".indexOf(text.charAt(0)) >= 0;
      boolean item = !quoted && !blocks.isEmpty() && isItem(blocks.get(blocks.size() - 1));
      add(first, item ? Paragraph.Role.CONTINUATION : Paragraph.Role.QUOTATION, 1, text);
    } else {
      add(first, Paragraph.Role.TEXT, 0, text);
    }
  }

  private static boolean isItem(Block block) {
    return block instanceof Paragraph p
        && (p.role() == Paragraph.Role.ITEM || p.role() == Paragraph.Role.CONTINUATION);
  }

  /** Adds a paragraph; an item keeps its label in its text. */
  private void add(Line line, Paragraph.Role role, int level, String text) {
    Place place = new Place(line.number(), "line " + line.number());
    blocks.add(new Paragraph(place, role, level, "", RichText.of(text), false));
  }

  private void aside(Line line, String why) {
    Place place = new Place(line.number(), "line " + line.number());
    aside.add(new SetAside(place, line.text(), why));
  }
}
