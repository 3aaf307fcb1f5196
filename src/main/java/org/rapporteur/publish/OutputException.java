package org.rapporteur.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The disk, or another running build, keeps a build from writing: exit code 74.
 *
 * <p>Message and help are whole sentences for the person who ran the build; the cause is for us.
 * {@link OutputRefused} is the case in which we decline, and the disk is well.
 */
public sealed class OutputException extends RuntimeException permits OutputRefused {

  private static final long serialVersionUID = 1L;
  private static final String AGAIN =
      " Then run it again: no file is half written, and the next run does the rest.";

  private final String help;

  OutputException(String message, String help) {
    super(message);
    this.help = help;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** How to mend it. */
  public final String help() {
    return help;
  }

  /**
   * Puts trouble with the disk into plain words.
   *
   * @param path what was being read or written; the trouble's own path is named where it has one
   */
  static OutputException of(Path path, IOException trouble) {
    String named =
        trouble instanceof FileSystemException f && f.getFile() != null
            ? f.getFile()
            : path.toString();
    OutputException plain = plain(path, named, trouble);
    plain.initCause(trouble);
    return plain;
  }

  private static OutputException plain(Path path, String named, IOException trouble) {
    String reason = reason(trouble);
    String lower = reason.toLowerCase(Locale.ROOT);
    Optional<FileStore> disk = disk(path);
    if (lower.contains("no space")
        || lower.contains("disk space")
        || lower.contains("quota")
        || isFull(disk)) {
      return new OutputException(
          "There is no room left on the disk to write " + named + ".",
          "Free some space on that disk." + AGAIN);
    }
    if (lower.contains("read-only") || disk.filter(FileStore::isReadOnly).isPresent()) {
      return new OutputException(
          "The disk that holds " + named + " is read-only.",
          "Make it writable, or build into a folder on another disk." + AGAIN);
    }
    if (trouble instanceof AccessDeniedException) {
      return new OutputException(
          "You may not read or write " + named + ": the system denies access.",
          "Check who owns it and its permissions." + AGAIN);
    }
    if (trouble instanceof NoSuchFileException) {
      return new OutputException(
          named + " is not there: its folder takes no files, or something removed it meanwhile.",
          "Check the folder, and that nothing else changes it." + AGAIN);
    }
    return new OutputException(
        named + " could not be read or written: " + reason + ".", "Check the disk." + AGAIN);
  }

  private static String reason(IOException trouble) {
    String reason =
        trouble instanceof FileSystemException f && f.getReason() != null
            ? f.getReason()
            : trouble instanceof FileSystemException ? null : trouble.getMessage();
    return reason == null ? trouble.getClass().getSimpleName() : reason;
  }

  /** The disk itself, to be asked as well: the system's own words may be in any language. */
  private static Optional<FileStore> disk(Path path) {
    try {
      Path there = path.toAbsolutePath();
      while (there.getParent() != null && Files.notExists(there)) {
        there = there.getParent();
      }
      return Optional.of(Files.getFileStore(there));
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  private static boolean isFull(Optional<FileStore> disk) {
    try {
      // A disk without any size, such as /proc, is not full: it takes no files.
      return disk.isPresent() && disk.get().getTotalSpace() > 0 && disk.get().getUsableSpace() == 0;
    } catch (IOException unknown) {
      return false;
    }
  }
}
