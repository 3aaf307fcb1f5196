package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.TextRun;

/** The values of a cell: paragraphs of the column's key, and those under labels inside the cell. */
final class CellFields {

  private static final Pattern LABELLED =
      Pattern.compile("(?U)\\s*([^:：]{2,60}?)\\s*[:：]\\s*(.*)", Pattern.DOTALL);

  private final ColumnKeys keys;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Paragraph> rest = new ArrayList<>();

  CellFields(ColumnKeys keys) {
    this.keys = keys;
  }

  /** The values under labels and, if the cell has a key of its own, all others. */
  List<Fact> facts() {
    return facts;
  }

  /** The paragraphs of a cell that holds text. */
  List<Paragraph> rest() {
    return rest;
  }

  /**
   * Reads a cell.
   *
   * @param name the heading of its column
   * @param key the key of its column; {@link ColumnKeys#DEMAND} keeps its paragraphs
   */
  void read(String key, String name, List<Paragraph> paragraphs) {
    String now = key;
    String called = name;
    for (Paragraph paragraph : paragraphs) {
      if (!now.equals(ColumnKeys.DEMAND)) {
        links(now, paragraph);
      }
      Matcher labelled = LABELLED.matcher(paragraph.text().plain());
      Optional<String> named = labelled.matches() ? keys.key(labelled.group(1)) : Optional.empty();
      if (named.isPresent() && !named.get().equals(ColumnKeys.DEMAND)) {
        now = named.get();
        called = Blank.collapsed(labelled.group(1));
        add(now, called, labelled.group(2), paragraph);
      } else if (now.equals(ColumnKeys.DEMAND) || now.endsWith(".text")) {
        if (now.equals(ColumnKeys.DEMAND)) {
          rest.add(paragraph);
        } else {
          facts.add(fact(now, called, paragraph.plain(), paragraph, paragraph.plain()));
        }
      } else {
        String text = paragraph.text().plain();
        Optional<Label> bullet =
            paragraph.label().isEmpty()
                ? Label.of(text).filter(l -> l.kind() == Label.Kind.BULLET)
                : Optional.empty();
        add(now, called, text.substring(bullet.map(Label::length).orElse(0)), paragraph);
      }
    }
  }

  /** The addresses that the words of a value link to. */
  private void links(String key, Paragraph paragraph) {
    for (TextRun run : paragraph.text().runs()) {
      run.target()
          .filter(target -> run.kind() == TextRun.Kind.TEXT && target.matches("https?://\\S+"))
          .filter(target -> !key.equals("url") || !target.equals(run.text().strip()))
          .ifPresent(target -> facts.add(fact("url", run.text().strip(), target, paragraph, "")));
    }
  }

  private void add(String key, String name, String value, Paragraph paragraph) {
    List<String> values = FactValues.split(key, value);
    if (values.isEmpty()) {
      facts.add(fact("label", name, "", paragraph, paragraph.plain()));
    }
    for (int i = 0; i < values.size(); i++) {
      String words = printed(key, Blank.collapsed(values.get(i)));
      facts.add(fact(key, name, words, paragraph, i == 0 ? paragraph.plain() : ""));
    }
  }

  /** A number without the marks around it. */
  private static String printed(String key, String words) {
    return key.equals("number")
        ? Label.ofItem(words)
            .filter(label -> label.kind() == Label.Kind.NUMBER)
            .filter(label -> label.text().length() == words.length())
            .map(Label::printed)
            .orElse(words)
        : words;
  }

  private static Fact fact(
      String key, String name, String value, Paragraph paragraph, String source) {
    return new Fact(key, value, paragraph.place(), name, source);
  }
}
