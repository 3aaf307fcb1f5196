package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Place;

/** Finds lists that repeat recommendations of the body, as executive summaries do. */
final class RepeatedLists {

  /** In a document with more sections than that, none is a summary. */
  private static final int MANY = 1_000;

  private RepeatedLists() {}

  /** The starts without those of sections which repeat the starts of others. */
  static Starts without(Starts starts, List<Paragraph> paragraphs) {
    List<List<Paragraph>> sections = sections(starts, paragraphs);
    if (sections.size() > MANY) {
      return starts;
    }
    Map<String, Set<Integer>> where = new HashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      for (Paragraph p : sections.get(i)) {
        where.computeIfAbsent(words(p), w -> new HashSet<>()).add(i);
      }
    }
    Set<Place> repeated = new HashSet<>();
    Set<Integer> dropped = new HashSet<>();
    for (int i = 0; i < sections.size(); i++) {
      if (repeats(i, sections, where, dropped)) {
        dropped.add(i);
        repeated.addAll(StartFinder.places(sections.get(i)));
      }
    }
    if (repeated.isEmpty()) {
      return starts;
    }
    Set<Place> places = new HashSet<>(starts.places());
    places.removeAll(repeated);
    Set<Place> others = new HashSet<>(starts.others());
    others.addAll(repeated);
    return new Starts(
        places,
        starts.how() + " " + repeated.size() + " items that a summary repeats stayed in its text.",
        starts.whole(),
        starts.sections(),
        others);
  }

  /** Returns whether most items of a section are also in other sections, and it is the summary. */
  private static boolean repeats(
      int section,
      List<List<Paragraph>> sections,
      Map<String, Set<Integer>> where,
      Set<Integer> dropped) {
    Set<Integer> others = new HashSet<>();
    int found = 0;
    for (Paragraph p : sections.get(section)) {
      Set<Integer> in = new HashSet<>(where.getOrDefault(words(p), Set.of()));
      in.remove(section);
      in.removeAll(dropped);
      found += in.isEmpty() ? 0 : 1;
      others.addAll(in);
    }
    int size = sections.get(section).size();
    boolean summary = others.size() > 1 || others.stream().allMatch(o -> o > section);
    return size > 1 && found * 10 >= size * 8 && summary;
  }

  /** The starts between headings. */
  private static List<List<Paragraph>> sections(Starts starts, List<Paragraph> paragraphs) {
    List<List<Paragraph>> sections = new ArrayList<>();
    List<Paragraph> section = new ArrayList<>();
    for (Paragraph p : paragraphs) {
      if (starts.places().contains(p.place())) {
        section.add(p);
      } else if (p.isHeading() && !section.isEmpty()) {
        sections.add(section);
        section = new ArrayList<>();
      }
    }
    sections.add(section);
    return sections;
  }

  private static String words(Paragraph p) {
    if (p.isHeading()) {
      return StartFinder.numbered(p).map(NumberedHeading::number).orElse(p.plain());
    }
    return p.text().plain().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}
