package org.rapporteur.importer.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importer.outline.ColumnKeys;
import org.rapporteur.importer.outline.Fact;
import org.rapporteur.importer.outline.ValueMap;

/**
 * From facts that were found to keys of front matter. A fact that a key cannot hold stays, with the
 * name that the file gives it.
 */
final class FactKeys {

  static final String UNKNOWN = "a definition, because the value is not known";

  private static final Pattern TARGET =
      Pattern.compile("(?<![\\d.])(1[0-7]|[1-9])(?:\\.([0-9]{1,2}|[a-d]))?(?![\\d.])");

  private final Predicate<String> references;
  private final ColumnDates dates;
  private final Map<String, String> themes;
  private final ValueMap meanings;
  private final ProgressFacts progress;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, List<String>> others = new LinkedHashMap<>();
  private final Map<Fact, String> rejected = new LinkedHashMap<>();

  /**
   * @param references whether a text consists of references to articles
   * @param themes the ids of themes by their titles in small letters
   * @param meanings what words of the file mean
   * @param progress makes entries of progress
   */
  FactKeys(
      Predicate<String> references,
      ColumnDates dates,
      Map<String, String> themes,
      ValueMap meanings,
      ProgressFacts progress) {
    this.references = references;
    this.dates = dates;
    this.themes = themes;
    this.meanings = meanings;
    this.progress = progress;
  }

  /** The keys that were set, with their values as YAML. */
  Map<String, String> values() {
    return values;
  }

  /** What no key can hold, by the name in the file. */
  Map<String, List<String>> others() {
    return others;
  }

  /** Those of them whose values are not known, with the reason. */
  Map<Fact, String> rejected() {
    return rejected;
  }

  /** Reads all facts of a recommendation. */
  void read(List<Fact> facts, Optional<String> ownTheme) {
    Map<String, List<Fact>> byKey = new LinkedHashMap<>();
    facts.stream()
        .filter(f -> !f.value().isBlank())
        .forEach(f -> byKey.computeIfAbsent(f.key(), k -> new ArrayList<>()).add(f));
    first(byKey, "number").ifPresent(n -> values.put("number", YamlValue.text(n.value())));
    types(byKey.remove("types"));
    articles(byKey.remove("articles"));
    list("addressees", byKey);
    list("affected", byKey);
    list("recommended-by", byKey);
    sdgs(byKey.remove("sdgs"));
    furtherThemes(byKey.remove("themes"), ownTheme);
    date(byKey.remove("date"));
    first(byKey, "source").ifPresent(s -> values.put("source", YamlValue.text(s.value())));
    responses(byKey);
    address(byKey.remove("url"));
    progress.read(byKey).ifPresent(entry -> values.put("progress", entry));
    progress.rejected().forEach(this::reject);
    for (String known :
        List.of(
            "id",
            "bullet",
            "position",
            "label",
            "folder",
            "title",
            "repeated",
            ColumnKeys.OMITTED,
            ColumnKeys.NONE)) {
      byKey.remove(known);
    }
    byKey.values().forEach(rest -> rest.forEach(this::other));
  }

  private Optional<Fact> first(Map<String, List<Fact>> byKey, String key) {
    List<Fact> found = byKey.remove(key);
    if (found == null) {
      return Optional.empty();
    }
    found.subList(1, found.size()).forEach(this::other);
    return Optional.of(found.get(0));
  }

  private void list(String key, Map<String, List<Fact>> byKey) {
    List<Fact> found = byKey.remove(key);
    if (found != null) {
      Set<String> texts = new LinkedHashSet<>();
      found.forEach(f -> texts.add(f.value()));
      values.put(key, YamlValue.list(List.copyOf(texts)));
    }
  }

