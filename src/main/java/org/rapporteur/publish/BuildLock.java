package org.rapporteur.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A lock that allows only one build at a time to write to an output folder.
 *
 * <p>It is a system lock on {@code .rapporteur/lock}, so it ends with the process, however that
 * ends. The file and its folder exist only while the lock is held. The same is true of the output
 * folder if the lock created it and nothing was published in it.
 */
final class BuildLock implements AutoCloseable {

  private static final int MAX_ATTEMPTS = 50;

  private static final Pattern PROCESS_ID = Pattern.compile("[0-9]{1,10}");

  /**
   * Folders locked by this JVM. A system lock belongs to the process and is lost when the process
   * closes the file once, so a second attempt in the same process must not open the file.
   */
  private static final Set<Path> HELD_ROOTS = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final Path realRoot;
  private final Path work;
  private final Path file;
  private final Object key;
  private final FileChannel channel;
  private final Deque<Path> createdFolders;

  private BuildLock(
      Path root, Path realRoot, Object key, FileChannel channel, Deque<Path> createdFolders) {
    this.root = root;
    this.realRoot = realRoot;
    this.work = root.resolve(ReservedNames.WORK);
    this.file = file(root);
    this.key = key;
    this.channel = channel;
    this.createdFolders = createdFolders;
  }

  /**
   * Acquires the lock, and creates the folder if it does not exist.
   *
   * @throws OutputException if another build holds it
   */
  static BuildLock take(Path root) throws IOException {
    for (int attempts = MAX_ATTEMPTS; ; attempts--) {
      Deque<Path> createdFolders = new ArrayDeque<>();
      try {
        createFolder(root.resolve(ReservedNames.WORK).toAbsolutePath(), createdFolders);
        Path realRoot = root.toRealPath();
        if (!HELD_ROOTS.add(realRoot)) {
          throw busy(root, "");
        }
        Optional<BuildLock> lock = Optional.empty();
        try {
          lock = tryTake(root, realRoot, createdFolders);
        } finally {
          if (lock.isEmpty()) {
            HELD_ROOTS.remove(realRoot);
          }
        }
        if (lock.isPresent()) {
          return lock.get();
        }
      } catch (NoSuchFileException removed) {
        // The previous build has just cleaned up: try again.
        removeEmpty(createdFolders);
        if (attempts == 0) {
          throw removed;
        }
      } catch (IOException | RuntimeException e) {
        removeEmpty(createdFolders);
        throw e;
      }
    }
  }

  private static Path file(Path root) {
    return root.resolve(ReservedNames.WORK).resolve("lock");
  }

  private static Optional<BuildLock> tryTake(Path root, Path realRoot, Deque<Path> createdFolders)
      throws IOException {
    Path file = file(root);
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // It belongs to another build or to a killed one. Only tryLock shows which.
    }
    rejectSpecial(file);
    Object before = key(FileKind.attributes(file));
    // Also open it for reading: opening a pipe that replaced the file would otherwise block.
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      if (channel.tryLock() == null) {
        throw busy(root, holder(file));
      }
      // The previous holder may have deleted the file after it was opened here. Then it locks
      // nothing.
      if (!before.equals(key(FileKind.attributes(file)))) {
        channel.close();
        return Optional.empty();
      }
      writeProcessId(channel);
      return Optional.of(new BuildLock(root, realRoot, before, channel, createdFolders));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Names the process that holds the lock; empty if its number cannot be read. On Windows, nobody
   * else can read a locked file.
   *
   * @throws NoSuchFileException if the lock was released meanwhile
   */
  private static String holder(Path file) throws NoSuchFileException {
    try {
      String process = Files.readString(file).strip();
      return PROCESS_ID.matcher(process).matches() ? " (process " + process + ")" : "";
    } catch (NoSuchFileException released) {
      throw released;
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** Rejects anything but a regular file, since opening a pipe or device could block forever. */
  private static void rejectSpecial(Path file) throws IOException {
    FileKind kind = FileKind.of(file);
    if (kind != FileKind.FILE && kind != FileKind.ABSENT) {
      throw new OutputRefused(
          file + " is " + kind.words() + ", not a lock file.",
          "Delete it, then run the build again.");
    }
  }

  /**
   * Checks that the lock file is still in its place. While it is open, the system does not reuse
   * its key for another file.
   *
   * @throws OutputException if the output folder was removed, renamed or replaced
   */
  void requireHeld() throws IOException {
    if (!isHeld()) {
      throw new OutputException(
          "The output folder "
              + root
              + " was removed or replaced while the site was being written to it.",
          "Make sure that nothing else changes it, then run the build again.");
    }
  }

  /** Whether the lock file is still in its place. */
  boolean isHeld() throws IOException {
    try {
      BasicFileAttributes attributes = FileKind.attributes(file);
      return FileKind.of(attributes) == FileKind.FILE && key.equals(key(attributes));
    } catch (NoSuchFileException removed) {
      return false;
    }
  }

  /**
   * Writes this process's number to the file, for the message of a build that finds the lock held.
   */
  private static void writeProcessId(FileChannel channel) {
    String process = ProcessHandle.current().pid() + "\n";
    try {
      channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException notWritten) {
      // The lock is still valid, and on a full disk a build may have nothing to write.
    }
  }

  private static Object key(BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return key == null ? "" : key;
  }

  private static OutputException busy(Path root, String process) {
    return new OutputException(
        "Another build" + process + " is writing to " + root + ".",
        "Wait until it ends, or stop it. Then run the build again.");
  }

  /** Creates a folder and its missing parents, and records those created, the deepest first. */
  private static void createFolder(Path folder, Deque<Path> createdFolders) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      createFolder(folder.getParent(), createdFolders);
    }
    try {
      Files.createDirectory(folder);
      createdFolders.push(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static void removeEmpty(Deque<Path> folders) throws IOException {
    try {
      for (Path folder : folders) {
        Files.deleteIfExists(folder);
      }
    } catch (DirectoryNotEmptyException e) {
      // It contains the site or another build's lock.
    }
  }

  /**
   * Releases the lock, and removes the folders that it created if they are empty. If the output
   * folder was replaced, nothing is removed.
   */
  @Override
  public void close() throws IOException {
    boolean held = false;
    try {
      held = isHeld();
      if (held) {
        Files.deleteIfExists(file);
      }
    } finally {
      try {
        channel.close();
      } finally {
        HELD_ROOTS.remove(realRoot);
      }
    }
    if (!held) {
      return;
    }
    Deque<Path> folders = new ArrayDeque<>(createdFolders);
    folders.remove(work.toAbsolutePath());
    folders.push(work);
    removeEmpty(folders);
  }
}
