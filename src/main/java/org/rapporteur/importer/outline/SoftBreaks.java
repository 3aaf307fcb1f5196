package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Label;
import org.rapporteur.importer.source.NumberedName;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Paragraph.Role;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.RichText;

/** Divides paragraphs in which line breaks separate the items of a list. */
final class SoftBreaks {

  /** A paragraph with more lines than that is no list. */
  private static final int MANY = 2_000;

  private SoftBreaks() {}

  /** The blocks, with a paragraph for each such item. */
  static List<Block> split(List<Block> blocks) {
    List<Block> split = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph p
          && p.role() == Role.TEXT
          && p.text().plain().contains("\n")) {
        split.addAll(items(p));
      } else {
        split.add(block);
      }
    }
    return split;
  }

  private static List<Paragraph> items(Paragraph p) {
    String plain = p.text().plain();
    List<Integer> starts = new ArrayList<>();
    int marks = 0;
    int at = 0;
    for (String line : plain.split("\n", -1)) {
      int lead = line.length() - line.stripLeading().length();
      if (isItem(line.substring(lead))) {
        marks++;
        starts.add(at);
      }
      at += line.length() + 1;
    }
    if (marks < 2 || starts.size() > MANY) {
      return List.of(p);
    }
    if (starts.get(0) > 0) {
      starts.add(0, 0);
    }
    starts.add(plain.length());
    List<Paragraph> items = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      RichText text = p.text().part(starts.get(i), starts.get(i + 1)).strip();
      Place place =
          i == 0
              ? p.place()
              : new Place(p.place().number(), p.place().words() + ", line " + (i + 1));
      if (!text.isBlank()) {
        items.add(
            new Paragraph(place, p.role(), p.level(), i == 0 ? p.label() : "", text, p.centred()));
      }
    }
    return items;
  }

  private static boolean isItem(String line) {
    Optional<Label> label = Label.of(line);
    return label.isPresent() && !label.get().text().matches("[–—-]")
        || NumberedName.of(line).filter(NumberedName::isRecommendation).isPresent();
  }
}
