package org.rapporteur.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.author.ContentFolder;
import org.rapporteur.author.FrontMatterText;
import org.rapporteur.importer.content.ContentDraft;

/**
 * Recommendations that were imported before, found again in a changed file: by the same text, by
 * the same number or position, or by most of the same words.
 */
final class KnownItems {

  private static final double SIMILAR = 0.5;

  private final Map<ImportRecord.Item, Path> unused = new LinkedHashMap<>();

  /**
   * A recommendation of the project.
   *
   * @param item what was recorded when it was imported
   * @param file its file
   */
  record Known(ImportRecord.Item item, Path file) {}

  KnownItems(List<ImportRecord.Item> items, ContentFolder content) {
    Map<String, Path> files = new LinkedHashMap<>();
    content
        .themes()
        .forEach(
            theme ->
                theme
                    .ids()
                    .forEach(id -> files.put(id.toString(), theme.path().resolve(id + ".md"))));
    for (ImportRecord.Item item : items) {
      Path file = files.get(item.id());
      if (file != null) {
        unused.put(item, file);
      }
    }
  }

  /** Finds a recommendation; each is found once. */
  Optional<Known> find(ContentDraft.Item item) {
    String text = ImportRecord.fingerprint(item.body());
    Optional<ImportRecord.Item> found =
        unused.keySet().stream()
            .filter(
                old -> old.key().equals(item.key()) && text.equals(old.parts().get(Update.TEXT)))
            .findFirst()
            .or(() -> printed(item))
            .or(() -> same(text))
            .or(() -> similar(item));
    return found.map(old -> new Known(old, java.util.Objects.requireNonNull(unused.remove(old))));
  }

  /** Those that no recommendation of the file matched. */
  List<ImportRecord.Item> unused() {
    return new ArrayList<>(unused.keySet());
  }

  /** A printed number stays with its recommendation; a position does not. */
  private Optional<ImportRecord.Item> printed(ContentDraft.Item item) {
    return item.key().contains("/")
        ? Optional.empty()
        : unused.keySet().stream().filter(old -> old.key().equals(item.key())).findFirst();
  }

  private Optional<ImportRecord.Item> same(String text) {
    return unused.keySet().stream()
        .filter(old -> text.equals(old.parts().get(Update.TEXT)))
        .findFirst();
  }

  private Optional<ImportRecord.Item> similar(ContentDraft.Item item) {
    Set<String> words = words(item.body());
    ImportRecord.Item best = null;
    double most = SIMILAR;
    for (Map.Entry<ImportRecord.Item, Path> old : unused.entrySet()) {
      if (!old.getKey().key().contains("/") && !item.key().contains("/")) {
        continue;
      }
      double similarity = similarity(words, words(body(old.getValue())));
      if (similarity > most) {
        most = similarity;
        best = old.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double similarity(Set<String> one, Set<String> two) {
    Set<String> both = new LinkedHashSet<>(one);
    both.retainAll(two);
    int all = one.size() + two.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  private static Set<String> words(String text) {
    return Set.copyOf(
        List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }

  private static String body(Path file) {
    try {
      String text = Files.readString(file);
      return FrontMatterText.of(text).map(FrontMatterText::body).orElse(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
