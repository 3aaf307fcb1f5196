package org.rapporteur.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

  private static final long SECOND = 1_000;

  @TempDir Path folder;

  private static FileStamp changedAt(long nanos, String digest) {
    return new FileStamp("a", "file", 1, 1, nanos, "1", digest);
  }

  /** Changes a file without changing its size and modification time. */
  private static void inPlace(Path file, String text) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    assertEquals(Files.size(file), text.length());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, time);
  }

  @Test
  void aFileChangedInPlaceHasAnotherStamp() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "one");
    long later = System.currentTimeMillis() + 10 * SECOND;
    FileStamp before = FileStamp.of(file, 0);
    assertEquals(before, FileStamp.of(file, 0));
    inPlace(file, "two");
    assertNotEquals(before, FileStamp.of(file, 0));
    inPlace(file, "one");
    assertEquals(before.digest(), FileStamp.of(file, 0).digest(), "a recent file is read");
    Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    assertEquals("", FileStamp.of(file, later).digest(), "an older file is not read");
  }

  /** Jimfs, and possibly other file systems, let anyone set the change time in the "unix" view. */
  @Test
  void readsAFileWithoutAReliableChangeTime() throws IOException {
    for (Configuration configuration :
        new Configuration[] {
          Configuration.windows(),
          Configuration.unix().toBuilder().setAttributeViews("unix").build(),
        }) {
      try (FileSystem system = Jimfs.newFileSystem(configuration)) {
        Path file = Files.writeString(system.getPath("a"), "one");
        long later = System.currentTimeMillis() + 10 * SECOND;
        FileStamp before = FileStamp.of(file, later);
        inPlace(file, "two");
        assertNotEquals(before, FileStamp.of(file, later));
        inPlace(file, "one");
        assertEquals(before, FileStamp.of(file, later));
        assertFalse(before.isReliableAt(System.currentTimeMillis()));
        assertTrue(before.isReliableAt(later));
      }
    }
  }

  @Test
  void aDigestIsDroppedOnceTheChangeIsPast() {
    long change = TimeUnit.SECONDS.toNanos(100) + 123_456_789;
    FileStamp read = changedAt(change, "digest");
    assertEquals(read, read.at(100 * SECOND));
    assertEquals(read, read.at(100 * SECOND + 130));
    assertEquals(changedAt(change, ""), read.at(101 * SECOND));
    FileStamp coarse = changedAt(TimeUnit.SECONDS.toNanos(100), "digest");
    assertEquals(coarse, coarse.at(1_000 * SECOND), "a coarse clock is not reliable");
    FileStamp none = changedAt(0, "digest");
    assertEquals(none, none.at(1_000 * SECOND));
  }

  @Test
  void aFileIsReliableAfterTheTickOfItsClock() {
    FileStamp fine = changedAt(TimeUnit.SECONDS.toNanos(100) + 123_456_789, "");
    assertFalse(fine.isReliableAt(100 * SECOND + 150));
    assertTrue(fine.isReliableAt(100 * SECOND + 200));
    FileStamp coarse = changedAt(TimeUnit.SECONDS.toNanos(100), "");
    assertFalse(coarse.isReliableAt(101 * SECOND));
    assertTrue(coarse.isReliableAt(103 * SECOND));
    FileStamp future = changedAt(TimeUnit.SECONDS.toNanos(9_000) + 1, "");
    assertFalse(future.isReliableAt(100 * SECOND), "a clock that was set back");
  }

  @Test
  void distinguishesKindsAndDoesNotFollowLinks() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "one");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertEquals("file", FileStamp.of(file).kind());
    assertEquals("link", FileStamp.of(link).kind());
    assertEquals("folder", FileStamp.of(folder).kind());
    assertFalse(FileStamp.of(link).digest().length() > 0);
    FileStamp before = FileStamp.of(folder);
    Files.writeString(folder.resolve("b"), "two");
    assertEquals(before, FileStamp.of(folder), "files in it have their own stamps");
  }
}
