package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.importer.source.Paragraph;

/** Reads the lines below a recommendation in a document that this program wrote. */
final class OwnFacts {

  private static final String GROUPS = "[;；؛]";
  private static final String VALUES = "[,、،;；؛]";

  private final OwnLabels labels;
  private final List<Fact> facts;
  private String record = "";

  /**
   * @param facts where the facts are added
   */
  OwnFacts(OwnLabels labels, List<Fact> facts) {
    this.labels = labels;
    this.facts = facts;
  }

  void read(Paragraph paragraph) {
    String text = paragraph.text().plain();
    Optional<OwnLabels.Line> line = labels.read(text);
    if (line.isPresent()) {
      record = "";
      line(line.get(), paragraph);
    } else if (labels.isRecord(paragraph)) {
      record = text.strip();
      facts.add(new Fact("label", record, paragraph.place(), paragraph.plain()));
    } else {
      // Below all facts are recommendations that were merged or withdrawn, which have no text.
      String key = record.isEmpty() ? ColumnKeys.NONE : Fact.OTHER + record;
      facts.add(new Fact(key, text.strip(), paragraph.place(), paragraph.plain()));
    }
  }

  private void line(OwnLabels.Line line, Paragraph paragraph) {
    List<String> values = new ArrayList<>();
    switch (line.key()) {
      case "articles" ->
          Stream.of(line.value().split(GROUPS, -1))
              .filter(group -> !labels.isDerived(group))
              .forEach(values::add);
      case "types" ->
          Stream.of(line.value().split(VALUES, -1)).map(labels::type).forEach(values::add);
      case "sdgs" -> Stream.of(line.value().split(VALUES, -1)).forEach(values::add);
      case "addressees", "affected", "recommended-by", "themes" ->
          Stream.of(line.value().split(GROUPS, -1)).forEach(values::add);
      default -> values.add(line.value());
    }
    if (values.isEmpty()) {
      facts.add(new Fact("label", line.value(), paragraph.place(), paragraph.plain()));
    }
    String source = paragraph.plain();
    for (String value : values) {
      facts.add(new Fact(line.key(), value.strip(), paragraph.place(), source));
      source = "";
    }
  }
}
