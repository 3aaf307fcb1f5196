package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.RecommendationWords;

/**
 * Decides where recommendations begin: at numbered headings, at the items of sections that announce
 * recommendations, at numbered paragraphs, at items of lists, at headings, or at each paragraph.
 */
final class StartFinder {

  private static final int FEW = 3;
  private static final int MANY = 8;
  private static final Pattern PARTS =
      Pattern.compile(
          "part|parte|partie|chapter|chapitre|capítulo|annex|annexe|anexo|appendix|schedule|figure"
              + "|table|step|phase|title|章|节|장|глава|часть|الفصل|الباب");
  private static final Pattern SECTIONS = Pattern.compile("section|sección|раздел");

  private final List<Paragraph> paragraphs;
  private final Map<Place, Integer> index = new HashMap<>();

  StartFinder(List<Block> blocks) {
    this.paragraphs =
        blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      index.put(paragraphs.get(i).place(), i);
    }
  }

  Starts find() {
    Starts named = numberedHeadings(true);
    if (!named.isEmpty()) {
      return named;
    }
    Starts items = namedItems();
    if (!items.isEmpty()) {
      return items;
    }
    Starts sections = sections();
    if (!sections.isEmpty()) {
      return OperativeParagraphs.among(sections, paragraphs);
    }
    Starts numbered = numberedHeadings(false);
    if (!numbered.isEmpty()) {
      return numbered;
    }
    return ListItems.in(paragraphs)
        .map(starts -> OperativeParagraphs.among(starts, paragraphs))
        .or(this::headings)
        .orElseGet(
            () ->
                new Starts(
                    places(paragraphs.stream().filter(p -> p.role() == Role.TEXT).toList()),
                    "Each paragraph was taken as a recommendation.",
                    false,
                    false));
  }

  /** Paragraphs that begin with words such as "Recommendation 1:". */
  private Starts namedItems() {
    List<Paragraph> named =
        paragraphs.stream()
            .filter(p -> p.role() == Role.ITEM && p.level() == 1)
            .filter(
                p ->
                    Label.ofItem(p.label())
                        .filter(l -> RecommendationWords.name(l.word()))
                        .isPresent())
            .toList();
    return named.size() < 2
        ? new Starts(Set.of(), "", true, false)
        : new Starts(
            places(named),
            "Paragraphs that are numbered as recommendations were taken.",
            true,
            false);
  }

  /** Headings of one level that number the same thing, such as recommendations or articles. */
  private Starts numberedHeadings(boolean recommendations) {
    Map<String, List<Paragraph>> groups = new LinkedHashMap<>();
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (Paragraph p : paragraphs) {
      if (p.isHeading()) {
        String group =
            p.level() + " " + numbered(p).map(NumberedHeading::word).orElseGet(() -> firstWord(p));
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
            places(all), "Numbered headings were taken as recommendations.", true, false);
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

  static Optional<NumberedHeading> numbered(Paragraph heading) {
    return NumberedHeading.of(heading.plain().strip());
  }

  /** Returns whether headings are grouped by their first word, since they have no known number. */
  private static boolean isWord(List<Paragraph> headings) {
    return headings.stream().noneMatch(h -> numbered(h).isPresent());
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

  /** The items of sections whose headings announce recommendations. */
  private Starts sections() {
    List<Paragraph> starts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph heading = paragraphs.get(i);
      if (!announces(heading)) {
        continue;
      }
      int end = i + 1;
      while (end < paragraphs.size() && !ends(heading, paragraphs.get(end))) {
        end++;
      }
      List<Paragraph> section = paragraphs.subList(i + 1, end);
      List<Paragraph> below = numberedBelow(section);
      Optional<Starts> items = ListItems.in(section);
      if (below.size() >= 2) {
        starts.addAll(below);
      } else if (items.isPresent()) {
        Set<Place> places = items.get().places();
        section.stream().filter(p -> places.contains(p.place())).forEach(starts::add);
      } else {
        section.stream()
            .filter(p -> p.role() == Role.TEXT && !p.text().plain().strip().endsWith(":"))
            .forEach(starts::add);
      }
      i = end - 1;
    }
    return starts.size() < 2
        ? new Starts(Set.of(), "", false, false)
        : new Starts(
            places(starts),
            "The items of sections that announce recommendations were taken.",
            false,
            true);
  }

  /** The numbered headings of a section, if it has no others of their level. */
  private static List<Paragraph> numberedBelow(List<Paragraph> section) {
    int level =
        section.stream().filter(Paragraph::isHeading).mapToInt(Paragraph::level).min().orElse(0);
    List<Paragraph> headings =
        section.stream().filter(p -> p.isHeading() && p.level() == level).toList();
    boolean numbers =
        headings.stream()
            .allMatch(h -> numbered(h).filter(n -> n.number().matches(".*\\p{Nd}.*")).isPresent());
    boolean lists =
        section.stream().filter(p -> p.role() == Role.ITEM && p.level() == 1).count()
            > headings.size();
    return numbers && !lists ? headings : List.of();
  }

  /** A heading, or a short paragraph before a list, that announces recommendations. */
  static boolean announces(Paragraph p) {
    return p.isHeading() && p.level() > 0 && RecommendationWords.announce(p.text().plain());
  }

  private static boolean ends(Paragraph heading, Paragraph next) {
    return next.isHeading() && next.level() <= heading.level();
  }

  /** The innermost headings with text, in a document without items. */
  private Optional<Starts> headings() {
    List<Paragraph> starts = new ArrayList<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (paragraphs.get(i).isHeading()
          && paragraphs.get(i).level() > 0
          && !paragraphs.get(i + 1).isHeading()) {
        starts.add(paragraphs.get(i));
      }
    }
    int deepest = starts.stream().mapToInt(Paragraph::level).max().orElse(0);
    starts.removeIf(p -> p.level() < deepest);
    return starts.size() < FEW
        ? Optional.empty()
        : Optional.of(
            new Starts(places(starts), "Each section was taken as a recommendation.", true, false));
  }

  static Set<Place> places(List<Paragraph> paragraphs) {
    Set<Place> places = new HashSet<>();
    paragraphs.forEach(p -> places.add(p.place()));
    return places;
  }
}
