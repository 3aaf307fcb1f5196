package org.rapporteur.importer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.importer.outline.Fact;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.StatusVocabulary;

/** Makes an entry of progress from what a row states about it, if the row states when. */
final class ProgressFacts {

  static final String NO_DATE = "a definition, because an entry of progress needs a date";
  static final String NO_STATUS = "a definition, because report.yaml does not list the status";

  private static final String DATE = "progress.date";
  private static final String BY = "progress.by";
  private static final String TEXT = "progress.text";

  private final ColumnDates dates;
  private final StatusVocabulary statuses;
  private final String source;
  private final Map<Fact, String> rejected = new LinkedHashMap<>();

  /**
   * @param statuses those of the report
   * @param source the name of the file, which is the evidence
   */
  ProgressFacts(ColumnDates dates, StatusVocabulary statuses, String source) {
    this.dates = dates;
    this.statuses = statuses;
    this.source = source;
  }

  /** What the entry cannot hold, with the reason. */
  Map<Fact, String> rejected() {
    return rejected;
  }

  /** Takes the facts of progress out, and returns the entries as YAML, the oldest first. */
  Optional<String> read(Map<String, List<Fact>> byKey) {
    Map<String, Map<String, List<Fact>>> groups = new LinkedHashMap<>();
    for (String key : List.of(ValueMap.STATUS, TEXT, DATE, BY)) {
      List<Fact> facts = byKey.remove(key);
      if (facts != null) {
        facts.forEach(
            fact ->
                groups
                    .computeIfAbsent(fact.group(), g -> new LinkedHashMap<>())
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(fact));
      }
    }
    List<Fact> common = groups.getOrDefault("", Map.of()).getOrDefault(DATE, List.of());
    List<Entry> entries = new ArrayList<>();
    groups.forEach(
        (group, facts) -> {
          boolean lone = group.isEmpty() && facts.keySet().equals(Set.of(DATE));
          if (!lone || groups.size() == 1) {
            entry(group, facts, common).ifPresent(entries::add);
          }
        });
    entries.sort(Comparator.comparing(Entry::date));
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(entries.stream().map(Entry::yaml).collect(Collectors.joining()));
  }

  /** An entry as YAML, with its date. */
  private record Entry(String date, String yaml) {}

  private Optional<Entry> entry(String group, Map<String, List<Fact>> facts, List<Fact> common) {
    List<Fact> status = facts.getOrDefault(ValueMap.STATUS, List.of());
    List<Fact> text = facts.getOrDefault(TEXT, List.of());
    List<Fact> date = facts.getOrDefault(DATE, List.of());
    List<Fact> by = facts.getOrDefault(BY, List.of());
    Optional<String> heading = dates.read(group);
    Optional<String> day =
        date.size() == 1
            ? dates.read(date.get(0))
            : heading.or(() -> common.size() == 1 ? dates.read(common.get(0)) : Optional.empty());
    Optional<String> known =
        status.size() == 1
            ? statuses.find(status.get(0).value()).map(StatusVocabulary.NamedStatus::name)
            : Optional.empty();
    if (day.isEmpty()) {
      List.of(status, date, by, text).forEach(each -> reject(each, NO_DATE));
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
    boolean party = heading.isEmpty() && !group.isEmpty() && !group.startsWith("#");
    if (by.size() == 1) {
      yaml.append("\n    by: ").append(YamlValue.text(by.get(0).value()));
    } else if (by.isEmpty() && party && date.stream().noneMatch(f -> f.value().equals(group))) {
      yaml.append("\n    by: ").append(YamlValue.text(group));
    } else {
      reject(by, "a definition, because an entry of progress has one author");
    }
    known.ifPresent(name -> yaml.append("\n    status: ").append(YamlValue.text(name)));
    if (!text.isEmpty()) {
      yaml.append("\n    text: ").append(YamlValue.text(words(text)));
    }
    // The words of a quarter are in the evidence, because the date has only its last month.
    String stated =
        Stream.concat(date.stream().map(Fact::value), Stream.of(group))
            .filter(w -> dates.read(w).isPresent() && PartialDate.parse(w).isEmpty())
            .filter(w -> w.matches("(?iuU).*(?:[QT][1-4]|[1-4][QT]|quarter|trimestre).*"))
            .findFirst()
            .map(w -> source + ", " + w)
            .orElse(source);
    yaml.append("\n    evidence:\n      - label: ").append(YamlValue.text(stated));
    return Optional.of(new Entry(day.get(), yaml.toString()));
  }

  private static String words(List<Fact> text) {
    return String.join(
        "\n\n",
        text.stream()
            .map(f -> MarkdownCharacters.atStart(MarkdownCharacters.escaped(f.value())))
            .toList());
  }

  private void reject(List<Fact> facts, String why) {
    facts.forEach(fact -> rejected.put(fact, why));
  }
}
