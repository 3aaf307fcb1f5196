package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A full, read-only or inaccessible disk fails a build with a plain message and leaves the site
 * unchanged.
 */
class DiskTroubleTest {

  @TempDir Path temp;

  @Test
  void leavesTheSiteUnchangedOnAFullDisk() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(32 * 512).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Folder site = new Folder(disk.getPath("/site"));
      site.publish("a", "1", "r/x/i", "2");
      Map<String, String> before = site.everything();
      String big = "x".repeat(5 * 512);
      OutputException e =
          assertThrows(
              OutputException.class,
              () ->
                  site.publish(
                      "a", big, "b", big, "c", big, "d", big, "e", big, "f", big, "g", big));
      assertFalse(e instanceof OutputRefused);
      assertTrue(e.getMessage().startsWith("The disk has no space left"), e.getMessage());
      assertEquals(before, site.everything());
      assertEquals(1, site.publish("a", "9", "r/x/i", "2").written());
    }
  }

  @Test
  void leavesTheSiteUnchangedIfAccessIsDenied() throws IOException {
    Folder site = new Folder(temp.resolve("site"));
    site.publish("a", "1");
    Files.setPosixFilePermissions(site.root(), PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Assumptions.assumeFalse(Files.isWritable(site.root()), "root is never denied access");
      OutputException e = assertThrows(OutputException.class, () -> site.publish("a", "2"));
      assertTrue(e.getMessage().contains("denies access"), e.getMessage());
      assertEquals("{a=1}", site.tree().toString());
    } finally {
      Files.setPosixFilePermissions(site.root(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void failsIfNoFileCanBeCreated() {
    Folder unwritable = new Folder(Path.of("/proc/rapporteur-site"));
    OutputException e = assertThrows(OutputException.class, () -> unwritable.publish("a", "1"));
    assertTrue(
        e.getMessage()
            .startsWith("/proc/rapporteur-site does not exist: its folder does not accept"),
        e.getMessage());
  }

  @Test
  void describesEachCauseInPlainWords() {
    Path file = temp.resolve("page.html");
    String name = file.toString();
    Map.of(
            new FileSystemException(name, null, "No space left on device"),
                "The disk has no space left to write " + name + ".",
            new FileSystemException(name, null, "Disk quota exceeded"),
                "The disk has no space left to write " + name + ".",
            new FileSystemException(name, null, "Read-only file system"),
                "The disk that holds " + name + " is read-only.",
            new AccessDeniedException(name),
                "Rapporteur cannot read or write " + name + ": the system denies access.",
            new FileSystemException(name, null, "Input/output error"),
                name + " could not be read or written: Input/output error.",
            new IOException("No space left on device"),
                "The disk has no space left to write " + name + ".",
            new FileSystemException(null, null, "Input/output error"),
                name + " could not be read or written: Input/output error.")
        .forEach(
            (cause, message) -> {
              OutputException e = OutputException.of(file, cause);
              assertEquals(message, e.getMessage());
              assertFalse(e.help().isBlank());
            });
  }

  /** The system's message may be in any language, and the folders of a file may not exist yet. */
  @Test
  void recognisesAFullDiskByItsState() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(4 * 512).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path file = disk.getPath("/site/r/x/index.html");
      IOException cause = new FileSystemException(file.toString(), null, "Auf Wiedersehen");
      assertEquals(
          file + " could not be read or written: Auf Wiedersehen.",
          OutputException.of(file, cause).getMessage());
      Files.write(disk.getPath("/big"), new byte[4 * 512]);
      assertEquals(
          "The disk has no space left to write " + file + ".",
          OutputException.of(file, cause).getMessage());
    }
  }
}
