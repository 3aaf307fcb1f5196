package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the key of each column. Several columns can have the key of an answer or of progress if
 * their headings name a party or a date each.
 */
final class HeaderKeys {

  /** A heading that names a party and a key, such as "Victoria – response". */
  private static final Pattern PARTY =
      Pattern.compile("(?U)(.{2,60}?)\\s*(?:[–—:|(\\n]|\\s-\\s|\\s(?=\\p{L}+$))\\s*(.+?)\\)?");

  /** The same with a mark between them. */
  private static final Pattern DIVIDED =
      Pattern.compile("(?U)(.{2,60}?)\\s*(?:[–—:|(\\n]|\\s-\\s)\\s*(.{2,60}?)\\)?");

  private static final int SHORT = 60;

  private final HeaderRows rows;
  private final ColumnKeys words;
  private final Map<Integer, List<String>> values;
  private final ValueMap meanings;
  private final Map<Integer, String> keys = new LinkedHashMap<>();
  private final Map<Integer, String> groups = new LinkedHashMap<>();

  /**
   * @param values the values of each column, without empty ones
   */
  HeaderKeys(
      HeaderRows rows, ColumnKeys words, Map<Integer, List<String>> values, ValueMap meanings) {
    this.rows = rows;
    this.words = words;
    this.values = values;
    this.meanings = meanings;
    rows.names().keySet().forEach(this::column);
    parties();
    settle();
  }

  /** The key of each column that has one. */
  Map<Integer, String> keys() {
    return keys;
  }

  /** The party or date that a column is about. */
  Map<Integer, String> groups() {
    return groups;
  }

  private void column(int column) {
    String name = rows.names().getOrDefault(column, "");
    String group = rows.groups().getOrDefault(column, "");
    Optional<String> chosen = words.chosen(name).or(() -> words.chosen(group + ": " + name));
    if (chosen.filter(key -> !isAnswer(key)).isPresent()) {
      put(column, chosen.get(), "");
      return;
    }
    Optional<DatedHeading> dated = DatedHeading.of(name).or(() -> DatedHeading.of(group));
    if (dated.isPresent()) {
      String rest = DatedHeading.of(name).map(DatedHeading::rest).orElse(name);
      Optional<String> key =
          chosen.or(() -> rest.isEmpty() ? undated(column) : ColumnKeys.word(rest));
      if (key.filter(k -> k.startsWith("progress.")).isPresent()) {
        put(column, key.get(), dated.get().date());
        return;
      }
    }
    Optional<String> known = ColumnKeys.word(name);
    if (known.isPresent()) {
      boolean answers =
          known.get().equals("responses.by") && PositionColumn.is(of(column), meanings);
      String key = chosen.orElse(answers ? ValueMap.POSITION : known.get());
      Matcher divided = DIVIDED.matcher(name);
      String about =
          group.isEmpty() && divided.matches()
              ? ColumnKeys.word(divided.group(1)).isPresent() ? divided.group(2) : divided.group(1)
              : group;
      put(column, key, isAnswer(key) ? about.strip() : "");
      return;
    }
    Matcher party = PARTY.matcher(name);
    if (party.matches()) {
      for (int[] order : new int[][] {{1, 2}, {2, 1}}) {
        Optional<String> key = ColumnKeys.word(party.group(order[1]).strip());
        if (key.filter(k -> isAnswer(k) && !k.equals("responses.by")).isPresent()) {
          put(column, chosen.or(() -> key).get(), party.group(order[0]).strip());
          return;
        }
      }
    }
    chosen.ifPresent(key -> put(column, key, name));
  }

  private void put(int column, String key, String group) {
    keys.put(column, key);
    if (!group.isEmpty()) {
      groups.put(column, group);
    }
  }

  /** The key of a column whose heading is a date only. */
  private Optional<String> undated(int column) {
    List<String> all = of(column);
    if (all.stream().noneMatch(value -> value.matches("(?s).*\\p{L}{2}.*"))) {
      return Optional.empty();
    }
    Set<String> different = new HashSet<>(all);
    boolean statuses =
        all.stream().allMatch(value -> value.length() <= SHORT)
            && different.size() * 2 <= Math.max(2, all.size());
    return Optional.of(statuses ? ValueMap.STATUS : "progress.text");
  }

  /** Columns named for governments, with their positions. */
  private void parties() {
    List<Integer> found =
        rows.names().keySet().stream()
            .filter(column -> !keys.containsKey(column))
            .filter(column -> PositionColumn.is(of(column), meanings))
            .toList();
    if (found.size() < 2 && keys.containsValue(ValueMap.POSITION)) {
      return;
    }
    found.forEach(
        column -> {
          keys.put(column, ValueMap.POSITION);
          groups.put(column, rows.names().getOrDefault(column, ""));
        });
  }

  private List<String> of(int column) {
    return values.getOrDefault(column, List.of());
  }

  private static boolean isAnswer(String key) {
    return key.startsWith("responses.") || key.startsWith("progress.");
  }

  /** Of several columns with the same key, the first has it, and those about different groups. */
  private void settle() {
    Map<String, List<Integer>> byKey =
        keys.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    byKey.forEach(
        (key, columns) -> {
          Map<String, Integer> used = new HashMap<>();
          List<Integer> rest = new ArrayList<>();
          for (int column : columns) {
            if (used.putIfAbsent(groups.getOrDefault(column, ""), column) != null) {
              rest.add(column);
            }
          }
          if (!key.equals(ColumnKeys.NONE)) {
            rest.forEach(keys::remove);
          }
        });
    // A group is needed only where it distinguishes columns, or is a date.
    Set<String> several =
        byKey.entrySet().stream()
            .filter(e -> e.getValue().stream().filter(keys::containsKey).count() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Set<String> distinct =
        groups.entrySet().stream()
            .filter(e -> several.contains(keys.getOrDefault(e.getKey(), "")))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    groups
        .values()
        .removeIf(group -> !distinct.contains(group) && DatedHeading.of(group).isEmpty());
  }
}
