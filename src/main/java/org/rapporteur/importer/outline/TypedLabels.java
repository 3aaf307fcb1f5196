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
import org.rapporteur.importer.source.NumberWords;
import org.rapporteur.importer.source.NumberedName;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.RecommendationWords;
import org.rapporteur.importer.source.RichText;

/** Turns paragraphs that begin with a typed bullet or number into items. */
final class TypedLabels {

  private TypedLabels() {}

  /** The blocks, with the labels of items apart from their text. */
  static List<Block> split(List<Block> blocks) {
    List<Block> split = new ArrayList<>();
    Set<String> codes = codes(blocks);
    Set<Place> words = words(blocks);
    boolean open = opens(blocks);
    Optional<Label> outer = Optional.empty();
    for (Block block : blocks) {
      if (!(block instanceof Paragraph p)) {
        split.add(block);
        continue;
      }
      Optional<Label> before = outer;
      Paragraph item =
          named(p, codes)
              .or(() -> open ? open(p) : Optional.empty())
              .or(() -> runIn(p))
              .or(() -> words.contains(p.place()) ? worded(p) : Optional.empty())
              .orElseGet(() -> item(p, before));
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

  /** Paragraphs that begin with number words, if they count from one: "First, …", "Second, …". */
  private static Set<Place> words(List<Block> blocks) {
    Set<Place> places = new HashSet<>();
    Set<Integer> numbers = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph p && isOpen(p)) {
        NumberWords.label(p.text().plain().strip())
            .ifPresent(
                label -> {
                  places.add(p.place());
                  numbers.addAll(label.numbers());
                });
      }
    }
    return numbers.contains(1) && numbers.contains(2) ? places : Set.of();
  }

  private static Optional<Paragraph> worded(Paragraph p) {
    RichText text = p.text().strip();
    return NumberWords.label(text.plain()).map(l -> labelled(p, l.text(), text.from(l.length())));
  }

  /** Returns whether several paragraphs begin with such as "Recommendation 1 The Act …". */
  private static boolean opens(List<Block> blocks) {
    return blocks.stream()
            .filter(b -> b instanceof Paragraph p && isOpen(p))
            .map(b -> NumberedName.open(((Paragraph) b).text().plain().strip()))
            .flatMap(Optional::stream)
            .map(NumberedName::number)
            .distinct()
            .count()
        >= 2;
  }

  private static Optional<Paragraph> open(Paragraph p) {
    if (!isOpen(p)) {
      return Optional.empty();
    }
    RichText text = p.text().strip();
    return NumberedName.open(text.plain()).map(n -> labelled(p, n.text(), text.from(n.length())));
  }

  /** A paragraph that begins with "Recommendation:". */
  private static Optional<Paragraph> runIn(Paragraph p) {
    String plain = p.text().plain().strip();
    int end = Math.max(plain.indexOf(':'), plain.indexOf('：')) + 1;
    boolean marked =
        isOpen(p) && end > 1 && end < plain.length() && isRunIn(plain.substring(0, end));
    return marked
        ? Optional.of(labelled(p, plain.substring(0, end), p.text().strip().from(end)))
        : Optional.empty();
  }

  /** Returns whether a label is a word such as "Recommendation:". */
  static boolean isRunIn(String label) {
    return label.matches("(?s).*[\\p{L}\\p{M}][\\s\\p{Z}]?[:：]")
        && label.strip().split("[\\s\\p{Z}]+", -1).length <= 3
        && RecommendationWords.name(label.replaceAll("[\\s\\p{Z}]*[:：]$", ""));
  }

  private static Paragraph labelled(Paragraph p, String label, RichText text) {
    return new Paragraph(p.place(), Role.ITEM, 1, label, text.strip(), p.centred());
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