  private void types(@org.jspecify.annotations.Nullable List<Fact> found) {
    if (found == null) {
      return;
    }
    Set<String> known = new LinkedHashSet<>();
    for (Fact fact : found) {
      String type =
          meanings.of("types", fact.value()).orElse(fact.value()).toLowerCase(Locale.ROOT);
      if (WordMeanings.TYPES.contains(type)) {
        known.add(type);
      } else {
        reject(fact, UNKNOWN);
      }
    }
    if (!known.isEmpty()) {
      values.put("types", "[" + String.join(", ", known) + "]");
    }
  }

  private void articles(@org.jspecify.annotations.Nullable List<Fact> found) {
    if (found == null) {
      return;
    }
    List<String> read = found.stream().map(Fact::value).filter(references).toList();
    if (read.size() == found.size()) {
      values.put("articles", YamlValue.list(read));
    } else {
      found.forEach(this::other);
    }
  }

  private void sdgs(@org.jspecify.annotations.Nullable List<Fact> found) {
    if (found == null) {
      return;
    }
    Set<String> targets = new LinkedHashSet<>();
    for (Fact fact : found) {
      Matcher target = TARGET.matcher(fact.value());
      boolean any = false;
      while (target.find()) {
        targets.add(target.group());
        any = true;
      }
      boolean words =
          fact.value()
                  .replaceAll(
                      "(?i)sdgs?|ods|odd|goals?|targets?|[\\s\\p{P}\\d]|(?<=\\d\\.)[a-d]", "")
                  .length()
              > 1;
      if (!any || words) {
        other(fact);
      }
    }
    if (!targets.isEmpty()) {
      values.put(
          "sdgs",
          "[" + String.join(", ", targets.stream().map(t -> "\"" + t + "\"").toList()) + "]");
    }
  }

  private void furtherThemes(
      @org.jspecify.annotations.Nullable List<Fact> found, Optional<String> own) {
    if (found == null) {
      return;
    }
    List<String> ids = new ArrayList<>();
    for (Fact fact : found) {
      String id = themes.get(fact.value().toLowerCase(Locale.ROOT));
      if (id == null) {
        other(fact);
      } else if (!own.equals(Optional.of(id)) && !ids.contains(id)) {
        ids.add(id);
      }
    }
    if (!ids.isEmpty()) {
      values.put("themes", "[" + String.join(", ", ids) + "]");
    }
  }

  private void date(@org.jspecify.annotations.Nullable List<Fact> found) {
    if (found == null) {
      return;
    }
    Optional<String> date = dates.read(found.get(0));
    if (date.isPresent() && found.size() == 1) {
      values.put("date", date.get());
    } else {
      found.forEach(this::other);
    }
  }

  private void responses(Map<String, List<Fact>> byKey) {
    ResponseFacts responses = new ResponseFacts(meanings, dates);
    responses.read(byKey).ifPresent(yaml -> values.put("responses", yaml));
    responses.rejected().forEach(fact -> reject(fact, UNKNOWN));
    responses.others().forEach(this::other);
  }

  private void address(@org.jspecify.annotations.Nullable List<Fact> found) {
    if (found == null) {
      return;
    }
    StringBuilder yaml = new StringBuilder();
    for (Fact fact : found) {
      if (fact.value().matches("https?://[^\\s<>\"]+")) {
        yaml.append("\n  - label: ").append(YamlValue.text(fact.name()));
        yaml.append("\n    url: ").append(YamlValue.text(fact.value()));
      } else {
        other(fact);
      }
    }
    if (!yaml.isEmpty()) {
      values.put("evidence", yaml.toString());
    }
  }

  private void reject(Fact fact, String why) {
    rejected.put(fact, why);
    other(fact);
  }

  private void other(Fact fact) {
    String group = fact.group();
    boolean named = !group.isEmpty() && !group.startsWith("#") && !fact.name().contains(group);
    String name = named ? fact.name() + " (" + group + ")" : fact.name();
    others.computeIfAbsent(name, n -> new ArrayList<>()).add(fact.value());
  }
}
