package org.rapporteur.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.model.OutputPath;

/**
 * The folder {@code .rapporteur/stage}, on the same disk as the site, for new files until the
 * commit.
 *
 * <p>A file whose folder already exists in the site is stored under a number and moved on its own.
 * A file whose folder is new is stored under its path, and the commit moves the topmost new folder
 * as a whole, so that a first build takes only a few moves. The area is created when first needed.
 * Thread-safe.
 */
final class StagingArea {

  private final Path area;
  private final Path singles;
  private final Path tree;
  private final Set<Path> createdFolders = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();

  StagingArea(Path root) {
    area = root.resolve(ReservedNames.WORK).resolve("stage");
    singles = area.resolve("files");
    tree = area.resolve("tree");
  }

  /** Writes a file whose folder exists in the site. */
  Path writeSingle(byte[] bytes) throws IOException {
    createFolder(singles);
    return write(single(), bytes);
  }

  /** Opens a file whose folder exists in the site, to be written as a stream. */
  NewFile openSingle() throws IOException {
    createFolder(singles);
    return NewFile.at(single());
  }

  /** Opens a file whose folder is new, to be written as a stream. */
  NewFile openInTree(OutputPath path) throws IOException {
    Optional<OutputPath> folder = path.folder();
    createFolder(folder.isEmpty() ? tree : inTree(folder.get()));
    return NewFile.at(inTree(path));
  }

  /** A new file in the area. */
  record NewFile(Path file, OutputStream out) {
    static NewFile at(Path file) throws IOException {
      return new NewFile(
          file,
          Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }
  }

  /** An unused path for a single file; its folder may not exist yet. */
  Path single() {
    return singles.resolve(Integer.toString(count.getAndIncrement()));
  }

  /** Writes a file whose folder is new. */
  Path writeInTree(OutputPath path, byte[] bytes) throws IOException {
    Optional<OutputPath> folder = path.folder();
    createFolder(folder.isEmpty() ? tree : inTree(folder.get()));
    return write(inTree(path), bytes);
  }

  /** The staged path of a new folder or of a file in it. */
  Path inTree(OutputPath path) {
    return tree.resolve(path.value());
  }

  private static Path write(Path file, byte[] bytes) throws IOException {
    return Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private void createFolder(Path folder) throws IOException {
    if (createdFolders.contains(folder)) {
      return;
    }
    if (!folder.equals(area)) {
      createFolder(Objects.requireNonNull(folder.getParent()));
    }
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      // Another thread created it. The area was cleared when the build began.
    }
    createdFolders.add(folder);
  }

  /** The temporary path of the next manifest. */
  Path manifest() throws IOException {
    createFolder(area);
    return area.resolve("manifest");
  }

  /** Removes the area with all its content, from this build or a killed one. */
  void clear() throws IOException {
    remove(area);
  }

  private static void remove(Path path) throws IOException {
    FileKind kind = FileKind.of(path);
    if (kind == FileKind.FOLDER) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
        for (Path entry : entries) {
          remove(entry);
        }
      } catch (NoSuchFileException removed) {
        return;
      }
    }
    Files.deleteIfExists(path);
  }
}
