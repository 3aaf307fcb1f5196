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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one build at a time write in an output folder.
 *
 * <p>The lock is the system's own, on {@code .rapporteur/lock}: it ends with the process, however
 * that ends. File and folder exist while the lock is held only; so does the output folder, if the
 * lock had to make it and nothing was published in it.
 */
final class BuildLock implements AutoCloseable {

  private static final int TRIES = 50;

  /**
   * Folders locked by this JVM. System locks belong to the process, and are lost as soon as it
   * closes the file once, so a second attempt in the same process must not even open it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final Path realRoot;
  private final Path work;
  private final Path file;
  private final Object key;
  private final FileChannel channel;
  private final Deque<Path> made;

  private BuildLock(Path root, Path realRoot, Object key, FileChannel channel, Deque<Path> made) {
    this.root = root;
    this.realRoot = realRoot;
    this.work = root.resolve(ReservedNames.WORK);
    this.file = file(root);
    this.key = key;
    this.channel = channel;
    this.made = made;
  }

  /**
   * Takes the lock, making the folder where it is absent.
   *
   * @throws OutputException if another build has it
   */
  static BuildLock take(Path root) throws IOException {
    for (int left = TRIES; ; left--) {
      Deque<Path> made = new ArrayDeque<>();
      try {
        makeFolder(root.resolve(ReservedNames.WORK).toAbsolutePath(), made);
        Path realRoot = root.toRealPath();
        if (!HELD.add(realRoot)) {
          throw busy(root, "");
        }
        Optional<BuildLock> lock = Optional.empty();
        try {
          lock = tryTake(root, realRoot, made);
        } finally {
          if (lock.isEmpty()) {
            HELD.remove(realRoot);
          }
        }
        if (lock.isPresent()) {
          return lock.get();
        }
      } catch (NoSuchFileException removed) {
        // The build before us has just cleaned up: begin again.
        removeEmpty(made);
        if (left == 0) {
          throw removed;
        }
      } catch (IOException | RuntimeException e) {
        removeEmpty(made);
        throw e;
      }
    }
  }

  private static Path file(Path root) {
    return root.resolve(ReservedNames.WORK).resolve("lock");
  }

  private static Optional<BuildLock> tryTake(Path root, Path realRoot, Deque<Path> made)
      throws IOException {
    Path file = file(root);
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // Another build's, or left by a killed one: the lock itself tells.
    }
    rejectSpecial(file);
    Object before = key(file);
    // Open to read as well: a pipe that took the file's place would otherwise block.
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      if (channel.tryLock() == null) {
        String process = Files.readString(file).strip();
        throw busy(root, process.isEmpty() ? "" : " (process " + process + ")");
      }
      // Whoever had it may have deleted it after we opened it: then it locks nothing.
      if (!Objects.equals(before, key(file))) {
        channel.close();
        return Optional.empty();
      }
      sign(channel);
      return Optional.of(new BuildLock(root, realRoot, before, channel, made));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Only a plain file is opened: a pipe or device may wait for ever. */
  private static void rejectSpecial(Path file) throws IOException {
    FileKind kind = FileKind.of(file);
    if (kind != FileKind.FILE && kind != FileKind.ABSENT) {
      throw new OutputRefused(
          file + " is " + kind.words() + ", not a lock file.", "Delete it, then build again.");
    }
  }

  /**
   * Makes sure that the lock file is still in its place. While it is open, the system gives its key
   * to no other file.
   *
   * @throws OutputException if somebody removed, renamed or replaced the output folder
   */
  void requireHeld() throws IOException {
    if (!isHeld()) {
      throw new OutputException(
          "The output folder "
              + root
              + " was removed or replaced while the"
              + " site was written to it.",
          "Make sure that nothing else changes it, then build again.");
    }
  }

  /** Whether the lock file is still in its place. */
  boolean isHeld() throws IOException {
    return FileKind.of(file) == FileKind.FILE && key.equals(key(file));
  }

  /** Leaves our process's number for the message of a build that finds the lock taken. */
  private static void sign(FileChannel channel) {
    String process = ProcessHandle.current().pid() + "\n";
    try {
      channel.truncate(0).write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException unsigned) {
      // The lock holds all the same, and on a full disk a build may still have nothing to write.
    }
  }

  private static Object key(Path file) throws IOException {
    Object key = FileKind.attributes(file).fileKey();
    return key == null ? "" : key;
  }

  private static OutputException busy(Path root, String who) {
    return new OutputException(
        "Another build" + who + " is writing in " + root + ".",
        "Wait until it has ended, or end it; then build again.");
  }

  /** Makes a folder and those above it, and notes which were made, the deepest first. */
  private static void makeFolder(Path folder, Deque<Path> made) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      makeFolder(folder.getParent(), made);
    }
    try {
      Files.createDirectory(folder);
      made.push(folder);
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
      // In use: the site, or another build's lock.
    }
  }

  /**
   * Gives the lock back, and removes what it made and nobody used. Where the folder was replaced,
   * what is there now belongs to others.
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
        HELD.remove(realRoot);
      }
    }
    if (!held) {
      return;
    }
    Deque<Path> folders = new ArrayDeque<>(made);
    folders.remove(work.toAbsolutePath());
    folders.push(work);
    removeEmpty(folders);
  }
}
