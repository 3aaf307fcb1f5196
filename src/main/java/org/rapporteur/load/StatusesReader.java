package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.StatusVocabulary;
import org.rapporteur.model.StatusVocabulary.NamedStatus;
import org.rapporteur.model.StatusVocabulary.StatusClass;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;

/** Reads the statuses of report.yaml: the name of a preset, or a list of names with classes. */
final class StatusesReader {

  private static final String KEY = "statuses";
  private static final int MAX = 100;
  private static final List<String> CLASSES =
      Stream.of(StatusClass.values()).map(StatusClass::word).toList();

  private StatusesReader() {}

  static StatusVocabulary read(Fields fields) {
    if (fields.node(KEY).orElse(null) instanceof Node.Scalar) {
      return fields
          .choice(KEY, StatusVocabulary.presets())
          .map(TextValue::text)
          .map(StatusVocabulary::preset)
          .orElse(StatusVocabulary.NONE);
    }
    List<NamedStatus> statuses = new ArrayList<>();
    for (Fields entry : fields.maps(KEY, "a status", MAX)) {
      Optional<TextValue> name = entry.requiredLine("name", "Add the name of the status.");
      entry.required("class", "State how far it is: " + String.join(", ", CLASSES) + ".");
      Optional<TextValue> statusClass = entry.choice("class", CLASSES);
      entry.finish();
      if (name.isPresent() && statusClass.isPresent()) {
        statuses.add(
            new NamedStatus(
                name.get().text(),
                StatusClass.valueOf(statusClass.get().text().toUpperCase(Locale.ROOT))));
      }
    }
    return new StatusVocabulary(Optional.empty(), statuses);
  }
}
