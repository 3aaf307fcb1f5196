package org.rapporteur.importer.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.importer.outline.Fact;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.model.StatusVocabulary;

/** Makes an entry of progress from what a row states about it, if the row states when. */
final class ProgressFacts {

  static final String NO_DATE = "a definition, because an entry of progress needs a date";
  static final String NO_STATUS = "a definition, because report.yaml does not list the status";

  private static final String DATE = "progress.date";
  private static final String BY = "progress.by";
  private static final String TEXT = "progress.text";

  private final DateWords dates;
  private final StatusVocabulary statuses;
  private final String source;
  private final Map<Fact, String> rejected = new LinkedHashMap<>();

  /**
   * @param statuses those of the report
   * @param source the name of the file, which is the evidence
   */
  ProgressFacts(DateWords dates, StatusVocabulary statuses, String source) {
    this.dates = dates;
    this.statuses = statuses;
    this.source = source;
  }

  /** What the entry cannot hold, with the reason. */
  Map<Fact, String> rejected() {
    return rejected;
  }

  /** Takes the facts of progress out, and returns the entry as YAML. */
  Optional<String> read(Map<String, List<Fact>> byKey) {
    List<Fact> status = taken(ValueMap.STATUS, byKey);
    List<Fact> text = taken(TEXT, byKey);
    List<Fact> date = taken(DATE, byKey);
    List<Fact> by = taken(BY, byKey);
    Optional<String> day = date.size() == 1 ? dates.read(date.get(0).value()) : Optional.empty();
    Optional<String> known =
        status.size() == 1
            ? statuses.find(status.get(0).value()).map(StatusVocabulary.NamedStatus::name)
            : Optional.empty();
    if (day.isEmpty()) {
      List.of(status, date, by, text).forEach(facts -> reject(facts, NO_DATE));
      return Optional.empty();
    }
    if (known.isEmpty()) {
      reject(status, NO_STATUS);
      if (text.isEmpty()) {
        reject(date, NO_STATUS);
        reject(by, NO_STATUS);
        return Optional.empty();
      }
    }
    StringBuilder yaml = new StringBuilder("\n  - date: " + day.get());
    if (by.size() == 1) {
      yaml.append("\n    by: ").append(YamlValue.text(by.get(0).value()));
    } else {
      reject(by, "a definition, because an entry of progress has one author");
    }
    known.ifPresent(name -> yaml.append("\n    status: ").append(YamlValue.text(name)));
    if (!text.isEmpty()) {
      String words =
          String.join(
              "\n\n",
              text.stream()
                  .map(f -> MarkdownCharacters.atStart(MarkdownCharacters.escaped(f.value())))
                  .toList());
      yaml.append("\n    text: ").append(YamlValue.text(words));
    }
    yaml.append("\n    evidence:\n      - label: ").append(YamlValue.text(source));
    return Optional.of(yaml.toString());
  }

  private static List<Fact> taken(String key, Map<String, List<Fact>> byKey) {
    List<Fact> facts = byKey.remove(key);
    return facts == null ? List.of() : new ArrayList<>(facts);
  }

  private void reject(List<Fact> facts, String why) {
    facts.forEach(fact -> rejected.put(fact, why));
  }
}
