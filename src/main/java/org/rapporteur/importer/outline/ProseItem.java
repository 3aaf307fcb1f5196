package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.RecommendationWords;
import org.rapporteur.importer.source.RichText;

/** A recommendation in running text: its number, its title, and who recommends it. */
final class ProseItem {

  private final Paragraph start;
  private final List<Block> demand;
  private final List<OutlineItem.Layer> layers;

  ProseItem(Paragraph start, List<Block> demand, List<OutlineItem.Layer> layers) {
    this.start = start;
    this.demand = demand;
    this.layers = layers;
  }

  OutlineItem read() {
    return start.isHeading() ? headed() : labelled();
  }

  private OutlineItem headed() {
    String plain = start.plain().strip();
    Optional<NumberedHeading> numbered = NumberedHeading.of(plain);
    List<Fact> facts = new ArrayList<>();
    Optional<Paragraph> title = Optional.of(start.with("", start.text().strip()));
    if (numbered.isEmpty() && !start.label().isEmpty()) {
      String printed = Label.ofItem(start.label()).map(Label::printed).orElse(start.label());
      facts.add(new Fact("number", printed, start.place(), start.label()));
    } else if (numbered.isPresent()) {
      NumberedHeading n = numbered.get();
      String printed = plain.substring(0, n.rest()).strip();
      boolean named = n.word().isEmpty() || RecommendationWords.name(n.word());
      String number = named ? n.number() : printed.replaceAll("[.:–—|\\s]+$", "");
      facts.add(new Fact("number", number, start.place(), printed));
      RichText rest = RichText.of(plain.substring(n.rest()).strip());
      title = rest.isBlank() ? Optional.empty() : Optional.of(start.with("", keepMarks(n, rest)));
    }
    List<Block> text = unboxed(demand);
    List<OutlineItem.Layer> rest = layers;
    // A heading that is followed by layers only: the title is the demand.
    if (text.isEmpty() && title.isPresent()) {
      Paragraph p = title.get();
      text = List.of(new Paragraph(p.place(), Role.TEXT, 0, "", p.text(), false));
      title = Optional.empty();
      return new OutlineItem(title, text, rest, facts);
    } else if (text.isEmpty() && !layers.isEmpty()) {
      OutlineItem.Layer first = layers.get(0);
      title = Optional.of(first.heading());
      text = first.blocks();
      rest = layers.subList(1, layers.size());
    }
    return new OutlineItem(title, HeadingNotes.below(start, text), rest, facts);
  }

  /** A text that a box contains as a whole, without the box. */
  private static List<Block> unboxed(List<Block> text) {
    boolean boxed =
        !text.isEmpty()
            && text.stream()
                .allMatch(
                    b -> b instanceof Paragraph p && p.role() == Role.QUOTATION && p.level() <= 1);
    return boxed ? text.stream().map(b -> (Block) ((Paragraph) b).as(Role.TEXT, 0)).toList() : text;
  }

  /** The heading's own runs, if its label is not automatic. */
  private RichText keepMarks(NumberedHeading n, RichText rest) {
    return start.label().isEmpty() ? start.text().strip().from(n.rest()).strip() : rest;
  }

  private OutlineItem labelled() {
    List<Fact> facts = new ArrayList<>();
    List<Block> text = new ArrayList<>(demand);
    if (start.role() == Role.ITEM) {
      Optional<Label> label = Label.ofItem(start.label());
      boolean bullet = label.filter(l -> l.kind() != Label.Kind.BULLET).isEmpty();
      String number = label.map(ProseItem::number).orElse(start.label());
      facts.add(new Fact(bullet ? "bullet" : "number", number, start.place(), start.label()));
      text.set(0, new Paragraph(start.place(), Role.TEXT, 0, "", start.text(), false));
      outdent(text, start.level());
      RecommendingStates.split(text, facts, number.matches("\\d+(\\.\\d+)+"));
    }
    return new OutlineItem(Optional.empty(), text, layers, facts);
  }

  /** A number without the word before it, unless it numbers something else than recommendations. */
  private static String number(Label label) {
    boolean other = !label.word().isEmpty() && !RecommendationWords.name(label.word());
    return other ? label.text().replaceAll("[.:)–—\\s]+$", "") : label.printed();
  }

  /** Items inside the recommendation begin at the first level again. */
  private static void outdent(List<Block> text, int level) {
    for (int i = 1; i < text.size(); i++) {
      if (text.get(i) instanceof Paragraph p) {
        if (p.role() == Role.ITEM || p.role() == Role.CONTINUATION && p.level() > level) {
          text.set(i, p.as(p.role(), Math.max(1, p.level() - level)));
        } else if (p.role() == Role.CONTINUATION || p.role() == Role.QUOTATION && p.level() == 0) {
          text.set(i, p.as(Role.TEXT, 0));
        }
      }
    }
  }
}
