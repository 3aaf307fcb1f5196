package org.rapporteur.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.author.ContentFolder;
import org.rapporteur.author.FrontMatterText;
import org.rapporteur.importer.content.ContentDraft;
import org.rapporteur.model.RecommendationId;

/**
 * Changes of recommendations that were imported before. A part that was changed in the file only is
 * updated; one that was changed in the project only stays; one that was changed in both is a
 * conflict, and stays.
 */
final class Update {

  /** The name of the text among the parts of a recommendation. */
  static final String TEXT = "text";

  private static final List<String> ORDER =
      List.of(
          "title",
          "number",
          "types",
          "articles",
          "inherit-articles",
          "addressees",
          "affected",
          "recommended-by",
          "sdgs",
          "themes",
          "date",
          "source",
          "related",
          "follows",
          "evidence",
          "status",
          "successors",
          "aliases",
          "history",
          "responses",
          "outcomes",
          "progress",
          "media");

  private final ContentFolder content;
  private final List<String> conflicts;
  private final Map<String, RecommendationId> last = new HashMap<>();
  private final Map<String, Map<String, String>> kept = new HashMap<>();

  /**
   * @param conflicts where conflicts are described, as sentences
   */
  Update(ContentFolder content, List<String> conflicts) {
    this.content = content;
    this.conflicts = conflicts;
  }

  /** The changed text of a recommendation's file; empty if it stays as it is. */
  Optional<String> item(KnownItems.Known old, ContentDraft.Item now) {
    String text = read(old);
    Optional<FrontMatterText> current = FrontMatterText.of(text);
    if (current.isEmpty()) {
      conflicts.add(old.item().id() + " has no front matter, and was not changed.");
      return Optional.empty();
    }
    FrontMatterText file = current.get();
    Map<String, String> parts = new LinkedHashMap<>(old.item().parts());
    Map<String, String> wanted = now.matter().values();
    for (Map.Entry<String, String> part : wanted.entrySet()) {
      String key = part.getKey();
      String newer = ImportRecord.fingerprint(part.getValue());
      if (newer.equals(parts.get(key))) {
        continue;
      }
      Optional<EntryMerge> merge =
          file.value(key).flatMap(v -> EntryMerge.of(key, v, part.getValue(), parts));
      if (merge.isPresent()) {
        file = merged(file, key, merge.get(), newer, old, parts);
        continue;
      }
      Optional<String> here = file.value(key).map(ImportRecord::fingerprint);
      if (here.isEmpty() && !parts.containsKey(key)
          || here.equals(Optional.ofNullable(parts.get(key)))) {
        file = file.with(key, part.getValue(), after(key));
        parts.put(key, newer);
        parts.putAll(entries(key, part.getValue()));
      } else if (here.equals(Optional.of(newer))) {
        parts.put(key, newer);
      } else {
        conflict(old, key);
      }
    }
    for (String key : old.item().parts().keySet()) {
      if (key.equals(TEXT) || wanted.containsKey(key) || isHistory(key)) {
        continue;
      }
      Optional<String> here = file.value(key).map(ImportRecord::fingerprint);
      if (here.equals(Optional.ofNullable(parts.get(key)))) {
        file = file.without(key);
        parts.remove(key);
      } else if (here.isPresent()) {
        conflict(old, key);
      }
    }
    file = body(old, now, file, parts);
    kept.put(old.item().id(), parts);
    String written = file.text();
    return written.equals(text) ? Optional.empty() : Optional.of(written);
  }

  /** A file with the entries of both sides. */
  private FrontMatterText merged(
      FrontMatterText file,
      String key,
      EntryMerge merge,
      String newer,
      KnownItems.Known old,
      Map<String, String> parts) {
    if (merge.conflicts().isEmpty()) {
      parts.put(key, newer);
    }
    merge.conflicts().forEach(entry -> conflict(old, entry));
    String yaml = merge.yaml();
    boolean same =
        file.value(key).flatMap(EntryList::read).map(EntryList::yaml).orElse("").equals(yaml);
    return same ? file : file.with(key, yaml, after(key));
  }

  /** The fingerprints of the entries of a key. */
  static Map<String, String> entries(String key, String value) {
    return EntryList.KEYS.contains(key)
        ? EntryList.read(value).map(list -> list.fingerprints(key)).orElse(Map.of())
        : Map.of();
  }

  /** Progress stays although the file states it no longer; the parts of entries are no keys. */
  private static boolean isHistory(String key) {
    return key.equals("progress") || key.indexOf('/') >= 0;
  }

  private FrontMatterText body(
      KnownItems.Known old,
      ContentDraft.Item now,
      FrontMatterText file,
      Map<String, String> parts) {
    String newer = ImportRecord.fingerprint(now.body());
    if (newer.equals(parts.get(TEXT))) {
      return file;
    }
    String here = ImportRecord.fingerprint(file.body());
    if (here.equals(parts.get(TEXT)) || here.equals(newer)) {
      parts.put(TEXT, newer);
      return here.equals(newer) ? file : file.withBody(now.body());
    }
    conflict(old, "the text");
    return file;
  }

  /** What is recorded after an update: conflicts stay as they were recorded. */
  ImportRecord.Item recorded(KnownItems.Known old, ContentDraft.Item now) {
    return new ImportRecord.Item(
        old.item().id(), now.key(), kept.getOrDefault(old.item().id(), old.item().parts()));
  }

  /** The next id that was never used, with the letters of an id. */
  String next(String like) {
    String prefix = RecommendationId.of(like).prefix();
    RecommendationId id =
        last.containsKey(prefix)
            ? new RecommendationId(prefix, last.get(prefix).number() + 1, "")
            : content.next(prefix);
    last.put(prefix, id);
    return id.toString();
  }

  private void conflict(KnownItems.Known old, String part) {
    conflicts.add(
        old.item().id()
            + ": "
            + part
            + " was changed both here and in the imported file."
            + " It was left as it is here; compare the two.");
  }

  private static List<String> after(String key) {
    int at = ORDER.indexOf(key);
    return at < 0 ? List.of() : ORDER.subList(at + 1, ORDER.size());
  }

  private static String read(KnownItems.Known known) {
    try {
      return Files.readString(known.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
