package org.rapporteur.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;

/** Adds files to a folder: all of them or none. */
public final class NewFiles {

  private final Path folder;

  /**
   * @param folder made when it is not there
   */
  public NewFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the files.
   *
   * @param texts by path below the folder, forward slashes
   * @throws OutputRefused if one of them is there already
   * @throws OutputException if the disk does not take them; what was made is then gone again
   */
  public void write(Map<String, String> texts) {
    Deque<Path> made = new ArrayDeque<>();
    for (Map.Entry<String, String> file : texts.entrySet()) {
      Path path = folder.resolve(file.getKey());
      try {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
          throw new OutputRefused(path + " is there already.", "Choose another name.");
        }
        makeFolders(Objects.requireNonNull(path.getParent()), made);
        made.push(path);
        AtomicFile.replace(path, file.getValue().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        undo(made);
        throw OutputException.of(path, e);
      } catch (OutputException e) {
        undo(made);
        throw e;
      }
    }
  }

  private static void makeFolders(Path path, Deque<Path> made) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = path.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
      missing.push(at);
    }
    for (Path at : missing) {
      Files.createDirectory(at);
      made.push(at);
    }
  }

  private static void undo(Deque<Path> made) {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException left) {
        return; // The first trouble is the one to tell.
      }
    }
  }
}
