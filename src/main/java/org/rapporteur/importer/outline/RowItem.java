package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.NumberedName;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.RichText;
import org.rapporteur.importer.source.Table;

/** A recommendation in one or more rows of a table. */
final class RowItem {

  private final ColumnKeys keys;
  private final TableHeader header;
  private final Optional<String> above;
  private final ValueMap values;
  private final boolean commas;
  private final String date;
  private final List<Paragraph> demand = new ArrayList<>();
  private final List<Paragraph> all = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private Optional<Paragraph> title = Optional.empty();
  private int row = 1;
  private String firstGroup = "#1";
  private int rowStart;

  /**
   * @param values what the words of cells mean
   * @param above the theme that a row across the table names
   * @param commas whether commas divide the themes of a cell
   * @param date the date of all progress in the table, such as the name of its sheet; may be empty
   */
  RowItem(
      ColumnKeys keys,
      ValueMap values,
      TableHeader header,
      Optional<String> above,
      boolean commas,
      String date) {
    this.values = values;
    this.commas = commas;
    this.keys = keys;
    this.header = header;
    this.above = above;
    this.date = date;
  }

  /** Adds a cell of the recommendation's own rows. */
  void add(Table.Cell cell) {
    String key = header.key(cell.column());
    all.addAll(cell.paragraphs());
    if (key.equals("title") && !cell.plain().isBlank()) {
      Paragraph first = cell.paragraphs().get(0);
      title = Optional.of(first.with("", RichText.of(cell.plain().replace('\n', ' '))));
      return;
    }
    CellFields fields = new CellFields(keys);
    fields.read(key, header.name(cell.column()), cell.paragraphs());
    String group = header.group(cell.column());
    fields.facts().forEach(fact -> add(fact, group));
    demand.addAll(fields.rest());
  }

  /** Begins the facts of another row. */
  void nextRow() {
    settleRow();
    row++;
    rowStart = facts.size();
  }

  private void add(Fact fact, String group) {
    if (commas && fact.key().equals(ColumnKeys.THEME)) {
      String source = fact.source();
      for (String part : fact.value().split(",", -1)) {
        if (!part.isBlank()) {
          facts.add(mapped(new Fact(fact.key(), part.strip(), fact.place(), fact.name(), source)));
          source = "";
        }
      }
      return;
    }
    boolean dated = group.isEmpty() && fact.key().startsWith("progress.");
    facts.add(mapped(isAnswer(fact) ? fact.in(dated ? date : group) : fact));
  }

  private static boolean isAnswer(Fact fact) {
    return fact.key().startsWith("responses.") || fact.key().startsWith("progress.");
  }

  /** The answers of a row belong together: by the party or the date that the row states. */
  private void settleRow() {
    List<Fact> own = facts.subList(rowStart, facts.size());
    if (row == 1 && own.stream().noneMatch(RowItem::isAnswer)) {
      return;
    }
    String group =
        value("responses.by", own)
            .or(() -> value("progress.date", own))
            .or(() -> value("progress.by", own))
            .orElseGet(() -> states(own) ? "#" + row : firstGroup);
    firstGroup = row == 1 ? group : firstGroup;
    own.replaceAll(fact -> isAnswer(fact) && fact.group().isEmpty() ? fact.in(group) : fact);
  }

  /** Returns whether facts state a status or a position, so that they are an entry of their own. */
  private static boolean states(List<Fact> facts) {
    return facts.stream()
        .anyMatch(f -> f.key().equals(ValueMap.STATUS) || f.key().equals(ValueMap.POSITION));
  }

  private static Optional<String> value(String key, List<Fact> facts) {
    return facts.stream()
        .filter(f -> f.key().equals(key) && f.group().isEmpty())
        .map(Fact::value)
        .findFirst();
  }

  /** A fact with the value that an editor chose for its words. */
  private Fact mapped(Fact fact) {
    Optional<String> chosen = values.of(fact.key(), fact.value());
    if (chosen.isEmpty() || fact.key().equals(ValueMap.POSITION) && !isOmitted(chosen.get())) {
      return fact;
    }
    String key = isOmitted(chosen.get()) ? ColumnKeys.OMITTED : fact.key();
    return new Fact(key, chosen.get(), fact.place(), fact.name(), fact.source(), fact.group());
  }

  private static boolean isOmitted(String value) {
    return value.equals(ValueMap.OMITTED);
  }

  /** Adds the values of a cell that also covers rows above; its characters are counted there. */
  void carry(int column, Table.Cell cell) {
    CellFields fields = new CellFields(keys);
    String key = header.key(column);
    if (!key.equals(ColumnKeys.DEMAND) && !key.equals("title")) {
      fields.read(key, header.name(column), cell.paragraphs());
      fields.facts().forEach(f -> add(f.withSource(""), header.group(column)));
    }
  }

  /** Returns whether a cell of the recommendation itself has letters. */
  boolean hasDemand() {
    return demand.stream().anyMatch(p -> p.text().plain().matches("(?s).*\\p{L}.*"));
  }

  /** What to list if there is no recommendation. */
  List<Paragraph> unread() {
    return all;
  }

