package org.rapporteur.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/**
 * The entries of a key such as progress, as they are written. An entry is recognised by its date
 * and its party.
 *
 * @param entries the lines of each entry, without the indentation of the list, by what recognises
 *     it
 */
record EntryList(Map<String, String> entries) {

  /** The keys whose entries are merged one by one. */
  static final List<String> KEYS = List.of("progress", "responses");

  /** Copies the map. */
  EntryList {
    entries = new LinkedHashMap<>(entries);
  }

  /**
   * Reads the value of a key; empty if it is no list of entries, or two have the same date and
   * party.
   */
  static Optional<EntryList> read(String value) {
    Map<String, String> entries = new LinkedHashMap<>();
    String[] lines = value.split("\n", -1);
    int indent = -1;
    List<String> open = new ArrayList<>();
    List<List<String>> items = new ArrayList<>();
    for (String line : lines) {
      int depth = line.length() - line.stripLeading().length();
      boolean item = line.stripLeading().startsWith("- ") && (indent < 0 || depth == indent);
      if (line.isBlank() && items.isEmpty()) {
        continue;
      }
      boolean comment = line.stripLeading().startsWith("#") && depth == indent;
      if (item || comment) {
        indent = depth;
        if (!open.isEmpty() && !open.get(open.size() - 1).startsWith("#")) {
          open = new ArrayList<>();
        }
        if (open.isEmpty()) {
          items.add(open);
        }
      } else if (items.isEmpty() || !line.isBlank() && depth <= indent) {
        return Optional.empty();
      }
      open.add(line.isBlank() ? "" : line.substring(Math.min(indent, line.length())));
    }
    for (List<String> item : items) {
      String text = String.join("\n", item).stripTrailing();
      Optional<String> id = id(text);
      if (id.isEmpty() || entries.putIfAbsent(id.get(), text) != null) {
        return Optional.empty();
      }
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new EntryList(entries));
  }

  private static Optional<String> id(String item) {
    Diagnostics ignored = new Diagnostics();
    Optional<Node> read = YamlReader.read("", "value:\n" + item.indent(2), 1, ignored);
    if (ignored.hasErrors()
        || read.isEmpty()
        || !(read.get() instanceof Node.Mapping map)
        || !(map.entries().get(0).value() instanceof Node.Sequence list)
        || !(list.items().get(0) instanceof Node.Mapping entry)) {
      return Optional.empty();
    }
    return Optional.of((text("date", entry) + " " + text("by", entry)).strip());
  }

  private static String text(String key, Node.Mapping entry) {
    return entry.entries().stream()
        .filter(each -> each.key().equals(key))
        .map(each -> words(each.value()))
        .findFirst()
        .orElse("");
  }

  private static String words(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    return node instanceof Node.Sequence list
        ? String.join(", ", list.items().stream().map(EntryList::words).toList())
        : "";
  }

  /** The value as YAML. */
  String yaml() {
    StringBuilder yaml = new StringBuilder();
    entries.values().forEach(text -> yaml.append('\n').append(text.indent(2).stripTrailing()));
    return yaml.toString();
  }

  /** The fingerprint of each entry, by the name of its part in import.yaml. */
  Map<String, String> fingerprints(String key) {
    Map<String, String> parts = new LinkedHashMap<>();
    entries.forEach((id, text) -> parts.put(part(key, id), ImportRecord.fingerprint(text)));
    return parts;
  }

  /** The name of the part of an entry in import.yaml. */
  static String part(String key, String id) {
    return key + "/" + id;
  }

  /** The list with an entry in its place: before the first with a later date, or at the end. */
  EntryList with(String id, String text) {
    Map<String, String> all = new LinkedHashMap<>();
    boolean placed = entries.containsKey(id);
    for (Map.Entry<String, String> each : entries.entrySet()) {
      boolean dated = id.matches("\\d{4}.*") && each.getKey().matches("\\d{4}.*");
      if (!placed && dated && each.getKey().compareTo(id) > 0) {
        all.put(id, text);
        placed = true;
      }
      all.put(each.getKey(), each.getKey().equals(id) ? text : each.getValue());
    }
    if (!placed) {
      all.put(id, text);
    }
    return new EntryList(all);
  }

  /** The list without an entry. */
  EntryList without(String id) {
    Map<String, String> all = new LinkedHashMap<>(entries);
    all.remove(id);
    return new EntryList(all);
  }
}
