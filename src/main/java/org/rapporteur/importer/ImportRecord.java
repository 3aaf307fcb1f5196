package org.rapporteur.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.author.YamlText;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.model.Fingerprint;

/**
 * Where imported recommendations came from: the file {@code content/import.yaml}.
 *
 * @param sources the files that were imported, in the order of their first import
 */
public record ImportRecord(List<Source> sources) {

  /** The name of the file in the content folder. */
  static final String FILE_NAME = "import.yaml";

  /** The key that says whether text in a wrong encoding is repaired. */
  static final String REPAIR = "repair-encoding";

  private static final String HEAD =
      """
      # yaml-language-server: $schema=../site/data/schema/import.json
      # Where imported recommendations came from. Written by rapporteur import, which recognises
      # recommendations by it when a changed file is imported. You can edit columns and values, but not
      # the fingerprints under parts.
      version: 1
      sources:
      """;

  /** Copies the list. */
  public ImportRecord {
    sources = List.copyOf(sources);
  }

  /**
   * A file that was imported.
   *
   * @param file its name, without its folder
   * @param columns the keys of its columns, by heading
   * @param values the values that an editor chose, by key and the words of the file
   * @param repaired whether text in a wrong encoding is repaired
   */
  public record Source(
      String file,
      Map<String, String> columns,
      ValueMap values,
      boolean repaired,
      List<Item> items) {

    /** Copies the collections. */
    public Source {
      columns = new LinkedHashMap<>(columns);
      items = List.copyOf(items);
    }
  }

  /**
   * A recommendation that was imported.
   *
   * @param key what recognises it in the file
   * @param parts a fingerprint of each key of front matter, and of the text as "text"
   */
  public record Item(String id, String key, Map<String, String> parts) {

    /** Copies the map. */
    public Item {
      parts = new LinkedHashMap<>(parts);
    }
  }

  /** The fingerprint of a value as it was written: 8 hexadecimal digits. */
  static String fingerprint(String value) {
    return Fingerprint.of("", value).substring(0, 8);
  }

  /** The source of a file name; an empty one if it was never imported. */
  Source source(String file) {
    return sources.stream()
        .filter(s -> s.file().equals(file))
        .findFirst()
        .orElse(new Source(file, Map.of(), ValueMap.NONE, false, List.of()));
  }

  /** The record with a source in place of that of the same file. */
  ImportRecord with(Source source) {
    List<Source> all = new ArrayList<>();
    boolean replaced = false;
    for (Source old : sources) {
      boolean same = old.file().equals(source.file());
      all.add(same ? source : old);
      replaced |= same;
    }
    if (!replaced) {
      all.add(source);
    }
    return new ImportRecord(all);
  }

  /** The text of the file. */
  String text() {
    StringBuilder yaml = new StringBuilder(HEAD);
    for (Source source : sources) {
      yaml.append("  - file: ").append(YamlText.quoted(source.file())).append('\n');
      if (!source.columns().isEmpty()) {
        yaml.append("    columns: ").append(flow(source.columns())).append('\n');
      }
      if (!source.values().values().isEmpty()) {
        yaml.append("    values:\n");
        source
            .values()
            .values()
            .forEach(
                (key, words) ->
                    yaml.append("      ")
                        .append(key)
                        .append(": ")
                        .append(flow(words))
                        .append('\n'));
      }
      yaml.append(source.repaired() ? "    " + REPAIR + ": true\n" : "");
      yaml.append("    items:\n");
      for (Item item : source.items()) {
        yaml.append("      - {id: ").append(item.id());
        yaml.append(", key: ").append(YamlText.quoted(item.key()));
        yaml.append(", parts: ").append(flow(item.parts())).append("}\n");
      }
    }
    return yaml.toString();
  }

  private static String flow(Map<String, String> map) {
    List<String> entries = new ArrayList<>();
    map.forEach((key, value) -> entries.add(YamlText.quoted(key) + ": " + YamlText.quoted(value)));
    return "{" + String.join(", ", entries) + "}";
  }
}
