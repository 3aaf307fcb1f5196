package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.SetAside;
import org.rapporteur.importer.source.SourceDocument;
import org.rapporteur.importer.source.SourceFormat;
import org.rapporteur.importer.source.Table;

/** Recognises a report in a document: in its tables of recommendations, or else in its text. */
public final class Recogniser {

  private final ColumnKeys keys;
  private final ThemeTitles titles;
  private final Map<String, String> mapping = new LinkedHashMap<>();

  /**
   * @param keys what columns stand for
   * @param titles how themes get their titles
   */
  public Recogniser(ColumnKeys keys, ThemeTitles titles) {
    this.keys = keys;
    this.titles = titles;
  }

  /** The columns of the tables that were read, with their keys. */
  public Map<String, String> mapping() {
    return mapping;
  }

  /** Reads a document. */
  public Outline read(SourceDocument document) {
    boolean sheet = document.format() == SourceFormat.CSV || document.format() == SourceFormat.XLSX;
    List<Table> matrices = TableOutline.matrices(document.blocks(), keys);
    if (matrices.isEmpty() && sheet) {
      matrices =
          document.blocks().stream()
              .filter(Table.class::isInstance)
              .map(Table.class::cast)
              .toList();
    }
    if (matrices.isEmpty()) {
      return checked(new ProseOutline(titles).read(document.blocks()));
    }
    TableOutline tables = new TableOutline(keys, titles);
    matrices.forEach(tables::read);
    mapping.putAll(tables.mapping());
    List<SetAside> aside = new ArrayList<>(tables.aside());
    Set<Table> read = new HashSet<>(matrices);
    List<Block> rest = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table && sheet && !read.contains(table)) {
        table
            .rows()
            .forEach(
                row ->
                    row.cells()
                        .forEach(
                            cell ->
                                cell.paragraphs()
                                    .forEach(
                                        p ->
                                            aside.add(
                                                new SetAside(
                                                    p.place(),
                                                    p.plain(),
                                                    "a sheet without recommendations")))));
      } else if (!(block instanceof Table table) || !read.contains(table)) {
        rest.add(block);
      }
    }
    Optional<Paragraph> title =
        rest.stream()
            .filter(b -> b instanceof Paragraph p && (p.isHeading() || p.centred()))
            .map(Paragraph.class::cast)
            .findFirst();
    title.ifPresent(rest::remove);
    List<Outline.Page> pages = new TextPages().read(rest);
    return checked(
        new Outline(
            title,
            tables.themes(),
            pages,
            aside,
            List.of("The rows of a table were taken as recommendations.")));
  }

  /** Numbers that repeat are the places of items in their lists, not numbers of the report. */
  private static Outline checked(Outline outline) {
    Set<String> seen = new HashSet<>();
    List<String> repeated =
        outline.items().stream()
            .flatMap(item -> item.value("number").stream())
            .filter(number -> !seen.add(number))
            .distinct()
            .toList();
    boolean lists =
        repeated.stream().anyMatch(number -> number.matches("[1-9]|\\(?[a-z]\\)|[ivx]+[.)]"));
    List<OutlineTheme> themes =
        outline.themes().stream()
            .filter(
                theme ->
                    !theme.items().isEmpty()
                        || !theme.introduction().isEmpty()
                        || !theme.facts().isEmpty())
            .map(
                theme ->
                    new OutlineTheme(
                        theme.title(),
                        theme.facts(),
                        theme.introduction(),
                        theme.items().stream()
                            .map(item -> lists ? item.demoting("number") : item)
                            .toList()))
            .toList();
    return new Outline(
        outline.title(), themes, outline.pages(), outline.aside(), outline.remarks());
  }
}
