package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path temp;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void createsAndReplacesAFile() {
    Path file = temp.resolve("permalinks.yaml");
    AtomicFile.replace(file, bytes("version: 1\n"));
    AtomicFile.replace(file, bytes("version: 1\npages: []\n"));
    assertEquals("{permalinks.yaml=version: 1\npages: []\n}", new Folder(temp).tree().toString());
  }

  @Test
  void overwritesATemporaryFileOfAKilledProcess() throws IOException {
    Files.writeString(temp.resolve(".a.yaml.rapporteur-new"), "half of something longer");
    AtomicFile.replace(temp.resolve("a.yaml"), bytes("new"));
    assertEquals("{a.yaml=new}", new Folder(temp).tree().toString());
  }

  /** Otherwise a power cut after the move can leave an empty file. */
  @Test
  void theNewBytesAreOnDiskBeforeTheyReplaceTheOldOnes() throws IOException {
    SteppedDisk disk = new SteppedDisk();
    Files.createDirectory(disk.plain("/work/r"));
    AtomicFile.replace(disk.stepped("/work/r/a.yaml"), bytes("new"));
    assertEquals(
        List.of(
            "write /work/r/.a.yaml.rapporteur-new",
            "force /work/r/.a.yaml.rapporteur-new",
            "move /work/r/.a.yaml.rapporteur-new /work/r/a.yaml"),
        disk.log());
  }

  @Test
  void preservesPermissions() throws IOException {
    Assumptions.assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = Files.writeString(temp.resolve("a.yaml"), "old");
    Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(file, shared);
    AtomicFile.replace(file, bytes("new"));
    assertEquals(shared, Files.getPosixFilePermissions(file));
  }

  @Test
  void rejectsALinkAndAFolder() throws IOException {
    Path real = Files.writeString(temp.resolve("real"), "keep");
    Path link = Files.createSymbolicLink(temp.resolve("link"), real);
    assertThrows(OutputRefused.class, () -> AtomicFile.replace(link, bytes("new")));
    assertThrows(OutputRefused.class, () -> AtomicFile.replace(temp, bytes("new")));
    assertEquals("{link=link, real=keep}", new Folder(temp).tree().toString());
  }

  @Test
  void namesTheMissingFolder() {
    Path file = temp.resolve("no/a.yaml");
    OutputException e =
        assertThrows(OutputException.class, () -> AtomicFile.replace(file, bytes("new")));
    assertTrue(e.getMessage().contains("no"), e.getMessage());
  }
}
