package org.rapporteur.importer.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importer.outline.Fact;
import org.rapporteur.importer.outline.PositionWords;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.load.FollowUpWords;

/** Makes responses from what a row states about them: one for each party. */
final class ResponseFacts {

  private static final Pattern SOURCE = Pattern.compile("(?iu).*(?:source|document).*");
  private static final int LONGEST = 80;

  private final ValueMap meanings;
  private final ColumnDates dates;
  private final List<Fact> rejected = new ArrayList<>();
  private final List<Fact> others = new ArrayList<>();

  /** The values of a response. */
  private record Parts(List<Fact> position, List<Fact> text, List<Fact> by, List<Fact> date) {

    static Parts of(String group, Map<String, List<Fact>> byKey) {
      return new Parts(
          in(group, byKey.get(ValueMap.POSITION)),
          in(group, byKey.get("responses.text")),
          in(group, byKey.get("responses.by")),
          in(group, byKey.get("responses.date")));
    }

    private static List<Fact> in(
        String group, @org.jspecify.annotations.Nullable List<Fact> facts) {
      return facts == null
          ? List.of()
          : facts.stream().filter(fact -> fact.group().equals(group)).toList();
    }
  }

  ResponseFacts(ValueMap meanings, ColumnDates dates) {
    this.meanings = meanings;
    this.dates = dates;
  }

  /** Positions whose words are not known. */
  List<Fact> rejected() {
    return rejected;
  }

  /** What no response can hold. */
  List<Fact> others() {
    return others;
  }

  /** Takes the facts of responses out, and returns the list as YAML. */
  Optional<String> read(Map<String, List<Fact>> byKey) {
    Set<String> groups = new LinkedHashSet<>();
    byKey.forEach(
        (key, facts) -> {
          if (key.startsWith("responses.")) {
            facts.forEach(fact -> groups.add(fact.group()));
          }
        });
    StringBuilder yaml = new StringBuilder();
    for (String group : groups) {
      response(group, Parts.of(group, byKey)).ifPresent(yaml::append);
    }
    byKey.keySet().removeIf(key -> key.startsWith("responses."));
    return yaml.isEmpty() ? Optional.empty() : Optional.of(yaml.toString());
  }

  private Optional<String> response(String group, Parts parts) {
    Optional<Fact> source =
        parts.position().stream().filter(f -> SOURCE.matcher(f.name()).matches()).findFirst();
    List<Fact> stated = new ArrayList<>(parts.position());
    source.ifPresent(stated::remove);
    Optional<String> known =
        stated.size() == 1 ? position(stated.get(0).value()) : Optional.empty();
    List<Fact> text = new ArrayList<>(parts.text());
    if (known.isEmpty()) {
      // An answer in sentences stands for itself, also below a heading such as "Response".
      boolean sentences = stated.stream().anyMatch(f -> f.value().length() > LONGEST);
      if (sentences) {
        text.addAll(0, stated);
      } else {
        rejected.addAll(stated);
      }
    }
    if (known.isEmpty() && text.isEmpty()) {
      others.addAll(parts.by());
      others.addAll(parts.date());
      source.ifPresent(others::add);
      return Optional.empty();
    }
    StringBuilder yaml = new StringBuilder("\n  - by: " + YamlValue.text(party(group, parts.by())));
    known.ifPresent(p -> yaml.append("\n    position: ").append(p));
    date(parts.date()).ifPresent(d -> yaml.append("\n    date: ").append(d));
    source.ifPresent(s -> yaml.append("\n    source: ").append(YamlValue.text(s.value())));
    if (!text.isEmpty()) {
      String words =
          String.join(
              "\n\n", text.stream().map(f -> MarkdownCharacters.escaped(f.value())).toList());
      yaml.append("\n    text: ").append(YamlValue.text(words));
    }
    return Optional.of(yaml.toString());
  }

  private static String party(String group, List<Fact> by) {
    return by.isEmpty()
        ? group.isEmpty() || group.startsWith("#") ? "State under review" : group
        : by.get(0).value();
  }

  private Optional<String> date(List<Fact> date) {
    Optional<String> day = date.size() == 1 ? dates.read(date.get(0)) : Optional.empty();
    if (day.isEmpty()) {
      others.addAll(date);
    }
    return day;
  }

  /** A position of the format, or the words of the file if the format knows what they mean. */
  private Optional<String> position(String words) {
    return meanings
        .of(ValueMap.POSITION, words)
        .or(() -> PositionWords.read(words))
        .or(() -> Optional.of(words).filter(FollowUpWords::isPosition).map(YamlValue::text));
  }
}
