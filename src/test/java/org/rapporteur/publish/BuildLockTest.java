package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
}
