package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.SetAside;
import org.rapporteur.importer.source.SourceDocument;

/**
 * Reads a Word document that this program wrote: its recommendations have bookmarks with their ids,
 * and their facts are lines with the program's own labels.
 */
final class OwnReport {

  private static final Pattern NUMBERED = Pattern.compile("\\p{Nd}+[.．]\\s*");
  private static final int THEME = 1;
  private static final int RECOMMENDATION = 2;

  private final SourceDocument document;
  private final OwnLabels labels;
  private final ThemeTitles titles;
  private final List<OutlineTheme> themes = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();
  private Optional<Paragraph> title = Optional.empty();

  private OwnReport(SourceDocument document, OwnLabels labels, ThemeTitles titles) {
    this.document = document;
    this.labels = labels;
    this.titles = titles;
  }

  /** Whether this program wrote a document. */
  static boolean is(SourceDocument document) {
    return !document.ids().isEmpty();
  }

  static Outline read(SourceDocument document, OwnLabels labels, ThemeTitles titles) {
    OwnReport report = new OwnReport(document, labels, titles);
    report.sections();
    return new Outline(
        report.title,
        report.themes,
        List.of(),
        report.aside,
        List.of("The file was written by Rapporteur; its ids and facts were read."));
  }

  /** Divides the document at its highest headings; those with recommendations are themes. */
  private void sections() {
    List<Block> section = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph p && p.isHeading() && p.level() <= THEME) {
        section(section);
        section = new ArrayList<>();
      }
      if (block instanceof Paragraph p && p.isHeading() && p.level() == 0) {
        title = Optional.of(p);
      } else {
        section.add(block);
      }
    }
    section(section);
  }

  private void section(List<Block> section) {
    if (section.stream().noneMatch(this::begins)) {
      section.forEach(block -> generated(block, "a part that the program generates"));
      return;
    }
    List<List<Block>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Block block : section) {
      if (begins(block)) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(block);
    }
    List<OutlineItem> items = new ArrayList<>();
    for (List<Block> part : parts.subList(1, parts.size())) {
      items.add(item(part));
    }
    themes.add(theme(parts.get(0), items));
  }

  private boolean begins(Block block) {
    return block instanceof Paragraph p
        && p.isHeading()
        && p.level() == RECOMMENDATION
        && document.ids().containsKey(p.place().words());
  }

  private void generated(Block block, String why) {
    if (block instanceof Paragraph p) {
      aside.add(new SetAside(p.place(), p.plain(), why));
    } else if (block instanceof org.rapporteur.importer.source.Table table) {
      table
          .rows()
          .forEach(row -> row.cells().forEach(c -> c.paragraphs().forEach(p -> generated(p, why))));
    }
  }

  private OutlineTheme theme(List<Block> blocks, List<OutlineItem> items) {
    List<Fact> facts = new ArrayList<>();
    List<Block> introduction = new ArrayList<>();
    String name = titles.untitled();
    for (Block block : blocks) {
      if (!(block instanceof Paragraph p)) {
        introduction.add(block);
        continue;
      }
      Optional<OwnLabels.Line> line = labels.read(p.text().plain());
      if (p.isHeading() && p.level() == THEME) {
        Matcher number = NUMBERED.matcher(p.plain());
        name = number.lookingAt() ? p.plain().substring(number.end()).strip() : p.plain();
        facts.add(new Fact("title", name, p.place(), p.plain()));
      } else if (line.isPresent() && line.get().key().equals("source")) {
        facts.add(new Fact("source", line.get().value(), p.place(), p.plain()));
      } else if (introduction.isEmpty() && titles.isReference(p.plain())) {
        facts.add(new Fact("articles", p.plain(), p.place(), p.plain()));
      } else {
        introduction.add(block);
      }
    }
    return new OutlineTheme(name, facts, introduction, items);
  }

  private OutlineItem item(List<Block> blocks) {
    Paragraph heading = (Paragraph) blocks.get(0);
    List<Fact> facts = new ArrayList<>();
    Optional<Paragraph> name = heading(heading, facts);
    List<Block> demand = new ArrayList<>();
    List<OutlineItem.Layer> layers = new ArrayList<>();
    Optional<Paragraph> layer = Optional.empty();
    List<Block> text = demand;
    boolean inFacts = false;
    OwnFacts own = new OwnFacts(labels, facts);
    for (Block block : blocks.subList(1, blocks.size())) {
      if (block instanceof Paragraph p && (inFacts || labels.begins(p))) {
        inFacts = true;
        own.read(p);
      } else if (block instanceof Paragraph p && p.isHeading()) {
        List<Block> before = text;
        layer.ifPresent(h -> layers.add(new OutlineItem.Layer(h, before)));
        layer = Optional.of(p);
        text = new ArrayList<>();
      } else {
        text.add(block);
      }
    }
    List<Block> last = text;
    layer.ifPresent(h -> layers.add(new OutlineItem.Layer(h, last)));
    return new OutlineItem(name, demand, layers, facts);
  }

  /** The label, which is the id or the number of the recommendation, and the title after it. */
  private Optional<Paragraph> heading(Paragraph heading, List<Fact> facts) {
    String id = document.ids().getOrDefault(heading.place().words(), "");
    String plain = heading.text().plain();
    int end = 0;
    while (end < plain.length() && !Character.isWhitespace(plain.charAt(end))) {
      end++;
    }
    String label = plain.substring(0, end);
    boolean isId = label.equalsIgnoreCase(id);
    facts.add(new Fact("id", id, heading.place(), isId ? label : ""));
    if (!isId) {
      facts.add(new Fact("number", label, heading.place(), label));
    }
    return end >= plain.length()
        ? Optional.empty()
        : Optional.of(heading.with("", heading.text().from(end).strip()));
  }
}
