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
   * Replaces a file's content, or creates the file; its folder must exist. Permissions are
   * preserved.
   *
   * <p>The new bytes are first written to {@code .<name>.rapporteur-new} in the same folder. If the
   * process is killed, that file remains, and the next call for the same target replaces it.
   *
   * @throws OutputRefused if the target is a link or not a regular file
   * @throws OutputException if writing fails; the old content is then unchanged
   */
  public static void replace(Path target, byte[] content) {
    replace(target, content, temporary(target));
  }

  /**
   * Creates a folder with those above it, unless it exists.
   *
   * @throws OutputException if it cannot be created
   */
  public static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw OutputException.of(folder, e);
    }
  }

  /** The temporary file to which the new bytes of a file are written first. */
  public static Path temporary(Path target) {
    return target.resolveSibling("." + target.getFileName() + ".rapporteur-new");
  }

  /** Like {@link #replace(Path, byte[])}, with a given temporary file on the same disk. */
  static void replace(Path target, byte[] content, Path temporary) {
    try {
      FileKind kind = FileKind.of(target);
      if (kind != FileKind.FILE && kind != FileKind.ABSENT) {
        throw new OutputRefused(
            target + " is " + kind.words() + ", not a regular file, so it is not written.",
            "Move it away, and put a regular file in its place.");
      }
      try {
        write(temporary, content);
        if (kind == FileKind.FILE) {
          copyPermissions(target, temporary);
        }
        move(temporary, target);
      } catch (IOException e) {
        Files.deleteIfExists(temporary);
        throw e;
      }
    } catch (IOException e) {
      throw OutputException.of(target, e);
    }
  }

  /** Moves a file or folder atomically within a disk, and replaces an existing file. */
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

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView fromView =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (fromView != null) {
      Files.setPosixFilePermissions(to, fromView.readAttributes().permissions());
    }
  }
}
