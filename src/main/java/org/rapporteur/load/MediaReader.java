package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Language;
import org.rapporteur.model.Medium;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads the versions of a recommendation in other forms: sound, sign language, Easy Read. */
record MediaReader(ValueReader values, ValueSpans places) {

  private static final String KEY = "media";
  private static final List<String> KINDS =
      Stream.of(Medium.Kind.values()).map(Medium.Kind::word).toList();

  List<Medium> read(Fields fields) {
    List<Medium> all = new ArrayList<>();
    for (Fields entry : fields.maps(KEY, "a medium", ListLimits.FOLLOWED)) {
      String place = KEY + "/" + all.size();
      places.putValues(entry, place + "/", "file", "label", "transcript");
      medium(entry).ifPresent(all::add);
      entry.finish();
    }
    return all;
  }

  private Optional<Medium> medium(Fields entry) {
    if (!entry.has("kind")) {
      entry.required("kind", "Use one of: " + String.join(", ", KINDS) + ".");
    }
    Optional<Medium.Kind> kind =
        entry
            .choice("kind", KINDS)
            .flatMap(
                word ->
                    Stream.of(Medium.Kind.values())
                        .filter(each -> each.word().equals(word.text()))
                        .findFirst());
    Optional<Medium.Source> target =
        entry
            .requiredLine(
                "file", "Write the path of a file, such as assets/nd-1.mp3, or an address.")
            .flatMap(value -> source(entry, "file", value));
    if (!entry.has("language")) {
      entry.required("language", "Add the language’s tag, such as en, or ase for a sign language.");
    }
    Optional<Language> language = values.language(entry);
    Optional<String> label = entry.line("label").map(TextValue::text);
    if (kind.filter(Medium.Kind::isTimed).isPresent() && !entry.has("transcript")) {
      entry.required(
          "transcript",
          "Add the file or web address of its text, for those who cannot hear or see it.");
    }
    Optional<Medium.Source> transcript =
        entry.line("transcript").flatMap(value -> source(entry, "transcript", value));
    return kind.isPresent() && target.isPresent() && language.isPresent()
        ? Optional.of(new Medium(kind.get(), target.get(), language.get(), label, transcript))
        : Optional.empty();
  }

  /** A file of the content folder, or a web address. */
  private Optional<Medium.Source> source(Fields entry, String key, TextValue value) {
    return value.text().matches("(?i)[a-z]+:.*")
        ? values.url(entry, key).map(url -> new Medium.Source(url, true))
        : Optional.of(new Medium.Source(value.text(), false));
  }
}
