package org.rapporteur.importer.outline;

import java.util.List;
import java.util.Optional;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.SetAside;

/**
 * What a document says, as parts of a report.
 *
 * @param title the printed title
 * @param themes in order
 * @param pages text that belongs to no theme
 * @param aside what was understood but has no place in a report, such as a table's row of headings
 * @param remarks what was assumed, as sentences
 */
public record Outline(
    Optional<Paragraph> title,
    List<OutlineTheme> themes,
    List<Page> pages,
    List<SetAside> aside,
    List<String> remarks) {

  /** Copies the lists. */
  public Outline {
    themes = List.copyOf(themes);
    pages = List.copyOf(pages);
    aside = List.copyOf(aside);
    remarks = List.copyOf(remarks);
  }

  /**
   * A further page.
   *
   * @param heading its heading in the document; a page without one is the introduction
   */
  public record Page(Optional<Paragraph> heading, List<Block> blocks) {

    /** Copies the blocks. */
    public Page {
      blocks = List.copyOf(blocks);
    }
  }

  /** All recommendations, in order. */
  public List<OutlineItem> items() {
    return themes.stream().flatMap(theme -> theme.items().stream()).toList();
  }
}
