package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.author.TranslationList;
import org.rapporteur.author.TranslationList.TranslatableText;
import org.rapporteur.build.TranslationsOutcome;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.model.TranslationStatus.State;

/** Formats the list of translations as text or JSON. */
final class TranslationReport {

  private static final Map<State, String> WORDS =
      Map.of(
          State.STALE, "stale",
          State.UNRECORDED, "no fingerprint",
          State.MISSING, "missing",
          State.UP_TO_DATE, "up to date");

  /** What needs work comes first. */
  private static final List<State> ORDER =
      List.of(State.STALE, State.MISSING, State.UNRECORDED, State.UP_TO_DATE);

  private TranslationReport() {}

  static String text(TranslationsOutcome outcome) {
    StringBuilder text = new StringBuilder();
    outcome
        .written()
        .forEach(file -> text.append("recorded ").append(printable(file)).append('\n'));
    if (outcome.lists().isEmpty()) {
      return text.append("no edition of this project is a translation\n").toString();
    }
    outcome.lists().forEach(list -> list(text, list));
    return text.toString();
  }

  private static void list(StringBuilder text, TranslationList list) {
    long translated = list.texts().size() - count(list, State.MISSING);
    text.append(list.language()).append(": ").append(translated);
    text.append(" of ").append(OutcomeReporter.counted(list.texts().size(), "text", "texts"));
    text.append(" translated");
    for (State state : ORDER) {
      text.append(", ").append(count(list, state)).append(' ').append(WORDS.get(state));
    }
    text.append('\n');
    for (State state : ORDER) {
      for (TranslatableText item : list.texts()) {
        if (item.state() == state) {
          item(text, item);
        }
      }
    }
  }

  private static void item(StringBuilder text, TranslatableText item) {
    text.append(
        String.format(Locale.ROOT, "  %-14s  %s", WORDS.get(item.state()), printable(item.file())));
    item.status()
        .ifPresent(
            status -> {
              parts(text, " – changed: ", status.changed());
              parts(text, " – not translated: ", status.untranslated());
            });
    text.append('\n');
  }

  private static void parts(StringBuilder text, String before, List<String> parts) {
    if (!parts.isEmpty()) {
      text.append(before)
          .append(parts.stream().map(TranslationStatus::words).collect(Collectors.joining(", ")));
    }
  }

  private static long count(TranslationList list, State state) {
    return list.texts().stream().filter(item -> item.state() == state).count();
  }

  private static String printable(String file) {
    return Glyph.printable(file);
  }

  /** Formats one object per text. The file of a missing translation does not exist. */
  static String json(TranslationsOutcome outcome) {
    return TerminalJson.object(
        json -> {
          json.writeNumberProperty("version", MachineFormat.VERSION);
          json.writeArrayPropertyStart("recorded");
          outcome.written().forEach(json::writeString);
          json.writeEndArray();
          json.writeArrayPropertyStart("translations");
          for (TranslationList list : outcome.lists()) {
            for (TranslatableText item : list.texts()) {
              json.writeStartObject();
              json.writeStringProperty("language", list.language());
              json.writeStringProperty("original", item.original());
              json.writeStringProperty("file", item.file());
              json.writeStringProperty("state", item.state().word());
              json.writeArrayPropertyStart("changed");
              item.status().ifPresent(status -> status.changed().forEach(json::writeString));
              json.writeEndArray();
              json.writeArrayPropertyStart("untranslated");
              item.status().ifPresent(status -> status.untranslated().forEach(json::writeString));
              json.writeEndArray();
              json.writeEndObject();
            }
          }
          json.writeEndArray();
        });
  }
}
