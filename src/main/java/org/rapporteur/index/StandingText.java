package org.rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Standing;

/**
 * Writes the standing of a recommendation as plain text: "Latest position: Port Authority: under
 * way (15 January 2022)".
 */
public record StandingText(StatusNames names) {

  /** A line for each position and each assessment. */
  public List<String> lines(Standing standing) {
    List<String> lines = new ArrayList<>();
    standing.positions().forEach(each -> lines.add(line("standing.position", each)));
    standing.assessments().forEach(each -> lines.add(line("standing.assessment", each)));
    return lines;
  }

  private String line(String label, Standing.Position position) {
    Messages messages = names.messages();
    List<String> parts = new ArrayList<>();
    parts.add(messages.text(label));
    String by = position.document().orElse(messages.list(position.by()));
    if (!by.isEmpty()) {
      parts.add(by);
    }
    parts.add(messages.list(words(position)));
    String date =
        position
            .date()
            .map(each -> " (" + messages.date(each.year(), each.month(), each.day()) + ")")
            .orElse("");
    return String.join(messages.pattern("colon"), parts) + date;
  }

  private List<String> words(Standing.Position position) {
    Messages messages = names.messages();
    List<String> words = new ArrayList<>();
    position
        .position()
        .map(word -> messages.text("position." + word))
        .map(word -> word + position.stated().map(stated -> " (" + stated + ")").orElse(""))
        .ifPresent(words::add);
    position.status().map(names::name).map(Phrase::text).ifPresent(words::add);
    if (position.document().isPresent()) {
      String key =
          position.extent().map(each -> "standing.taken-up." + each).orElse("standing.taken-up");
      words.add(messages.text(key));
    }
    position
        .grade()
        .map(grade -> messages.text("recommendation.grade", grade))
        .ifPresent(words::add);
    return words;
  }
}
