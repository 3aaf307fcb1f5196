package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Another program or the disk interferes with one step of a build. {@link RemovedFolderTest} tests
 * more cases, and takes longer.
 */
class InterferenceTest {

  private static final String[] OLD = {"a", "1", "b", "1", "goes", "1", "old/x/i", "1", "z", "1"};
  private static final String[] NEW = {"a", "22", "b", "22", "m/i", "2", "n/i", "2", "z", "1"};

  private final SteppedDisk disk = new SteppedDisk();
  private final Folder site = new Folder(disk.plain("/work/site"));
  private final Path stepped = disk.stepped("/work/site");
  private final Path lock = site.root().resolve(".rapporteur/lock");

  /** Commits a site while another program does its work before some step of the commit. */
  private void commit(SteppedDisk.Intruder other, String... pages) {
    try (Stage stage = new Publisher(stepped).stage()) {
      Folder.put(stage, pages);
      disk.begin(other, Integer.MAX_VALUE);
      try {
        stage.commit();
      } finally {
        disk.begin((step, path) -> {}, Integer.MAX_VALUE);
      }
    }
  }

  private void restore(String... pages) {
    disk.begin((step, path) -> {}, Integer.MAX_VALUE);
    site.publish(pages);
  }

  private int stepsOfCommit(String... pages) {
    int[] steps = {0};
    commit((step, path) -> steps[0] = step + 1, pages);
    return steps[0];
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCommitWithoutItsLockChangesNothing(boolean replaced) throws IOException {
    site.publish(OLD);
    Map<String, String> before = site.tree();
    try (Stage stage = new Publisher(site.root()).stage()) {
      Folder.put(stage, NEW);
      Files.delete(lock);
      if (replaced) {
        site.with(".rapporteur/lock", "another");
      }
      OutputException e = assertThrows(OutputException.class, stage::commit);
      assertTrue(e.getMessage().contains("was removed or replaced"), e.getMessage());
    }
    Map<String, String> after = site.tree();
    assertEquals(replaced, after.containsKey(".rapporteur/lock"));
    after.keySet().removeIf(path -> path.startsWith(".rapporteur/"));
    assertEquals(before, after);
  }

  /** Even if nothing would be written, since the site may be gone. */
  @Test
  void aCommitOfTheSameSiteReportsThatItWasRemovedMeanwhile() throws IOException {
    site.publish(OLD);
    try (Stage stage = new Publisher(site.root()).stage()) {
      Folder.put(stage, OLD);
      Files.delete(lock);
      assertThrows(OutputException.class, stage::commit);
    }
  }

  /** It checks the lock before each change, so at most the change in progress is made. */
  @Test
  void aCommitThatLosesItsLockStops() throws IOException {
    restore(OLD);
    int steps = stepsOfCommit(NEW);
    int stopped = 0;
    for (int lost = 0; lost < steps; lost++) {
      restore(OLD);
      int at = lost;
      int[] before = {Integer.MAX_VALUE};
      try {
        commit(
            (step, path) -> {
              if (step == at) {
                Files.delete(lock);
                before[0] = changes();
              }
            },
            NEW);
      } catch (OutputException reported) {
        assertTrue(
            reported.getMessage().contains("was removed or replaced"), reported.getMessage());
        stopped++;
      }
      assertTrue(changes() - before[0] <= 1, "lost at " + at + ": " + disk.log());
    }
    assertTrue(stopped > steps / 2, stopped + " of " + steps);
  }

  /** Changes of the published files and the manifest so far. */
  private int changes() {
    String change = "move .*|delete (?!/work/site/.rapporteur/).*";
    return (int) disk.log().stream().filter(event -> event.matches(change)).count();
  }

  /** Without it, the next build could not recognise the files of this one. */
  @Test
  void aManifestRemovedDuringTheCommitIsWrittenAgain() throws IOException {
    String[] more = {"a", "22", "b", "22", "goes", "1", "m/i", "2", "old/x/i", "1", "z", "1"};
    restore(OLD);
    int steps = stepsOfCommit(more);
    String manifest = site.manifest();
    int removals = 0;
    for (int removed = 0; removed < steps; removed++) {
      restore(OLD);
      int at = removed;
      boolean[] done = {false};
      commit(
          (step, path) -> {
            if (step == at && path.endsWith("lock") && site.tree().containsKey("m/i")) {
              Files.delete(site.root().resolve(ReservedNames.MANIFEST));
              done[0] = true;
            }
          },
          more);
      assertEquals(manifest, site.manifest());
      removals += done[0] ? 1 : 0;
    }
    assertTrue(removals > 2, removals + " removals");
  }

  @Test
  void staleFilesRemainUntilTheNewOnesAreInPlace() throws IOException {
    restore(OLD);
    commit(
        (step, path) -> {
          Map<String, String> now = site.tree();
          boolean isNew = "22".equals(now.get("b")) && now.containsKey("n/i");
          assertTrue(isNew || now.containsKey("goes"), "before step " + step + ": " + now);
        },
        NEW);
  }

  /** Another build that ends while this one starts removes its lock and the folder of the lock. */
  @Test
  void aBuildCanStartWhileAnotherEnds() throws IOException {
    int opened = 0;
    for (int step = 0; step < stepsToOpen(); step++) {
      int at = step;
      disk.begin(
          (now, path) -> {
            if (now == at) {
              Files.deleteIfExists(lock);
              Files.deleteIfExists(lock.getParent());
            }
          },
          Integer.MAX_VALUE);
      Stage stage = new Publisher(stepped).stage();
      boolean held = Files.exists(lock);
      stage.close();
      assertFalse(held && Files.exists(site.root()), "removed at " + at);
      opened += held ? 1 : 0;
    }
    assertTrue(opened > 5, opened + " times");
  }

  /** The lock file may remain if it was just created, but locks nothing. */
  @Test
  void aDiskThatFailsOnceLeavesNoEmptyFolderAndNoLock() throws IOException {
    int failures = 0;
    int steps = stepsToOpen();
    for (int step = 0; step < steps; step++) {
      int at = step;
      boolean[] failed = {false};
      disk.begin(
          (now, path) -> {
            if (now == at && !failed[0]) {
              failed[0] = true;
              throw new FileSystemException(path.toString(), null, "Input/output error");
            }
          },
          Integer.MAX_VALUE);
      try {
        new Publisher(stepped).stage().close();
      } catch (OutputException reported) {
        failures++;
      }
      assertEquals(Files.exists(lock), Files.exists(site.root()), "failed at " + at);
      new Publisher(stepped).stage().close();
      Files.deleteIfExists(site.root());
    }
    assertTrue(failures > steps / 2, failures + " of " + steps);
  }

  private int stepsToOpen() {
    disk.begin((step, path) -> {}, Integer.MAX_VALUE);
    Stage stage = new Publisher(stepped).stage();
    int steps = disk.steps();
    stage.close();
    return steps;
  }
}
