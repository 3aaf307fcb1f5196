package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
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
  private final List<Paragraph> demand = new ArrayList<>();
  private final List<Paragraph> all = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private Optional<Paragraph> title = Optional.empty();

  /**
   * @param values what the words of cells mean
   * @param above the theme that a row across the table names
   * @param commas whether commas divide the themes of a cell
   */
  RowItem(
      ColumnKeys keys,
      ValueMap values,
      TableHeader header,
      Optional<String> above,
      boolean commas) {
    this.values = values;
    this.commas = commas;
    this.keys = keys;
    this.header = header;
    this.above = above;
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
    fields.facts().forEach(this::add);
    demand.addAll(fields.rest());
  }

  private void add(Fact fact) {
    if (!commas || !fact.key().equals(ColumnKeys.THEME)) {
      facts.add(mapped(fact));
      return;
    }
    String source = fact.source();
    for (String part : fact.value().split(",", -1)) {
      if (!part.isBlank()) {
        facts.add(mapped(new Fact(fact.key(), part.strip(), fact.place(), fact.name(), source)));
        source = "";
      }
    }
  }

  /** A fact with the value that an editor chose for its words. */
  private Fact mapped(Fact fact) {
    Optional<String> chosen = values.of(fact.key(), fact.value());
    if (chosen.isEmpty() || fact.key().equals(ValueMap.POSITION) && !isOmitted(chosen.get())) {
      return fact;
    }
    String key = isOmitted(chosen.get()) ? ColumnKeys.OMITTED : fact.key();
    return new Fact(key, chosen.get(), fact.place(), fact.name(), fact.source());
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
      fields.facts().forEach(f -> facts.add(mapped(f).withSource("")));
    }
  }

  boolean hasDemand() {
    return demand.stream().anyMatch(p -> !p.text().isBlank());
  }

  /** What to list if there is no recommendation. */
  List<Paragraph> unread() {
    return all;
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
    List<Fact> read = new ArrayList<>();
    List<Block> text = new ArrayList<>(demand);
    boolean numbered = facts.stream().anyMatch(f -> f.key().equals("number"));
    Paragraph first = demand.get(0);
    Optional<Label> label =
        first.label().isEmpty() ? Label.of(first.text().plain()) : Label.ofItem(first.label());
    boolean review = false;
    if (!numbered && label.filter(l -> l.kind() == Label.Kind.NUMBER).isPresent()) {
      Label found = label.get();
      read.add(new Fact("number", found.printed(), first.place(), found.text()));
      RichText rest =
          first.label().isEmpty() ? first.text().from(found.length()).strip() : first.text();
      text.set(0, new Paragraph(first.place(), Role.TEXT, 0, "", rest, false));
      review = found.numbers().size() > 1;
    } else if (first.role() == Role.ITEM && demand.size() == 1) {
      read.add(new Fact("bullet", first.label(), first.place(), first.label()));
      text.set(0, new Paragraph(first.place(), Role.TEXT, 0, "", first.text(), false));
    }
    review =
        review || numbered && facts.stream().anyMatch(f -> f.key().equals("responses.position"));
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

  /** Where the recommendation begins. */
  Place place() {
    return demand.get(0).place();
  }
}
