package org.rapporteur.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.importer.account.Use;
import org.rapporteur.importer.outline.ValueMap;

/** A file that was imported into an empty folder, for tests. */
final class Imported {

  static final ImportOptions DEFAULTS =
      new ImportOptions(
          Optional.empty(),
          Optional.of("An organisation"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of("en"),
          Map.of(),
          ValueMap.NONE,
          false,
          false);

  /** With all that an editor can say, and the language of the file. */
  static final ImportOptions COMPLETE =
      new ImportOptions(
          Optional.of("An invented report"),
          Optional.of("An invented organisation"),
          Optional.empty(),
          Optional.of("https://reports.example.org/quays/"),
          Optional.of("https://reports.example.org/quays.pdf"),
          Optional.empty(),
          Map.of(),
          ValueMap.NONE,
          false,
          false);

  final ImportResult result;

  private Imported(ImportResult result) {
    this.result = result;
  }

  static Imported of(Path folder, String name, String text) throws IOException {
    return of(folder, name, text.getBytes(UTF_8), DEFAULTS);
  }

  static Imported of(Path folder, String name, byte[] bytes) throws IOException {
    return of(folder, name, bytes, DEFAULTS);
  }

  static Imported of(Path folder, String name, byte[] bytes, ImportOptions options)
      throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return new Imported(new Importer(options).read(file, folder.resolve("project")));
  }

  /** Writes the result to the project. */
  Imported write(Path folder) throws IOException {
    for (Map.Entry<String, String> entry : result.created().entrySet()) {
      Path path = folder.resolve("project").resolve(entry.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, entry.getValue());
    }
    for (Map.Entry<String, String> entry : result.changed().entrySet()) {
      Files.writeString(folder.resolve("project").resolve(entry.getKey()), entry.getValue());
    }
    return this;
  }

  /** The text of the only created file whose name ends so. */
  String file(String ending) {
    List<String> found =
        result.created().keySet().stream().filter(path -> path.endsWith(ending)).toList();
    assertEquals(1, found.size(), () -> ending + " in " + result.created().keySet());
    return result.created().get(found.get(0));
  }

  /**
   * The folders of themes and the names of recommendations, in order, such as "detention: de-1".
   */
  List<String> outline() {
    Map<String, List<String>> themes =
        result.created().keySet().stream()
            .filter(path -> path.matches("content/themes/.*/[a-z]+-[0-9]+\\.md"))
            .collect(
                Collectors.groupingBy(
                    path -> path.split("/", -1)[2].substring(3),
                    java.util.LinkedHashMap::new,
                    Collectors.mapping(
                        path -> path.substring(path.lastIndexOf('/') + 1, path.length() - 3),
                        Collectors.toList())));
    return themes.entrySet().stream()
        .map(theme -> theme.getKey() + ": " + String.join(" ", theme.getValue()))
        .toList();
  }

  /** What was not imported, such as "page header: Draft". */
  List<String> leftOut() {
    return result.account().leftOut().stream().map(Imported::line).toList();
  }

  private static String line(Use use) {
    return use.purpose() + ": " + use.text().replace("\n", " ").strip();
  }
}
