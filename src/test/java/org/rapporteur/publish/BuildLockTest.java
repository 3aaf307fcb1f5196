package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BuildLockTest {

  @TempDir Path temp;
  private Folder site;

  @BeforeEach
  void createFolder() {
    site = new Folder(temp.resolve("site"));
  }

  /** Otherwise a preview, which builds many times, would run out of files. */
  @AfterEach
  void noFileRemainsOpen() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (Files.isDirectory(open)) {
      try (Stream<Path> files = Files.list(open)) {
        assertEquals(List.of(), files.flatMap(BuildLockTest::target).filter(this::isOurs).toList());
      }
    }
  }

  private static Stream<String> target(Path link) {
    try {
      return Stream.of(Files.readSymbolicLink(link).toString());
    } catch (IOException closed) {
      return Stream.of();
    }
  }

  private boolean isOurs(String file) {
    return file.startsWith(temp.toString());
  }

  private OutputException publishWhileLocked() {
    OutputException e = assertThrows(OutputException.class, () -> site.publish("b", "2"));
    assertFalse(e instanceof OutputRefused);
    return e;
  }

  @Test
  void allowsOneBuildAtATimeInAProcess() {
    try (Stage first = new Publisher(site.root()).stage()) {
      Folder.put(first, "a", "1");
      assertEquals(
          "Another build is writing to " + site.root() + ".", publishWhileLocked().getMessage());
      first.commit();
      publishWhileLocked();
    }
    site.publish("b", "2");
    assertEquals("{b=2}", site.tree().toString());
  }

  @Test
  void allowsBuildsOfTwoFoldersAtOnce() {
    try (Stage first = new Publisher(site.root()).stage()) {
      new Folder(temp.resolve("other")).publish("a", "1");
      first.commit();
    }
  }

  @Test
  void namesTheOtherProcessUntilItIsKilled() throws Exception {
    site.publish("a", "1");
    Process build = BuildRun.start(site.root(), 1, "hold");
    try {
      assertEquals('s', build.getInputStream().read());
      assertEquals('c', build.getInputStream().read());
      OutputException e = publishWhileLocked();
      assertTrue(e.getMessage().contains("(process " + build.pid() + ")"), e.getMessage());
      assertEquals("1", site.tree().get("a"));
    } finally {
      build.destroyForcibly();
    }
    assertTrue(build.waitFor(30, TimeUnit.SECONDS));
    assertTrue(Files.exists(site.root().resolve(".rapporteur/lock")));
    site.publish("b", "2");
    assertEquals("{b=2}", site.tree().toString());
  }

  @Test
  void doesNotNameTheOtherProcessIfItsNumberCannotBeRead() throws Exception {
    Process build = BuildRun.start(site.root(), 1, "hold");
    try {
      assertEquals('s', build.getInputStream().read());
      for (byte[] content : new byte[][] {{(byte) 0xC3, '\n'}, {0x1B, '[', '2', 'J'}, {}}) {
        Files.write(site.root().resolve(".rapporteur/lock"), content);
        assertEquals(
            "Another build is writing to " + site.root() + ".", publishWhileLocked().getMessage());
      }
    } finally {
      build.destroyForcibly();
    }
  }

  @Test
  void locksOutOtherProcessesAfterARejectionInTheSameProcess() throws Exception {
    try (Stage first = new Publisher(site.root()).stage()) {
      publishWhileLocked();
      Process build = BuildRun.start(site.root(), 1);
      assertEquals(-1, build.getInputStream().read());
      assertTrue(build.waitFor(30, TimeUnit.SECONDS));
      assertEquals(1, build.exitValue());
      Folder.put(first, "a", "1");
      first.commit();
    }
    assertEquals(Map.of("a", "1"), site.tree());
  }

  @Test
  void theLockFileNamesThisProcess() throws IOException {
    try (Stage stage = new Publisher(site.root()).stage()) {
      Folder.put(stage, "a", "1");
      assertEquals(
          ProcessHandle.current().pid() + "\n",
          Files.readString(site.root().resolve(".rapporteur/lock")));
    }
  }

  /** A pipe would block, and a link could lead to any file. */
  @Test
  void aLinkAtThePathOfTheLockFileIsRejected() throws IOException {
    Path target = Files.writeString(temp.resolve("target"), "keep");
    Path lock = site.with(".rapporteur/x", "").root().resolve(".rapporteur/lock");
    Files.createSymbolicLink(lock, target);
    OutputRefused e = assertThrows(OutputRefused.class, () -> site.publish("a", "1"));
    assertEquals(lock + " is a symbolic link, not a lock file.", e.getMessage());
    assertEquals("keep", Files.readString(target));
  }

  @Test
  void aFolderCannotBeCreatedInAFileOrThroughALinkToNothing() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "keep");
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nothing"));
    for (Path parent : List.of(file, link)) {
      Folder within = new Folder(parent.resolve("site"));
      OutputException e = assertThrows(OutputException.class, () -> within.publish("a", "1"));
      assertTrue(e.getMessage().contains(" could not be read or written"), e.getMessage());
      assertTrue(e.getMessage().contains(parent.toString()), e.getMessage());
    }
    assertEquals("{file=keep, link=link}", new Folder(temp).tree().toString());
  }
}
