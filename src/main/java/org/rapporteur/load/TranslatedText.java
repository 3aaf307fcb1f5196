package org.rapporteur.load;

import java.util.List;
import java.util.Optional;
import org.rapporteur.markdown.Document;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.yaml.TextValue;

/**
 * A translation that was read.
 *
 * @param titleValue the title as written
 * @param progress the translated texts of the progress
 * @param history the changes of the original, with the notes that are translated
 */
record TranslatedText(
    Optional<TextValue> titleValue,
    Optional<Phrase> title,
    Document document,
    TranslatedProgress progress,
    List<RecommendationFacts.Change> history,
    TranslationStatus status) {

  TranslatedText {
    history = List.copyOf(history);
  }
}
