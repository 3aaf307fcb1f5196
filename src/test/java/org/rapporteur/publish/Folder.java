package org.rapporteur.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.model.OutputPath;
import org.rapporteur.render.Artifact;

/** A folder under test, with methods that publish to it and list its content. */
record Folder(Path root) {

  /** Publishes a site given as alternating paths and texts. */
  CommitSummary publish(String... site) {
    try (Stage stage = new Publisher(root).stage()) {
      put(stage, site);
      return stage.commit();
    }
  }

  static void put(Stage stage, String... site) {
    for (int i = 0; i < site.length; i += 2) {
      stage.put(artifact(site[i], site[i + 1]));
    }
  }

  static Artifact artifact(String path, String text) {
    return Artifact.of(OutputPath.of(path), text);
  }

  /** Writes a file to the folder directly. */
  Folder with(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  String manifest() throws IOException {
    return Files.readString(root.resolve(ReservedNames.MANIFEST));
  }

  /**
   * Every entry but the manifest: a file with its text, a folder with a trailing slash and an empty
   * text.
   */
  Map<String, String> tree() {
    Map<String, String> tree = new TreeMap<>(everything());
    tree.remove(ReservedNames.MANIFEST);
    return tree;
  }

  Map<String, String> everything() {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(p -> !p.equals(root))::iterator) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          tree.put(name + "/", "");
        } else {
          tree.put(name, Files.isSymbolicLink(path) ? "link" : Files.readString(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }
}
