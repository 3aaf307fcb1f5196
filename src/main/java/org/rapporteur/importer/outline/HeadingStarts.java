package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.RecommendationWords;

/** Finds recommendations whose headings number them. */
final class HeadingStarts {

  private static final int FEW = 3;
  private static final int MANY = 8;
  private static final Pattern PARTS =
      Pattern.compile(
          "part|parte|partie|chapter|chapitre|capítulo|annex|annexe|anexo|appendix|schedule|figure"
              + "|table|step|phase|title|章|节|장|глава|часть|الفصل|الباب");
  private static final Pattern SECTIONS = Pattern.compile("section|sección|раздел");

  private final List<Paragraph> paragraphs;
  private final Map<Place, Integer> index = new HashMap<>();

  HeadingStarts(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    for (int i = 0; i < paragraphs.size(); i++) {
      index.put(paragraphs.get(i).place(), i);
    }
  }

  /** Headings of one level that number the same thing, such as recommendations or articles. */
  Starts find(boolean recommendations) {
    Map<String, List<Paragraph>> groups = new LinkedHashMap<>();
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (Paragraph p : paragraphs) {
      if (p.isHeading()) {
        String group =
            p.level()
                + " "
                + StartFinder.numbered(p).map(NumberedHeading::word).orElseGet(() -> firstWord(p));
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(p);
        levels.merge(Integer.toString(p.level()), 1, Integer::sum);
      }
    }
    for (Map.Entry<String, List<Paragraph>> group : groups.entrySet()) {
      String word = group.getKey().substring(group.getKey().indexOf(' ') + 1);
      List<Paragraph> headings = group.getValue();
      int share = levels.getOrDefault(Integer.toString(headings.get(0).level()), 0);
      boolean fits =
          recommendations
              ? !isWord(headings) && RecommendationWords.name(word)
              : isNumbering(word, headings, share) && !haveItems(headings, word.isEmpty());
      if (fits) {
        int level = headings.get(0).level();
        List<Paragraph> all = new ArrayList<>(headings);
        if (!recommendations && headings.size() * 10 >= share * 8) {
          all = between(headings, level);
        }
        return new Starts(
            StartFinder.places(all),
            "Numbered headings were taken as recommendations.",
            true,
            false);
      }
    }
    return new Starts(Set.of(), "", true, false);
  }

  /** Returns whether headings number what a document consists of, not its parts. */
  private static boolean isNumbering(String word, List<Paragraph> headings, int share) {
    boolean parts =
        PARTS.matcher(word).matches() || headings.size() < MANY && SECTIONS.matcher(word).matches();
    boolean enough =
        isWord(headings)
            ? headings.size() >= MANY && headings.size() * 10 >= share * 8
            : headings.size() >= FEW;
    return !word.equals("-") && enough && !parts;
  }

  private static String firstWord(Paragraph heading) {
    String[] words = heading.plain().strip().split("[\\s\\p{Z}]+", 2);
    return words.length < 2 ? "-" : words[0].toLowerCase(java.util.Locale.ROOT);
  }

  /** The headings of a level from the first to the last numbered one. */
  private List<Paragraph> between(List<Paragraph> headings, int level) {
    int from = index.getOrDefault(headings.get(0).place(), 0);
    // The first one may be an ordinal, such as "Article premier".
    for (int i = from - 1; i >= 0; i--) {
      Paragraph before = paragraphs.get(i);
      if (before.isHeading() && before.level() == level) {
        from = firstWord(before).equals(firstWord(headings.get(0))) ? i : from;
        break;
      }
    }
    int to = index.getOrDefault(headings.get(headings.size() - 1).place(), 0);
    return paragraphs.subList(from, to + 1).stream()
        .filter(p -> p.isHeading() && p.level() == level)
        .toList();
  }

  /** Returns whether headings are grouped by their first word, since they have no known number. */
  private static boolean isWord(List<Paragraph> headings) {
    return headings.stream().noneMatch(h -> StartFinder.numbered(h).isPresent());
  }

  /**
   * Returns whether lists follow most of these headings, which are then themes. Numbered paragraphs
   * that begin again below each heading are parts of it.
   *
   * @param any whether such paragraphs count too
   */
  private boolean haveItems(List<Paragraph> headings, boolean any) {
    int with = 0;
    for (Paragraph heading : headings) {
      int from = index.getOrDefault(heading.place(), 0) + 1;
      for (int i = from; i < paragraphs.size() && !paragraphs.get(i).isHeading(); i++) {
        Paragraph p = paragraphs.get(i);
        if (p.role() == Role.ITEM && (any || !beginsAgain(p))) {
          with++;
          break;
        } else if (p.role() == Role.ITEM) {
          break;
        }
      }
    }
    return with * 2 > headings.size();
  }

  private static boolean beginsAgain(Paragraph item) {
    return Label.ofItem(item.label())
        .filter(l -> l.kind() != Label.Kind.BULLET && l.numbers().equals(List.of(1)))
        .isPresent();
  }
}
