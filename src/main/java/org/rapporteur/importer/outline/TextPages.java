package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;

/** Divides text without recommendations into pages, one for each heading of the highest level. */
final class TextPages {

  List<Outline.Page> read(List<Block> blocks) {
    int highest =
        blocks.stream()
            .filter(b -> b instanceof Paragraph p && p.isHeading())
            .mapToInt(b -> ((Paragraph) b).level())
            .min()
            .orElse(1);
    List<Outline.Page> pages = new ArrayList<>();
    Optional<Paragraph> heading = Optional.empty();
    List<Block> text = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph p && p.isHeading() && p.level() == highest) {
        add(heading, text, pages);
        heading = Optional.of(p);
        text = new ArrayList<>();
      } else {
        text.add(block);
      }
    }
    add(heading, text, pages);
    return pages;
  }

  private static void add(Optional<Paragraph> heading, List<Block> text, List<Outline.Page> pages) {
    if (heading.isPresent() || !text.isEmpty()) {
      pages.add(new Outline.Page(heading, text));
    }
  }
}
