package org.rapporteur.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Creates files in a folder: all of them or none. */
public final class NewFiles {

  private final Path folder;

  /**
   * @param folder the folder, which is created if it does not exist
   */
  public NewFiles(Path folder) {
    this.folder = folder;
  }

  /** Creates files of text, as {@link #writeAll(Map)} does. */
  public void write(Map<String, String> texts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    writeAll(files);
  }

  /**
   * Creates the files.
   *
   * @param files the content of each file by its path in the folder, with forward slashes
   * @throws OutputRefused if one of them already exists
   * @throws OutputException if writing fails; the files and folders created so far are then removed
   */
  public void writeAll(Map<String, byte[]> files) {
    Deque<Path> created = new ArrayDeque<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      try {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
          throw new OutputRefused(path + " already exists.", "Choose another name.");
        }
        createFolders(Objects.requireNonNull(path.getParent()), created);
        created.push(path);
        AtomicFile.replace(path, file.getValue());
      } catch (IOException e) {
        undo(created);
        throw OutputException.of(path, e);
      } catch (OutputException e) {
        undo(created);
        throw e;
      }
    }
  }

  private static void createFolders(Path path, Deque<Path> created) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path folderPath = path.toAbsolutePath();
        folderPath != null && !Files.exists(folderPath);
        folderPath = folderPath.getParent()) {
      missing.push(folderPath);
    }
    for (Path folderPath : missing) {
      Files.createDirectory(folderPath);
      created.push(folderPath);
    }
  }

  private static void undo(Deque<Path> created) {
    for (Path path : created) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException notDeleted) {
        return; // The first exception is the one to report.
      }
    }
  }
}
