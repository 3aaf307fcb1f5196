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
 * Thrown when the disk or another running build prevents a build from writing (exit code 74).
 *
 * <p>Message and help are complete sentences for the user; the cause is for developers. {@link
 * OutputRefused} means that Rapporteur itself declines to write.
 */
public sealed class OutputException extends RuntimeException permits OutputRefused {

  private static final long serialVersionUID = 1L;
  private static final String AGAIN =
      " Then run it again: no file is half written, and the next run completes the work.";

  private final String help;

  OutputException(String message, String help) {
    super(message);
    this.help = help;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** How to fix it. */
  public final String help() {
    return help;
  }

  /**
   * Creates an exception with a plain message from an I/O exception.
   *
   * @param path the file being read or written; the message names the exception's own path if it
   *     has one
   */
  static OutputException of(Path path, IOException cause) {
    String name =
        cause instanceof FileSystemException f && f.getFile() != null
            ? f.getFile()
            : path.toString();
    OutputException exception = describe(path, name, cause);
    exception.initCause(cause);
    return exception;
  }

  private static OutputException describe(Path path, String name, IOException cause) {
    String reason = reason(cause);
    String reasonLowerCase = reason.toLowerCase(Locale.ROOT);
    Optional<FileStore> disk = disk(path);
    if (reasonLowerCase.contains("no space")
        || reasonLowerCase.contains("disk space")
        || reasonLowerCase.contains("quota")
        || isFull(disk)) {
      return new OutputException(
          "The disk has no space left to write " + name + ".",
          "Free some space on the disk." + AGAIN);
    }
    if (reasonLowerCase.contains("read-only") || disk.filter(FileStore::isReadOnly).isPresent()) {
      return new OutputException(
          "The disk that holds " + name + " is read-only.",
          "Make it writable, or build into a folder on another disk." + AGAIN);
    }
    if (cause instanceof AccessDeniedException) {
      return new OutputException(
          "Rapporteur cannot read or write " + name + ": the system denies access.",
          "Check its owner and its permissions." + AGAIN);
    }
    if (cause instanceof NoSuchFileException) {
      return new OutputException(
          name
              + " does not exist: its folder does not accept files, or another program removed it.",
          "Check the folder, and make sure that nothing else changes it." + AGAIN);
    }
    return new OutputException(
        name + " could not be read or written: " + reason + ".", "Check the disk." + AGAIN);
  }

  private static String reason(IOException cause) {
    String reason =
        cause instanceof FileSystemException f && f.getReason() != null
            ? f.getReason()
            : cause instanceof FileSystemException ? null : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }

  /**
   * The disk of a path. Its state is checked too, because the system's messages may be in any
   * language.
   */
  private static Optional<FileStore> disk(Path path) {
    try {
      Path existing = path.toAbsolutePath();
      while (existing.getParent() != null && Files.notExists(existing)) {
        existing = existing.getParent();
      }
      return Optional.of(Files.getFileStore(existing));
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  private static boolean isFull(Optional<FileStore> disk) {
    try {
      // A disk of size zero, such as /proc, is not full: it does not accept files at all.
      return disk.isPresent() && disk.get().getTotalSpace() > 0 && disk.get().getUsableSpace() == 0;
    } catch (IOException unknown) {
      return false;
    }
  }
}
