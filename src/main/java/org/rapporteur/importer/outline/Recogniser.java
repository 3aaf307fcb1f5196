package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.SetAside;
import org.rapporteur.importer.source.SourceDocument;
import org.rapporteur.importer.source.SourceFormat;

/** Recognises a report in a document: in its tables of recommendations, or else in its text. */
public final class Recogniser {

  /** The numbers of short lists. */
  private static final Pattern LIST_NUMBER = Pattern.compile("[1-9]|\\(?[a-z]\\)|[ivx]+[.)]");

  /** If more than one number in so many repeats, the numbers begin again in each list. */
  private static final int MANY = 3;

  private final ColumnKeys keys;
  private final ValueMap values;
  private final ThemeTitles titles;
  private final String language;
  private final Map<String, String> mapping = new LinkedHashMap<>();

  /**
   * @param keys what columns stand for
   * @param values what the words in cells mean
   * @param titles how themes get their titles
   * @param language the language of the document
   */
  public Recogniser(ColumnKeys keys, ValueMap values, ThemeTitles titles, String language) {
    this.values = values;
    this.language = language;
    this.keys = keys;
    this.titles = titles;
  }

  /** The columns of the tables that were read, with their keys. */
  public Map<String, String> mapping() {
    return mapping;
  }

  /** Reads a document. */
  public Outline read(SourceDocument document) {
    if (OwnReport.is(document)) {
      return OwnReport.read(document, new OwnLabels(language), titles);
    }
    boolean sheet = document.format() == SourceFormat.CSV || document.format() == SourceFormat.XLSX;
    return sheet ? sheets(document.blocks()) : document(document.blocks());
  }

  private Outline sheets(List<Block> blocks) {
    SheetTables sheets = new SheetTables(keys, values);
    sheets.read(blocks);
    TableOutline tables = new TableOutline(keys, values, titles);
    sheets.tables().forEach(tables::read);
    return outline(tables, sheets.title(), List.of(), sheets.aside());
  }

  private Outline document(List<Block> blocks) {
    FormTables forms = new FormTables(keys);
    DocumentTables found = new DocumentTables(keys, values);
    found.read(forms.joined(blocks));
    if (found.tables().isEmpty()) {
      return checked(new ProseOutline(titles).read(blocks), false);
    }
    TableOutline tables = new TableOutline(keys, values, titles);
    found.tables().forEach(tables::read);
    List<Block> rest = new ArrayList<>(found.rest());
    Optional<Paragraph> title =
        rest.stream()
            .filter(b -> b instanceof Paragraph p && (p.isHeading() || p.centred()))
            .map(Paragraph.class::cast)
            .findFirst();
    title.ifPresent(rest::remove);
    return outline(tables, title, new TextPages().read(rest), forms.aside());
  }

  private Outline outline(
      TableOutline tables,
      Optional<Paragraph> title,
      List<Outline.Page> pages,
      List<SetAside> other) {
    mapping.putAll(tables.mapping());
    List<SetAside> aside = new ArrayList<>(tables.aside());
    aside.addAll(other);
    List<String> remarks = new ArrayList<>();
    remarks.add("The rows of a table were taken as recommendations.");
    remarks.addAll(tables.remarks());
    return checked(new Outline(title, tables.themes(), pages, aside, remarks), true);
  }

  /**
   * In running text, numbers that repeat are the places of items in their lists. In a table, they
   * are so only if many repeat; a few are mistakes, which are reported with their places.
   */
  private static Outline checked(Outline outline, boolean table) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (OutlineItem item : outline.items()) {
      item.facts().stream()
          .filter(f -> f.key().equals("number"))
          .forEach(
              f ->
                  places.computeIfAbsent(f.value(), n -> new ArrayList<>()).add(f.place().words()));
    }
    List<String> repeated =
        places.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    boolean lists =
        repeated.stream().anyMatch(number -> LIST_NUMBER.matcher(number).matches())
            && (!table || repeated.size() * MANY > places.size());
    List<String> remarks = new ArrayList<>(outline.remarks());
    if (lists) {
      remarks.add("Numbers that begin again in each list became places in it, not numbers.");
    } else {
      repeated.forEach(
          number ->
              remarks.add(
                  "The number “"
                      + number
                      + "” occurs more than once: "
                      + String.join("; ", places.getOrDefault(number, List.of()))
                      + "."));
    }
    List<OutlineTheme> themes = lists ? demoted(outline.themes()) : outline.themes();
    return new Outline(outline.title(), themes, outline.pages(), outline.aside(), remarks);
  }

  private static List<OutlineTheme> demoted(List<OutlineTheme> themes) {
    return themes.stream()
        .map(
            theme ->
                new OutlineTheme(
                    theme.title(),
                    theme.facts(),
                    theme.introduction(),
                    theme.items().stream().map(item -> item.demoting("number")).toList()))
        .toList();
  }
}
