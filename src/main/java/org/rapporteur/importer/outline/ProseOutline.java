package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Place;

/** Recognises a report in running text: sections, and the recommendations in them. */
final class ProseOutline {

  /** The label of a part, which the title of a document lacks. */
  private static final Pattern PART =
      Pattern.compile("(?:[IVXLC]{1,6}|\\p{Lu}|\\p{Nd}{1,2}|\\p{IsHan}{1,2})[.)、．][\\s\\p{Z}]*\\S");

  private final ThemeTitles titles;
  private final List<String> remarks = new ArrayList<>();

  /**
   * @param titles how headings become titles of themes
   */
  ProseOutline(ThemeTitles titles) {
    this.titles = titles;
  }

  /** A section: its heading and those above it, its text, and its recommendations. */
  private static final class Section {
    private final List<Paragraph> headings;
    private final List<Block> text = new ArrayList<>();
    private final List<OpenItem> items = new ArrayList<>();

    private Section(List<Paragraph> headings) {
      this.headings = List.copyOf(headings);
    }
  }

  /** A recommendation to which paragraphs are still added. */
  private static final class OpenItem {
    private final Paragraph start;
    private final List<Block> demand = new ArrayList<>();
    private final List<OutlineItem.Layer> layers = new ArrayList<>();
    private Optional<Paragraph> layer = Optional.empty();
    private List<Block> layerText = new ArrayList<>();

    private OpenItem(Paragraph start) {
      this.start = start;
    }

    private void add(Block block) {
      (layer.isPresent() ? layerText : demand).add(block);
    }

    private void open(Paragraph heading) {
      close();
      layer = Optional.of(heading);
      layerText = new ArrayList<>();
    }

    private void close() {
      layer.ifPresent(h -> layers.add(new OutlineItem.Layer(h, layerText)));
      layer = Optional.empty();
    }
  }

  Outline read(List<Block> source) {
    HeadingLooks.Found found = HeadingLooks.in(SoftBreaks.split(source));
    remarks.addAll(found.remarks());
    List<Block> blocks = TypedLabels.split(found.blocks());
    Optional<Paragraph> title = title(blocks);
    List<Block> body = new ArrayList<>(blocks);
    title.ifPresent(body::remove);
    Starts starts = new StartFinder(body).find();
    remarks.add(starts.how());
    List<Section> sections = sections(body, starts);
    return outline(title, sections);
  }

  /** The title of the document, or its only heading of the highest level. */
  private static Optional<Paragraph> title(List<Block> blocks) {
    List<Paragraph> headings =
        blocks.stream()
            .filter(b -> b instanceof Paragraph p && p.isHeading())
            .map(Paragraph.class::cast)
            .toList();
    Optional<Paragraph> marked = headings.stream().filter(h -> h.level() == 0).findFirst();
    if (marked.isPresent() || headings.isEmpty()) {
      return marked;
    }
    Paragraph first = headings.get(0);
    List<Paragraph> same = headings.stream().filter(h -> h.level() <= first.level()).toList();
    boolean only = same.size() == 1 && headings.size() > 1;
    boolean before =
        same.size() > 2
            && !PART.matcher(first.plain().strip()).lookingAt()
            && same.stream().skip(1).allMatch(h -> PART.matcher(h.plain().strip()).lookingAt());
    return only || before ? Optional.of(first) : Optional.empty();
  }

  private static List<Section> sections(List<Block> blocks, Starts starts) {
    List<Section> sections = new ArrayList<>();
    List<Paragraph> headings = new ArrayList<>();
    Section section = new Section(headings);
    sections.add(section);
    Optional<OpenItem> open = Optional.empty();
    for (Block block : blocks) {
      if (block instanceof Paragraph p && starts.places().contains(p.place())) {
        open.ifPresent(OpenItem::close);
        if (p.isHeading() && headings.removeIf(h -> h.level() >= p.level())) {
          section = new Section(headings);
          sections.add(section);
        }
        OpenItem item = new OpenItem(p);
        if (!p.isHeading()) {
          item.add(p);
        }
        section.items.add(item);
        open = Optional.of(item);
      } else if (block instanceof Paragraph p
          && p.isHeading()
          && !starts.others().contains(p.place())) {
        if (open.isPresent()
            && open.get().start.isHeading()
            && p.level() > open.get().start.level()) {
          open.get().open(p);
          continue;
        }
        open.ifPresent(OpenItem::close);
        open = Optional.empty();
        headings.removeIf(h -> h.level() >= p.level());
        headings.add(p);
        section = new Section(headings);
        sections.add(section);
      } else if (block instanceof Paragraph p && starts.others().contains(p.place())) {
        open.ifPresent(OpenItem::close);
        open = Optional.empty();
        section.text.add(block);
      } else if (open.isPresent() && belongs(block, open.get(), starts)) {
        open.get().add(block);
      } else {
        open.ifPresent(OpenItem::close);
        open = Optional.empty();
        section.text.add(block);
      }
    }
    open.ifPresent(OpenItem::close);
    return sections;
  }

