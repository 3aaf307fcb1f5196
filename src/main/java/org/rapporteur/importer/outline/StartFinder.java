package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  /** The first word of a heading that names those to whom recommendations are made. */
  private static final Pattern TO =
      Pattern.compile("(?iuU)(?:to|for|à|aux?|al?|a los|a las|ao|an|для|إلى|对|向)\\b|(?:对|向|إلى)");

  private final List<Paragraph> paragraphs;

  StartFinder(List<Block> blocks) {
    this.paragraphs =
        blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
  }

  Starts find() {
    HeadingStarts headed = new HeadingStarts(paragraphs);
    Starts named = headed.find(true);
    if (!named.isEmpty()) {
      return RepeatedLists.without(named, paragraphs);
    }
    Starts items = namedItems();
    if (!items.isEmpty()) {
      return RepeatedLists.without(items, paragraphs);
    }
    Starts sections = sections();
    if (!sections.isEmpty()) {
      return RepeatedLists.without(OperativeParagraphs.among(sections, paragraphs), paragraphs);
    }
    Starts numbered = headed.find(false);
    if (!numbered.isEmpty()) {
      return numbered;
    }
    Optional<Starts> lists = ListItems.in(paragraphs);
    Optional<Starts> sentences = LeadIns.sentences(paragraphs);
    if (sentences.isPresent() && lists.filter(Starts::whole).isEmpty()) {
      return sentences.get();
    }
    return lists
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

  /** Paragraphs that begin with words such as "Recommendation 1:" or "Recommendation:". */
  private Starts namedItems() {
    List<Paragraph> items =
        paragraphs.stream().filter(p -> p.role() == Role.ITEM && p.level() == 1).toList();
    List<Paragraph> named =
        items.stream()
            .filter(
                p ->
                    Label.ofItem(p.label())
                        .filter(l -> RecommendationWords.name(l.word()))
                        .isPresent())
            .toList();
    boolean numbers = named.size() >= 2;
    if (!numbers) {
      named = items.stream().filter(p -> TypedLabels.isRunIn(p.label())).toList();
    }
    if (named.size() < 2) {
      return new Starts(Set.of(), "", true, false);
    }
    return new Starts(
        places(named),
        numbers
            ? "Paragraphs that are numbered as recommendations were taken."
            : "Paragraphs that are marked as recommendations were taken.",
        numbers,
        false,
        places(margin(named)));
  }

  /** Numbered paragraphs that begin before the recommendations and go on between them. */
  private List<Paragraph> margin(List<Paragraph> named) {
    Set<Place> own = places(named);
    List<Paragraph> others =
        paragraphs.stream().filter(p -> p.role() == Role.ITEM && !own.contains(p.place())).toList();
    List<Paragraph> chain = ListItems.chain(ListItems.top(others));
    boolean before =
        !chain.isEmpty() && paragraphs.indexOf(chain.get(0)) < paragraphs.indexOf(named.get(0));
    return before && chain.size() >= FEW ? chain : List.of();
  }

  static Optional<NumberedHeading> numbered(Paragraph heading) {
    return NumberedHeading.of(heading.plain().strip());
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
      } else if (sayWhat(section)) {
        section.stream().filter(Paragraph::isHeading).forEach(starts::add);
      } else {
        section.stream()
            .filter(p -> p.role() == Role.TEXT && !p.text().plain().strip().endsWith(":"))
            .forEach(starts::add);
      }
      i = end - 1;
    }
    Set<Place> known = places(starts);
    LeadIns.items(paragraphs).stream().filter(p -> known.add(p.place())).forEach(starts::add);
    // Numbers that begin in such a section go on in others.
    List<Paragraph> chain = ListItems.chain(ListItems.top(paragraphs));
    if (chain.size() >= FEW
        && known.contains(chain.get(0).place())
        && known.contains(chain.get(1).place())) {
      chain.stream().filter(p -> known.add(p.place())).forEach(starts::add);
    }
    return starts.size() < 2
        ? new Starts(Set.of(), "", false, false)
        : new Starts(
            places(starts),
            "The items of sections that announce recommendations were taken.",
            false,
            true);
  }

  /** Returns whether the headings of a section recommend, and the text below them explains. */
  private static boolean sayWhat(List<Paragraph> section) {
    List<Paragraph> headings = section.stream().filter(Paragraph::isHeading).toList();
    List<String> texts =
        section.stream()
            .filter(p -> p.role() == Role.TEXT)
            .map(p -> p.text().plain().strip())
            .toList();
    long recommending = texts.stream().filter(OperativeWords::recommend).count();
    int words =
        headings.stream().mapToInt(h -> h.text().plain().strip().split("\\s+", -1).length).sum();
    boolean to = headings.stream().anyMatch(h -> TO.matcher(h.text().plain().strip()).lookingAt());
    return headings.size() >= 2
        && headings.stream().mapToInt(Paragraph::level).distinct().count() == 1
        && texts.size() >= headings.size()
        && recommending * 2 < texts.size()
        && words >= FEW * headings.size()
        && !to;
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
