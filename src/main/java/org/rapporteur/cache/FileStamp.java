package org.rapporteur.cache;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.rapporteur.text.Sha256;

/**
 * Identifies one state of a file: equal stamps mean equal bytes. Links are not followed.
 *
 * <p>Size and modification time are not sufficient, since anyone can set the time. Only the system
 * sets the change time of the inode (ctime), so if there is one, the file need not be read. The
 * file is read, and its digest is part of the stamp, in three cases: the system has no change time,
 * it records the time in coarse steps, or the file changed too recently. A recent file can change
 * again within the clock's tick.
 *
 * @param path the path as given
 * @param kind {@code file}, {@code folder}, {@code link} or {@code other}
 * @param size in bytes; 0 for a folder
 * @param modified in nanoseconds since 1970
 * @param changed the change time, in nanoseconds since 1970; 0 if the system has none
 * @param key the system's key of the file, which differs for a file that replaces it
 * @param digest the digest of its bytes; empty if they were not read
 */
public record FileStamp(
    String path, String kind, long size, long modified, long changed, String key, String digest) {

  /** The minimum age of a change: more than a tick of any clock that is not coarse. */
  private static final long TICK_MILLIS = 50;

  /** The minimum age where times have coarse steps: FAT has steps of two seconds. */
  private static final long COARSE_TICK_MILLIS = 2_000;

  /** Times in whole hundredths of a second come from a coarse clock, as with FAT and ext3. */
  private static final long COARSE_NANOS = 10_000_000;

  private static final String FILE = "file";
  private static final String FOLDER = "folder";

  /** Creates the stamp of a file's present state. */
  public static FileStamp of(Path path) throws IOException {
    return of(path, System.currentTimeMillis());
  }

  /**
   * Creates the stamp of a file's present state, comparable to stamps for the same instant.
   *
   * @param instant the file is read if it changed after this instant or just before it, in
   *     milliseconds since 1970
   */
  public static FileStamp of(Path path, long instant) throws IOException {
    return hasChangeTime(path) ? ofInode(path, instant) : ofContent(path);
  }

  /** Whether the change time is reliable: only the default file system's is. */
  private static boolean hasChangeTime(Path path) {
    FileSystem system = path.getFileSystem();
    return system == FileSystems.getDefault()
        && system.supportedFileAttributeViews().contains("unix");
  }

  private static FileStamp ofInode(Path path, long instant) throws IOException {
    Map<String, Object> attributes =
        Files.readAttributes(
            path, "unix:mode,size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
    String kind =
        switch ((int) value(attributes, "mode") & 0170000) {
          case 0100000 -> FILE;
          case 0040000 -> FOLDER;
          case 0120000 -> "link";
          default -> "other";
        };
    String key = value(attributes, "ino").toString();
    if (kind.equals(FOLDER)) {
      return folder(path, key);
    }
    long changed = nanos(value(attributes, "ctime"));
    boolean read = kind.equals(FILE) && !isPast(changed, instant);
    return new FileStamp(
        path.toString(),
        kind,
        (long) value(attributes, "size"),
        nanos(value(attributes, "lastModifiedTime")),
        changed,
        key,
        read ? Sha256.hex(path) : "");
  }

  /** One of the requested attributes. */
  private static Object value(Map<String, Object> attributes, String name) {
    return Objects.requireNonNull(attributes.get(name), name);
  }

  private static FileStamp ofContent(Path path) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    String key = String.valueOf(attributes.fileKey());
    if (attributes.isDirectory()) {
      return folder(path, key);
    }
    return new FileStamp(
        path.toString(),
        attributes.isRegularFile() ? FILE : attributes.isSymbolicLink() ? "link" : "other",
        attributes.size(),
        nanos(attributes.lastModifiedTime()),
        0,
        key,
        attributes.isRegularFile() ? Sha256.hex(path) : "");
  }

  /** The stamp of a folder; the files in it have their own stamps. */
  private static FileStamp folder(Path path, String key) {
    return new FileStamp(path.toString(), FOLDER, 0, 0, 0, key, "");
  }

  private static long nanos(Object time) {
    return ((FileTime) time).to(TimeUnit.NANOSECONDS);
  }

  /** Whether a change at this time can be distinguished from every change after the instant. */
  private static boolean isPast(long changed, long instant) {
    return changed % COARSE_NANOS != 0 // Also excludes 0, which means none.
        && changed < TimeUnit.MILLISECONDS.toNanos(instant - TICK_MILLIS);
  }

  /** Returns whether it is a folder, whose stamp does not depend on its content. */
  public boolean isFolder() {
    return kind.equals(FOLDER);
  }

  /**
   * Converts the stamp to one for a later instant: without the digest, if the change is past by
   * then.
   *
   * @param instant in milliseconds since 1970
   */
  public FileStamp at(long instant) {
    return digest.isEmpty() || !isPast(changed, instant)
        ? this
        : new FileStamp(path, kind, size, modified, changed, key, "");
  }

  /**
   * Returns whether the file had not changed just before an instant, so that any later change also
   * changes its stamp.
   *
   * @param instant in milliseconds since 1970
   */
  public boolean isReliableAt(long instant) {
    if (isFolder()) {
      return true;
    }
    boolean coarse = changed % COARSE_NANOS == 0;
    long last = coarse ? Math.max(modified, changed) : changed;
    long tick = coarse ? COARSE_TICK_MILLIS : TICK_MILLIS;
    return last < TimeUnit.MILLISECONDS.toNanos(instant - tick);
  }

  /** Writes stamps as text, one per line. */
  public static String lines(List<FileStamp> stamps) {
    StringBuilder lines = new StringBuilder();
    for (FileStamp stamp : stamps) {
      lines.append(stamp.path).append(' ').append(stamp.kind).append(' ').append(stamp.size);
      lines.append(' ').append(stamp.modified).append(' ').append(stamp.changed);
      lines.append(' ').append(stamp.key).append(' ').append(stamp.digest).append('\n');
    }
    return lines.toString();
  }
}