  /** The printed number with the text, which other rows about the same recommendation repeat. */
  Optional<String> identity() {
    String text = demand.stream().map(Paragraph::plain).collect(Collectors.joining("\n"));
    return value("number", facts)
        .map(number -> number + "\n" + text)
        .or(
            () ->
                Label.of(text)
                    .filter(l -> l.kind() == Label.Kind.NUMBER && l.numbers().size() > 1)
                    .map(label -> text));
  }

  /** Adds another row about the same recommendation. */
  void merge(RowItem other) {
    nextRow();
    other.settleRow();
    Set<List<String>> known = new HashSet<>();
    facts.forEach(f -> known.add(List.of(f.key(), f.value(), f.group())));
    for (Fact fact : other.facts) {
      Fact own = fact.group().equals("#1") ? fact.in("#" + row) : fact;
      boolean same =
          !known.add(List.of(own.key(), own.value(), own.group()))
              || own.key().equals(ColumnKeys.THEME);
      facts.add(same ? repeated(own.value(), own.place(), own.source()) : own);
    }
    other.title.ifPresent(t -> facts.add(repeated(t.plain(), t.place(), t.plain())));
    other.demand.forEach(p -> facts.add(repeated(p.plain(), p.place(), p.plain())));
    rowStart = facts.size();
  }

  private static Fact repeated(String value, Place place, String source) {
    return new Fact("repeated", value, place, source);
  }

  /** Adds text that goes on in another row. */
  void proceed(List<Paragraph> text) {
    demand.addAll(text);
    all.addAll(text);
  }

  /** The last characters of the text. */
  String end() {
    return demand.isEmpty() ? "" : demand.get(demand.size() - 1).plain().strip();
  }

  /** The theme of a column, or that of the row above. */
  Optional<String> theme() {
    return facts.stream()
        .filter(f -> f.key().equals(ColumnKeys.THEME))
        .map(Fact::value)
        .findFirst()
        .filter(t -> above.isEmpty())
        .or(() -> above);
  }

  OutlineItem read() {
    if (row > 1) {
      settleRow();
      facts.replaceAll(f -> f.group().equals("#1") ? f.in("") : f);
    }
    List<Fact> read = new ArrayList<>();
    List<Block> text = new ArrayList<>(demand);
    boolean numbered = facts.stream().anyMatch(f -> f.key().equals("number"));
    boolean review = number(text, read, numbered);
    review = review || numbered && facts.stream().anyMatch(f -> f.key().equals(ValueMap.POSITION));
    boolean stated = facts.stream().anyMatch(f -> f.key().equals("recommended-by"));
    if (!stated) {
      RecommendingStates.split(text, read, review);
    }
    int themes = 0;
    for (Fact fact : facts) {
      if (fact.key().equals(ColumnKeys.THEME)) {
        boolean folder = themes == 0 && above.isEmpty();
        String key = folder ? "folder" : "themes";
        read.add(new Fact(key, fact.value(), fact.place(), fact.name(), fact.source()));
        themes++;
      } else {
        read.add(fact);
      }
    }
    return new OutlineItem(title, text, List.of(), read);
  }

  /**
   * Takes the number at the start of the text out.
   *
   * @return whether it is the number of a recommendation of a review
   */
  private boolean number(List<Block> text, List<Fact> read, boolean numbered) {
    Paragraph first = demand.get(0);
    Optional<Label> label =
        first.label().isEmpty() ? Label.of(first.text().plain()) : Label.ofItem(first.label());
    Optional<NumberedName> named =
        first.label().isEmpty() ? named(first.text().plain()) : Optional.empty();
    if (!numbered && named.isPresent()) {
      String plain = first.text().plain();
      int line = plain.indexOf('\n') < 0 ? plain.length() : plain.indexOf('\n');
      int length = Math.min(named.get().length(), line);
      read.add(new Fact("number", named.get().number(), first.place(), plain.substring(0, length)));
      RichText rest = first.text().from(length).strip();
      if (rest.isBlank() && text.size() > 1) {
        text.remove(0);
      } else {
        text.set(0, new Paragraph(first.place(), Role.TEXT, 0, "", rest, false));
      }
      return false;
    }
    if (!numbered && label.filter(l -> l.kind() == Label.Kind.NUMBER).isPresent()) {
      Label found = label.get();
      read.add(new Fact("number", found.printed(), first.place(), found.text()));
      RichText rest =
          first.label().isEmpty() ? first.text().from(found.length()).strip() : first.text();
      text.set(0, new Paragraph(first.place(), Role.TEXT, 0, "", rest, false));
      return found.numbers().size() > 1;
    }
    if (first.role() == Role.ITEM && demand.size() == 1) {
      read.add(new Fact("bullet", first.label(), first.place(), first.label()));
      text.set(0, new Paragraph(first.place(), Role.TEXT, 0, "", first.text(), false));
    }
    return false;
  }

  /** A name such as "Recommendation 3:" at the start, or as a line of its own. */
  private Optional<NumberedName> named(String text) {
    String line = text.lines().findFirst().orElse("").strip();
    boolean alone = demand.size() > 1 || line.length() < text.strip().length();
    return NumberedName.of(text)
        .or(() -> alone ? NumberedName.of(line + ": x") : Optional.empty())
        .filter(NumberedName::isRecommendation);
  }

  /** Where the recommendation begins. */
  Place place() {
    return demand.get(0).place();
  }
}
