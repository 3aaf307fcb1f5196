package org.rapporteur.importer.outline;

import java.util.List;
import org.rapporteur.importer.source.Block;

/**
 * A theme that was recognised.
 *
 * @param title its title, without references and numbers
 * @param facts its title, articles and source, with the characters that they stand for
 * @param introduction text before its recommendations
 */
public record OutlineTheme(
    String title, List<Fact> facts, List<Block> introduction, List<OutlineItem> items) {

  /** Copies the lists. */
  public OutlineTheme {
    facts = List.copyOf(facts);
    introduction = List.copyOf(introduction);
    items = List.copyOf(items);
  }
}
