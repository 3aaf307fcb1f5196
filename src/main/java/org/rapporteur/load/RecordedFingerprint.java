package org.rapporteur.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.OriginalFingerprint;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/**
 * Reads the key {@code of} of a translation, and reports a translation whose original has changed.
 *
 * @param original the language of the original
 */
record RecordedFingerprint(String original, Diagnostics diagnostics) {

  static final String KEY = "of";

  /**
   * Compares a translation with its original.
   *
   * @param file the translation's file
   * @param current the fingerprint of the original
   * @param untranslated the parts that the translation could have, but has not
   */
  TranslationStatus read(
      Fields fields, String file, OriginalFingerprint current, List<String> untranslated) {
    Optional<TextValue> value = fields.value(KEY);
    Optional<OriginalFingerprint> recorded =
        value.flatMap(text -> OriginalFingerprint.parse(text.text()));
    String command = "`rapporteur translations --record " + file + "`";
    if (value.isPresent() && recorded.isEmpty()) {
      diagnostics.report(
          Rule.STALE_TRANSLATION,
          value.get().span(),
          "“"
              + value.get().text()
              + "” is not a fingerprint of the original, so a change of it is not noticed",
          "Run " + command + ", which writes it, or remove the key.");
    }
    TranslationStatus status =
        new TranslationStatus(
            file, original, recorded.orElse(OriginalFingerprint.NONE), current, untranslated);
    if (status.isStale()) {
      diagnostics.report(
          Rule.STALE_TRANSLATION,
          value.orElseThrow().span(),
          "the "
              + words(status.changed())
              + " of the original "
              + (status.changed().size() == 1 ? "has" : "have")
              + " changed since this translation was made",
          "Revise the translation, then run " + command + ".");
    }
    return status;
  }

  private static String words(List<String> parts) {
    List<String> words = parts.stream().map(TranslationStatus::words).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : words.subList(0, last).stream().collect(Collectors.joining(", "))
            + " and the "
            + words.get(last);
  }
}
