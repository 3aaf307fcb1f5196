package org.rapporteur.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Merges the entries of progress or of responses that a changed file states into those of the
 * project. New entries are added, and changed ones are updated if nobody changed them in the
 * project. Progress that the file states no longer stays, because it is history.
 */
final class EntryMerge {

  private final String key;
  private final Map<String, String> parts;
  private final List<String> conflicts = new ArrayList<>();
  private EntryList merged;

  /**
   * @param parts the fingerprints of what was imported before, which are updated
   */
  private EntryMerge(String key, EntryList current, Map<String, String> parts) {
    this.key = key;
    this.merged = current;
    this.parts = parts;
  }

  /**
   * Merges two values.
   *
   * @return empty if one of them is no list of entries
   */
  static Optional<EntryMerge> of(
      String key, String current, String newer, Map<String, String> parts) {
    Optional<EntryList> here = EntryList.read(current);
    Optional<EntryList> there = EntryList.read(newer);
    if (!EntryList.KEYS.contains(key) || here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> before = new LinkedHashMap<>(parts);
    // Before entries had fingerprints of their own, the whole value had one.
    if (ImportRecord.fingerprint(current).equals(parts.get(key))) {
      here.get().fingerprints(key).forEach(before::putIfAbsent);
    }
    EntryMerge merge = new EntryMerge(key, here.get(), parts);
    merge.merge(there.get(), before);
    return Optional.of(merge);
  }

  private void merge(EntryList newer, Map<String, String> before) {
    newer.entries().forEach((id, text) -> entry(id, text, before));
    if (!key.equals("progress")) {
      for (String id : List.copyOf(merged.entries().keySet())) {
        String part = EntryList.part(key, id);
        if (!newer.entries().containsKey(id)
            && fingerprint(id).equals(Optional.ofNullable(before.get(part)))) {
          merged = merged.without(id);
          parts.remove(part);
        }
      }
    }
  }

  private void entry(String id, String text, Map<String, String> before) {
    String part = EntryList.part(key, id);
    String wanted = ImportRecord.fingerprint(text);
    String old = before.get(part);
    Optional<String> here = fingerprint(id);
    if (wanted.equals(old)) {
      parts.put(part, wanted);
    } else if (here.isEmpty() ? old == null : here.get().equals(old)) {
      merged = merged.with(id, text);
      parts.put(part, wanted);
    } else if (here.equals(Optional.of(wanted))) {
      parts.put(part, wanted);
    } else {
      conflicts.add(key + " of " + id);
    }
  }

  private Optional<String> fingerprint(String id) {
    return Optional.ofNullable(merged.entries().get(id))
        .map(text -> ImportRecord.fingerprint(Objects.requireNonNull(text)));
  }

  /** The value with all entries, as YAML. */
  String yaml() {
    return merged.yaml();
  }

  /** The entries that were changed on both sides, such as "progress of 2022-09 Port Authority". */
  List<String> conflicts() {
    return conflicts;
  }
}
