package org.rapporteur.importer.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.SetAside;
import org.rapporteur.importer.source.SourceDocument;
import org.rapporteur.importer.source.Table;

/**
 * What became of every piece of a file. Characters that show nothing are not counted.
 *
 * @param uses in the order of the file
 * @param characters the number of characters of the file
 */
public record Account(List<Use> uses, long characters) {

  /** Copies the uses. */
  public Account {
    uses = List.copyOf(uses);
  }

  /**
   * Compares what was used with what the file contains; what is left over is listed as not
   * imported.
   *
   * @param used what the content contains, and what was left out for a reason
   */
  public static Account of(SourceDocument document, List<Use> used) {
    List<Use> all = new ArrayList<>();
    Map<Place, Long> counted = new LinkedHashMap<>();
    for (Use use : used) {
      long visible = Blank.visible(use.text());
      if (visible > 0) {
        all.add(use);
        counted.merge(use.place(), visible, Long::sum);
      }
    }
    for (Paragraph p : paragraphs(document)) {
      long visible = Blank.visible(p.plain());
      long left = visible - counted.getOrDefault(p.place(), 0L);
      if (left > 0) {
        boolean whole = left == visible;
        all.add(
            new Use(
                p.place(),
                whole
                    ? p.plain()
                    : p.plain().substring(Math.max(0, p.plain().length() - (int) left)),
                "not recognised",
                Optional.empty()));
      }
      counted.merge(p.place(), -visible, Long::sum);
    }
    for (SetAside piece : document.aside()) {
      all.add(new Use(piece.place(), piece.text(), piece.why(), Optional.empty()));
    }
    all.sort(Comparator.comparingInt(use -> use.place().number()));
    long characters =
        paragraphs(document).stream().mapToLong(p -> Blank.visible(p.text().plain())).sum()
            + document.aside().stream().mapToLong(piece -> Blank.visible(piece.text())).sum();
    return new Account(all, characters);
  }

  /** All paragraphs of a document, also those of tables and notes. */
  public static List<Paragraph> paragraphs(SourceDocument document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    document.blocks().forEach(block -> add(block, paragraphs));
    document.notes().values().forEach(paragraphs::addAll);
    return paragraphs;
  }

  private static void add(Block block, List<Paragraph> paragraphs) {
    if (block instanceof Paragraph p) {
      paragraphs.add(p);
    } else if (block instanceof Table table) {
      table
          .rows()
          .forEach(row -> row.cells().forEach(cell -> paragraphs.addAll(cell.paragraphs())));
    }
  }

  /** The characters that the content contains. */
  public long imported() {
    return characters - leftOut().stream().mapToLong(use -> Blank.visible(use.text())).sum();
  }

  /** The pieces that the content does not contain. */
  public List<Use> leftOut() {
    return uses.stream().filter(use -> !use.isImported()).toList();
  }
}
