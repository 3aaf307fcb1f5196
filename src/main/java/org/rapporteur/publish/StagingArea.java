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
 * The folder {@code .rapporteur/stage}, on the site's own disk, in which new files wait for the
 * commit.
 *
 * <p>A file whose folder is in the site already waits under a number, to be moved by itself. One
 * whose folder is new waits under its path, and the commit moves the topmost new folder as a whole:
 * a first build is a handful of moves. Made when first needed; may be used by several threads.
 */
final class StagingArea {

  private final Path area;
  private final Path singles;
  private final Path tree;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();

  StagingArea(Path root) {
    area = root.resolve(ReservedNames.WORK).resolve("stage");
    singles = area.resolve("files");
    tree = area.resolve("tree");
  }

  /** Writes a file for a folder that is in the site. */
  Path writeSingle(byte[] bytes) throws IOException {
    makeFolder(singles);
    return write(single(), bytes);
  }

  /** Opens a file for a folder that is in the site, to be written bit by bit. */
  NewFile openSingle() throws IOException {
    makeFolder(singles);
    return NewFile.at(single());
  }

  /** Opens a file for a folder that is new, to be written bit by bit. */
  NewFile openInTree(OutputPath path) throws IOException {
    Optional<OutputPath> folder = path.folder();
    makeFolder(folder.isEmpty() ? tree : inTree(folder.get()));
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

  /** A free place for a file by itself; its folder may not be there yet. */
  Path single() {
    return singles.resolve(Integer.toString(count.getAndIncrement()));
  }

  /** Writes a file for a folder that is new. */
  Path writeInTree(OutputPath path, byte[] bytes) throws IOException {
    Optional<OutputPath> folder = path.folder();
    makeFolder(folder.isEmpty() ? tree : inTree(folder.get()));
    return write(inTree(path), bytes);
  }

  /** Where a new folder, or a file in it, waits. */
  Path inTree(OutputPath path) {
    return tree.resolve(path.value());
  }

  private static Path write(Path file, byte[] bytes) throws IOException {
    return Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private void makeFolder(Path folder) throws IOException {
    if (made.contains(folder)) {
      return;
    }
    if (!folder.equals(area)) {
      makeFolder(Objects.requireNonNull(folder.getParent()));
    }
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      // Another thread was first: the area was cleared when the build began.
    }
    made.add(folder);
  }

  /** A path for the next manifest on its way into place. */
  Path manifest() throws IOException {
    makeFolder(area);
    return area.resolve("manifest");
  }

  /** Removes the area and all in it, be it this build's or a killed one's. */
  void clear() throws IOException {
    remove(area);
    made.clear();
  }

  private static void remove(Path path) throws IOException {
    FileKind kind = FileKind.of(path);
    if (kind == FileKind.FOLDER) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
        for (Path entry : entries) {
          remove(entry);
        }
      } catch (NoSuchFileException gone) {
        return;
      }
    }
    Files.deleteIfExists(path);
  }
}
