package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.TextRun.Mark;

/** Finds headings by their looks in documents without heading styles. */
final class HeadingLooks {

  private static final int LONGEST = 150;

  private HeadingLooks() {}

  /** The number of paragraphs that look like headings, and the blocks with those as headings. */
  record Found(List<Block> blocks, int count) {}

  /** Leaves a document as it is if styles mark at least two of its headings. */
  static Found in(List<Block> blocks) {
    long styled =
        blocks.stream()
            .filter(b -> b instanceof Paragraph p && p.isHeading() && p.level() > 0)
            .count();
    if (styled >= 2) {
      return new Found(blocks, 0);
    }
    boolean capitals =
        blocks.stream().anyMatch(b -> looks(b) && ((Paragraph) b).text().isCapitals());
    List<Block> found = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (looks(block) && i + 1 < blocks.size() && block instanceof Paragraph p) {
        boolean small = capitals && !p.text().isCapitals();
        boolean title = found.isEmpty() && p.centred();
        int level = title ? 0 : small ? 3 : 2;
        found.add(new Paragraph(p.place(), Role.HEADING, level, p.label(), p.text(), p.centred()));
        count++;
      } else {
        found.add(block);
      }
    }
    return new Found(found, count);
  }

  private static boolean looks(Block block) {
    if (!(block instanceof Paragraph p)
        || p.isHeading()
        || p.role() == Role.PREFORMATTED
        || p.role() == Role.CONTINUATION) {
      return false;
    }
    String plain = p.text().plain().strip();
    boolean bold = p.text().isAll(Mark.STRONG);
    boolean capitals = p.text().isCapitals() && plain.length() > 3;
    if (plain.isEmpty() || plain.length() > LONGEST || plain.contains("\n")) {
      return false;
    }
    boolean ends = plain.matches(".*[.;:,。；]['’”\"]?") && !plain.matches(".*\\b\\p{L}{1,4}\\.");
    boolean item =
        p.role() == Role.ITEM && !p.label().matches("[IVXLC]+\\.|[A-Z]\\.|\\p{Nd}{1,2}\\.?");
    return (bold || capitals) && !ends && !item && !isNumberedText(plain);
  }

  /** A bold number at the start of a text, whose paragraph is bold as a whole. */
  private static boolean isNumberedText(String plain) {
    return Label.of(plain).filter(l -> l.kind() == Label.Kind.BULLET).isPresent();
  }
}
