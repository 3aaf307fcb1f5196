package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.NumberedName;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.RichText;

/** Turns paragraphs that begin with a typed bullet or number into items. */
final class TypedLabels {

  private TypedLabels() {}

  /** The blocks, with the labels of items apart from their text. */
  static List<Block> split(List<Block> blocks) {
    List<Block> split = new ArrayList<>();
    Set<String> codes = codes(blocks);
    Optional<Label> outer = Optional.empty();
    for (Block block : blocks) {
      if (!(block instanceof Paragraph p)) {
        split.add(block);
        continue;
      }
      Optional<Label> before = outer;
      Paragraph item = named(p, codes).orElseGet(() -> item(p, before));
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

  /** The letters of codes, such as R in R1, that number several paragraphs. */
  private static Set<String> codes(List<Block> blocks) {
    Map<String, Set<String>> numbers = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph p && !p.isHeading()) {
        NumberedName.of(p.text().strip().plain())
            .filter(NumberedName::isCode)
            .ifPresent(
                code ->
                    numbers
                        .computeIfAbsent(code.letters(), l -> new HashSet<>())
                        .add(code.number()));
      }
    }
    numbers.values().removeIf(printed -> printed.size() < 2);
    return numbers.keySet();
  }

  /** A paragraph that begins with "Recommendation 1:" or with a code. */
  private static Optional<Paragraph> named(Paragraph p, Set<String> codes) {
    if (!isOpen(p) || p.role() == Role.ITEM && p.level() > 1) {
      return Optional.empty();
    }
    RichText text = p.text().strip();
    return NumberedName.of(text.plain())
        .filter(n -> n.isRecommendation() || n.isCode() && codes.contains(n.letters()))
        .map(
            n ->
                new Paragraph(
                    p.place(), Role.ITEM, 1, n.text(), text.from(n.length()).strip(), p.centred()));
  }

  private static boolean isOpen(Paragraph p) {
    return p.role() == Role.TEXT
        || p.role() == Role.QUOTATION
        || p.role() == Role.ITEM && (p.label().isEmpty() || p.label().equals("•"));
  }

  private static Paragraph item(Paragraph p, Optional<Label> outer) {
    if (!isOpen(p)) {
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