  private static boolean belongs(Block block, OpenItem item, Starts starts) {
    // A recommendation in a box ends with it.
    if (item.start.isHeading() && !item.demand.isEmpty() && isQuotation(item.demand.get(0))) {
      return isQuotation(block);
    }
    if (starts.whole() || item.start.isHeading() || !(block instanceof Paragraph p)) {
      return true;
    }
    return switch (p.role()) {
      case ITEM -> true;
      case CONTINUATION, QUOTATION, PREFORMATTED -> true;
      case TEXT, HEADING -> false;
    };
  }

  private static boolean isQuotation(Block block) {
    return block instanceof Paragraph p && p.role() == Paragraph.Role.QUOTATION;
  }

  private Outline outline(Optional<Paragraph> title, List<Section> sections) {
    List<OutlineTheme> themes = new ArrayList<>();
    List<Outline.Page> pages = new ArrayList<>();
    List<Section> waiting = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (!section.items.isEmpty()) {
        themes.add(theme(section, waiting));
        waiting.clear();
      } else if (leadsTo(section, sections, i)) {
        waiting.add(section);
      } else if (!section.headings.isEmpty() || !section.text.isEmpty()) {
        pages.add(page(section));
      }
    }
    waiting.forEach(section -> pages.add(page(section)));
    title.ifPresent(t -> titleNotes(t, pages, themes));
    return new Outline(title, new Merging().merge(themes), pages, List.of(), remarks);
  }

  /** Moves the notes of the title to the first page, or else to the first theme. */
  private static void titleNotes(
      Paragraph title, List<Outline.Page> pages, List<OutlineTheme> themes) {
    for (int i = 0; i < pages.size(); i++) {
      if (HeadingNotes.fit(pages.get(i).blocks())) {
        List<Block> text = HeadingNotes.below(title, pages.get(i).blocks());
        pages.set(i, new Outline.Page(pages.get(i).heading(), text));
        return;
      }
    }
    if (!themes.isEmpty()) {
      OutlineTheme first = themes.get(0);
      List<Block> text = HeadingNotes.below(title, first.introduction());
      themes.set(0, new OutlineTheme(first.title(), first.facts(), text, first.items()));
    }
  }

  /** Returns whether a section is above the next one that has recommendations. */
  private static boolean leadsTo(Section section, List<Section> sections, int at) {
    if (section.headings.isEmpty()) {
      return false;
    }
    Paragraph own = section.headings.get(section.headings.size() - 1);
    for (Section next : sections.subList(at + 1, sections.size())) {
      if (!next.headings.contains(own)) {
        return false;
      }
      if (!next.items.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Outline.Page page(Section section) {
    return new Outline.Page(
        section.headings.isEmpty()
            ? Optional.empty()
            : Optional.of(section.headings.get(section.headings.size() - 1)),
        section.headings.isEmpty()
            ? section.text
            : HeadingNotes.below(section.headings.get(section.headings.size() - 1), section.text));
  }

  private OutlineTheme theme(Section section, List<Section> above) {
    List<Fact> facts = new ArrayList<>();
    List<Block> introduction = new ArrayList<>();
    for (Section upper : above) {
      introduction.addAll(upper.text);
    }
    introduction.addAll(section.text);
    String title =
        titles.read(section.headings, above.isEmpty() ? List.of() : headings(above), facts);
    Place place = new Place(0, "");
    List<OutlineItem> items = new ArrayList<>();
    for (OpenItem open : section.items) {
      items.add(new ProseItem(open.start, open.demand, open.layers).read());
    }
    if (facts.isEmpty()) {
      facts.add(new Fact("title", title, place, ""));
    }
    List<Block> text = introduction;
    if (!section.headings.isEmpty()) {
      text = HeadingNotes.below(section.headings.get(section.headings.size() - 1), introduction);
    }
    return new OutlineTheme(title, facts, text, items);
  }

  private static List<Paragraph> headings(List<Section> above) {
    return above.stream().map(s -> s.headings.get(s.headings.size() - 1)).toList();
  }
}
