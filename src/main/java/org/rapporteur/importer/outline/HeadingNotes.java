package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.RichText;

/** Moves the marks of notes from a heading, whose title has no notes, to the text below it. */
public final class HeadingNotes {

  private HeadingNotes() {}

  /** The text, with the notes of its heading at the end of its first paragraph. */
  public static List<Block> below(Paragraph heading, List<Block> text) {
    RichText notes = heading.text().notes();
    if (notes.runs().isEmpty()) {
      return text;
    }
    List<Block> moved = new ArrayList<>(text);
    for (int i = 0; i < moved.size(); i++) {
      if (moved.get(i) instanceof Paragraph p && !p.isHeading()) {
        moved.set(i, p.with(p.label(), p.text().plus(notes)));
        break;
      }
    }
    return moved;
  }

  /** Returns whether a text has a paragraph that can mark notes. */
  static boolean fit(List<Block> text) {
    return text.stream().anyMatch(b -> b instanceof Paragraph p && !p.isHeading());
  }
}
