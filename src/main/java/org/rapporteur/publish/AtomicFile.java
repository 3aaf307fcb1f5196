package org.rapporteur.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces one file atomically: a reader, a killed process or a power cut sees all of the old bytes
 * or all of the new.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Gives a file new content, or makes it; its folder must exist. Permissions are kept.
   *
   * <p>The new bytes pass through {@code .<name>.rapporteur-new} in the same folder. A process
   * killed in between leaves that file, and the next call for the same target uses it up.
   *
   * @throws OutputRefused if the target is a link or no plain file
   * @throws OutputException if the disk does not take it; the old content then stands
   */
  public static void replace(Path target, byte[] content) {
    replace(target, content, temporary(target));
  }

  /** Where the new bytes of a file are written first. */
  public static Path temporary(Path target) {
    return target.resolveSibling("." + target.getFileName() + ".rapporteur-new");
  }

  /** The same, by way of a given file on the same disk. */
  static void replace(Path target, byte[] content, Path passing) {
    try {
      FileKind kind = FileKind.of(target);
      if (kind != FileKind.FILE && kind != FileKind.ABSENT) {
        throw new OutputRefused(
            target + " is " + kind.words() + ", not a plain file, so it is not written.",
            "Move it away, and put a plain file in its place.");
      }
      try {
        write(passing, content);
        if (kind == FileKind.FILE) {
          keepPermissions(target, passing);
        }
        move(passing, target);
      } catch (IOException e) {
        Files.deleteIfExists(passing);
        throw e;
      }
    } catch (IOException e) {
      throw OutputException.of(target, e);
    }
  }

  /** Moves a file or folder within a disk in one step, over a file that is there. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.deleteIfExists(file);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (old != null) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }
}
