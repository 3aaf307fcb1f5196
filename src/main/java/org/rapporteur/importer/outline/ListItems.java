package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.Place;

/** Finds recommendations among numbered paragraphs and the items of lists. */
final class ListItems {

  private static final int FEW = 3;
  private static final int GAP = 6;

  private ListItems() {}

  /** Numbered paragraphs, or items of lists. */
  static Optional<Starts> in(List<Paragraph> section) {
    List<Paragraph> top = top(section);
    List<Paragraph> below = below(top);
    if (below.size() >= 2) {
      return Optional.of(
          new Starts(
              StartFinder.places(below),
              "Numbered paragraphs were taken as recommendations.",
              true,
              false));
    }
    List<Paragraph> chain = chains(top, section);
    long numbers = top.stream().filter(p -> is(p, Label.Kind.NUMBER)).count();
    boolean leads =
        chain.size() <= 2 && chain.stream().allMatch(p -> p.text().plain().strip().endsWith(":"));
    if (chain.size() >= FEW && chain.size() * 10L >= numbers * 6L
        || chain.size() == 2 && top.size() <= FEW && !leads) {
      return Optional.of(
          new Starts(
              StartFinder.places(chain),
              "Numbered paragraphs were taken as recommendations.",
              true,
              false));
    }
    List<Paragraph> items = new ArrayList<>(top);
    if (leads && !chain.isEmpty()) {
      items.removeAll(chain);
      List<Paragraph> inner =
          section.stream()
              .filter(p -> p.role() == Role.ITEM && !chain.contains(p) && p.level() <= 2)
              .toList();
      items = inner.isEmpty() ? items : new ArrayList<>(inner);
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Starts(
                StartFinder.places(items),
                "The items of lists were taken as recommendations.",
                false,
                false));
  }

  /** Paragraphs such as 6.1 and 6.2, if paragraph 6 only announces them. */
  private static List<Paragraph> below(List<Paragraph> top) {
    List<Paragraph> below = new ArrayList<>();
    List<Integer> lead = List.of();
    for (Paragraph p : top) {
      List<Integer> now = is(p, Label.Kind.NUMBER) ? numbers(p) : List.of();
      boolean inside = now.size() > lead.size() && now.subList(0, lead.size()).equals(lead);
      if (!lead.isEmpty() && inside) {
        below.add(p);
      } else if (p.text().plain().strip().matches("(?s).*[:：]")) {
        lead = now;
      } else if (!inside && !now.isEmpty()) {
        lead = List.of();
      }
    }
    return below;
  }

  private static List<Integer> numbers(Paragraph p) {
    return Label.ofItem(p.label()).map(Label::numbers).orElse(List.of());
  }

  /** The items of the outermost level that a section uses. */
  static List<Paragraph> top(List<Paragraph> section) {
    int level =
        section.stream()
            .filter(p -> p.role() == Role.ITEM)
            .mapToInt(Paragraph::level)
            .min()
            .orElse(1);
    return section.stream().filter(p -> p.role() == Role.ITEM && p.level() == level).toList();
  }

  /** Numbered paragraphs that count on, over all headings; inner lists that start again do not. */
  static List<Paragraph> chain(List<Paragraph> section) {
    List<Paragraph> chain = new ArrayList<>();
    List<Integer> last = List.of();
    for (Paragraph p : section) {
      Optional<Label> label = p.role() == Role.ITEM ? Label.ofItem(p.label()) : Optional.empty();
      if (label.filter(l -> l.kind() == Label.Kind.NUMBER).isEmpty()) {
        continue;
      }
      List<Integer> now = label.get().numbers();
      if (last.isEmpty() || follows(last, now)) {
        chain.add(p);
        last = now;
      }
    }
    return chain;
  }

  /** The chain, and those of parts between headings in which it does not go on. */
  private static List<Paragraph> chains(List<Paragraph> top, List<Paragraph> section) {
    List<Paragraph> chain = new ArrayList<>(chain(top));
    Set<Place> chained = StartFinder.places(chain);
    Set<Place> tops = StartFinder.places(top);
    List<Paragraph> part = new ArrayList<>();
    for (int i = 0; i <= section.size(); i++) {
      if (i < section.size() && !section.get(i).isHeading()) {
        part.add(section.get(i));
      } else {
        if (part.stream().noneMatch(p -> chained.contains(p.place()))) {
          chain.addAll(chain(part.stream().filter(p -> tops.contains(p.place())).toList()));
        }
        part.clear();
      }
    }
    return chain;
  }

  /** Returns whether a number comes soon after another of the same length. */
  private static boolean follows(List<Integer> last, List<Integer> now) {
    if (last.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      int step = now.get(i) - last.get(i);
      if (step != 0) {
        return step > 0 && (step <= GAP || i < now.size() - 1);
      }
    }
    return false;
  }

  private static boolean is(Paragraph p, Label.Kind kind) {
    return Label.ofItem(p.label()).filter(l -> l.kind() == kind).isPresent();
  }
}
