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

/**
 * Identifies one state of a file: equal stamps, equal bytes. Links are not followed.
 *
 * <p>Size and modification time don't suffice, since anyone may set the time. The system alone sets
 * the change time of the inode (ctime), so where there is one, the file need not be read. It is
 * read, and its digest is part of the stamp, where the system has no change time, keeps it in
 * coarse steps, or where the file changed too recently: it may change again within the clock's
 * tick.
 *
 * @param path as it was asked for
 * @param kind {@code file}, {@code folder}, {@code link} or {@code other}
 * @param size in bytes; 0 for a folder
 * @param modified in nanoseconds since 1970
 * @param changed the change time, in nanoseconds since 1970; 0 where the system has none
 * @param key the system's key of the file, which another file put in its place does not have
 * @param digest of its bytes; empty if they were not read
 */
public record FileStamp(
    String path, String kind, long size, long modified, long changed, String key, String digest) {

  /** How long a change must be past: more than a tick of any clock that is not coarse. */
  private static final long TICK_MILLIS = 50;

  /** How long, where times are kept in coarse steps: FAT has steps of two seconds. */
  private static final long COARSE_TICK_MILLIS = 2_000;

  /** Times in whole hundredths of a second are those of a coarse clock, as FAT and ext3 have. */
  private static final long COARSE_NANOS = 10_000_000;

  private static final String FILE = "file";
  private static final String FOLDER = "folder";

  /** The stamp of a file as it is now. */
  public static FileStamp of(Path path) throws IOException {
    return of(path, System.currentTimeMillis());
  }

  /**
   * The stamp of a file as it is now, comparable to those of the same instant.
   *
   * @param instant the file is read if it changed after this or only just before, in milliseconds
   *     since 1970
   */
  public static FileStamp of(Path path, long instant) throws IOException {
    return hasChangeTime(path) ? ofInode(path, instant) : ofContent(path);
  }

  /** Other file systems than the machine's own may give any time as the change time. */
  private static boolean hasChangeTime(Path path) {
    FileSystem system = path.getFileSystem();
    return system == FileSystems.getDefault()
        && system.supportedFileAttributeViews().contains("unix");
  }

  private static FileStamp ofInode(Path path, long instant) throws IOException {
    Map<String, Object> seen =
        Files.readAttributes(
            path, "unix:mode,size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
    String kind =
        switch ((int) value(seen, "mode") & 0170000) {
          case 0100000 -> FILE;
          case 0040000 -> FOLDER;
          case 0120000 -> "link";
          default -> "other";
        };
    String key = value(seen, "ino").toString();
    if (kind.equals(FOLDER)) {
      return folder(path, key);
    }
    long changed = nanos(value(seen, "ctime"));
    boolean read = kind.equals(FILE) && !isPast(changed, instant);
    return new FileStamp(
        path.toString(),
        kind,
        (long) value(seen, "size"),
        nanos(value(seen, "lastModifiedTime")),
        changed,
        key,
        read ? Sha256.hex(path) : "");
  }

  /** One of the attributes that were asked for. */
  private static Object value(Map<String, Object> attributes, String name) {
    return Objects.requireNonNull(attributes.get(name), name);
  }

  private static FileStamp ofContent(Path path) throws IOException {
    BasicFileAttributes seen =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    String key = String.valueOf(seen.fileKey());
    if (seen.isDirectory()) {
      return folder(path, key);
    }
    return new FileStamp(
        path.toString(),
        seen.isRegularFile() ? FILE : seen.isSymbolicLink() ? "link" : "other",
        seen.size(),
        nanos(seen.lastModifiedTime()),
        0,
        key,
        seen.isRegularFile() ? Sha256.hex(path) : "");
  }

  /** What is in a folder has stamps of its own. */
  private static FileStamp folder(Path path, String key) {
    return new FileStamp(path.toString(), FOLDER, 0, 0, 0, key, "");
  }

  private static long nanos(Object time) {
    return ((FileTime) time).to(TimeUnit.NANOSECONDS);
  }

  /** Whether a change at this time differs from every one that comes after the instant. */
  private static boolean isPast(long changed, long instant) {
    return changed % COARSE_NANOS != 0 // Nor 0, which stands for none.
        && changed < TimeUnit.MILLISECONDS.toNanos(instant - TICK_MILLIS);
  }

  /** Whether it is a folder, whose stamp says nothing of what it holds. */
  public boolean isFolder() {
    return kind.equals(FOLDER);
  }

  /**
   * The same stamp as it would be taken at a later instant: without the digest, if the change is
   * past by then.
   *
   * @param instant in milliseconds since 1970
   */
  public FileStamp at(long instant) {
    return digest.isEmpty() || !isPast(changed, instant)
        ? this
        : new FileStamp(path, kind, size, modified, changed, key, "");
  }

  /**
   * Whether the file had not changed just before an instant, so that whatever changes it afterwards
   * changes its stamp too.
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

  /** All of several stamps, a line each. */
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
