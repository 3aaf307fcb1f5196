package org.rapporteur.index;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.StatusVocabulary;

/**
 * The names of statuses for readers: those of presets in the interface's language, others as
 * written.
 *
 * @param language the language of the original
 */
public record StatusNames(StatusVocabulary vocabulary, Messages messages, String language) {

  /** The name of a status. */
  public Phrase name(String written) {
    Optional<String> name = vocabulary.find(written).map(StatusVocabulary.NamedStatus::name);
    if (name.isPresent() && vocabulary.preset().isPresent()) {
      String key = key(vocabulary.preset().get()) + name.get().toLowerCase(Locale.ROOT);
      return new Phrase(messages.text(key), messages.language());
    }
    return new Phrase(name.orElse(written), language);
  }

  /** The beginning of the keys of a preset's messages. */
  private static String key(String preset) {
    return switch (preset) {
      case "grades" -> "status.grades.";
      case "inquiry" -> "status.inquiry.";
      case "audit" -> "status.audit.";
      default -> "status.upr.";
    };
  }
}
