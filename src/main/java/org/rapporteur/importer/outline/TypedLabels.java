package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;

/** Turns paragraphs that begin with a typed bullet or number into items. */
final class TypedLabels {

  private TypedLabels() {}

  /** The blocks, with the labels of items apart from their text. */
  static List<Block> split(List<Block> blocks) {
    List<Block> split = new ArrayList<>();
    Optional<Label> outer = Optional.empty();
    for (Block block : blocks) {
      if (!(block instanceof Paragraph p)) {
        split.add(block);
        continue;
      }
      Paragraph item = item(p, outer);
      if (item.role() == Role.ITEM) {
        Optional<Label> label = Label.ofItem(item.label());
        boolean main = label.filter(l -> l.kind() == Label.Kind.NUMBER).isPresent();
        outer = main && item.level() == 1 ? label : outer;
      } else if (item.isHeading()) {
        outer = Optional.empty();
      }
      split.add(item);
    }
    return split;
  }

  private static Paragraph item(Paragraph p, Optional<Label> outer) {
    boolean open =
        p.role() == Role.TEXT
            || p.role() == Role.QUOTATION
            || p.role() == Role.ITEM && (p.label().isEmpty() || p.label().equals("•"));
    if (!open) {
      return p;
    }
    String plain = p.text().plain();
    int start = plain.length() - plain.stripLeading().length();
    Optional<Label> label = Label.of(plain.substring(start));
    if (label.isEmpty()) {
      return p;
    }
    Label found = label.get();
    boolean inner = found.kind() == Label.Kind.LETTER || found.kind() == Label.Kind.ROMAN;
    int level =
        p.role() == Role.ITEM ? p.level() : inner && outer.isPresent() ? 2 : Math.max(1, p.level());
    return new Paragraph(
        p.place(),
        Role.ITEM,
        level,
        found.text(),
        p.text().from(start + found.length()).strip(),
        p.centred());
  }
}
