package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.OutputPath;

/**
 * The output folder is removed or replaced before any step of a build, and the build is killed at
 * that step or later. The next build completes the site and does not change foreign files.
 */
@Timeout(300)
class RemovedFolderTest {

  private static final String[] FIRST = {
    "a", "1", "changes", "1", "goes", "1", "legal", "1", "r/x/i", "1", "r/y/i", "1", "q/i", "1"
  };
  private static final String[] SECOND = {
    "a", "1", "changes", "22", "legal/i", "2", "r/x/i", "22", "r/z/i", "2", "s/t/i", "2", "q/i", "1"
  };
  private static final String[] THIRD = {"a", "3", "r/x/i", "3", "s", "3"};
  private static final Map<String, String> FOREIGN =
      Map.of("a", "theirs", "goes", "theirs", "notes", "theirs", "r/x/i", "theirs");

  /** A change to the output folder by another program. */
  enum Removal {
    ALL {
      @Override
      void apply(Path root) throws IOException {
        remove(root, path -> true);
      }
    },
    ALL_EXCEPT_WORK {
      @Override
      void apply(Path root) throws IOException {
        remove(root, path -> !path.toString().contains(ReservedNames.WORK + "/"));
      }
    },
    ALL_EXCEPT_NEW_FILES {
      @Override
      void apply(Path root) throws IOException {
        remove(root, path -> !path.toString().contains("/s/"));
      }
    },
    MANIFEST {
      @Override
      void apply(Path root) throws IOException {
        Files.deleteIfExists(root.resolve(ReservedNames.MANIFEST));
      }
    },
    WORK {
      @Override
      void apply(Path root) throws IOException {
        remove(root.resolve(ReservedNames.WORK), path -> true);
      }
    },
    STAGE {
      @Override
      void apply(Path root) throws IOException {
        remove(root.resolve(ReservedNames.WORK).resolve("stage"), path -> true);
      }
    },
    PAGES {
      @Override
      void apply(Path root) throws IOException {
        remove(root.resolve("r"), path -> true);
        Files.deleteIfExists(root.resolve("changes"));
      }
    },
    RENAMED {
      @Override
      void apply(Path root) throws IOException {
        if (Files.exists(root)) {
          Files.move(root, root.resolveSibling("renamed"));
        }
      }
    },
    REPLACED {
      @Override
      void apply(Path root) throws IOException {
        RENAMED.apply(root);
        for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
          Files.createDirectories(root.resolve(file.getKey()).getParent());
          Files.writeString(root.resolve(file.getKey()), file.getValue());
        }
      }
    };

    abstract void apply(Path root) throws IOException;

    /**
     * Whether the change may happen before a step. A replacement between the check of the lock and
     * the next system call cannot be detected, so it happens only before the check.
     */
    boolean mayHappenBefore(Path use) {
      return this != REPLACED || use.endsWith("lock");
    }
  }

  private static void remove(Path root, java.util.function.Predicate<Path> which)
      throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> paths = Files.walk(root)) {
      all = paths.filter(which).sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      try {
        Files.delete(path);
      } catch (DirectoryNotEmptyException | NoSuchFileException skipped) {
        // The same result as rm -r.
      }
    }
  }

  private static int steps() throws IOException {
    SteppedDisk disk = new SteppedDisk();
    new Folder(disk.plain("/site")).publish(FIRST);
    disk.begin((step, path) -> {}, Integer.MAX_VALUE);
    new Folder(disk.stepped("/site")).publish(SECOND);
    return disk.steps();
  }

  @ParameterizedTest
  @EnumSource(Removal.class)
  void completesTheSiteAfterARemovalAndAKillAtAnyStep(Removal removal) throws IOException {
    int steps = steps();
    assertTrue(steps > 100, "a build has steps");
    Set<Map<String, String>> checked = new HashSet<>();
    for (boolean fresh : List.of(false, true)) {
      for (int removed = 0; removed < steps; removed++) {
        boolean killed = true;
        for (int later : List.of(0, 1, 2, 5, 17, steps)) {
          // A build that completes before the kill also completes before any later one.
          killed = killed && interruptAndRebuild(removal, removed, removed + later, fresh, checked);
        }
      }
    }
  }

  /**
   * Interrupts one build in this way, and then builds again.
   *
   * @param checked the states that interrupted builds have left so far; a state that was checked is
   *     not checked again
   * @return whether the build was killed before it completed
   */
  private static boolean interruptAndRebuild(
      Removal removal, int removed, int killed, boolean fresh, Set<Map<String, String>> checked)
      throws IOException {
    String at = removal + " at " + removed + ", killed at " + killed + (fresh ? ", new" : "");
    SteppedDisk disk = new SteppedDisk();
    Folder site = new Folder(disk.plain("/site"));
    if (!fresh) {
      site.publish(FIRST);
    }
    disk.begin(
        (step, path) -> {
          if (step == removed && removal.mayHappenBefore(path)) {
            removal.apply(site.root());
          }
        },
        killed);
    boolean isKilled = false;
    try {
      new Folder(disk.stepped("/site")).publish(SECOND);
    } catch (SteppedDisk.Killed interrupted) {
      isKilled = true;
    } catch (OutputException interrupted) {
      // The build noticed the change itself.
    }
    boolean foreign = Files.exists(disk.plain("/site/notes"));
    if (foreign) {
      FOREIGN.forEach((path, text) -> assertEquals(text, text(site, path), at + ": " + path));
    }
    Map<String, String> before = new TreeMap<>();
    if (Files.exists(site.root())) {
      before.putAll(site.tree());
      before.put("/", "");
    }
    if (!checked.add(Map.copyOf(before))) {
      return isKilled;
    }
    before.remove("/");
    try {
      site.publish(SECOND);
    } catch (OutputException refused) {
      // Without the manifest, pages of another version cannot be distinguished from foreign files.
      assertTrue(foreign || removal == Removal.MANIFEST, at + ": " + refused.getMessage());
      before.keySet().removeIf(path -> path.startsWith(ReservedNames.WORK + "/"));
      assertEquals(before, site.tree(), at);
      return isKilled;
    }
    assertEquals(completeSite(SECOND), site.everything(), at);
    site.publish(THIRD);
    assertEquals(completeSite(THIRD), site.everything(), at);
    return isKilled;
  }

  /**
   * The next build may publish any site, as long as the manifest was removed between two changes.
   */
  @Test
  void rewritesTheManifestIfItIsRemovedDuringTheCommit() throws IOException {
    int steps = steps();
    int tried = 0;
    for (int later : List.of(15, 20, 30, steps)) {
      for (int from = 0; from < steps; from++) {
        SteppedDisk disk = new SteppedDisk();
        Folder site = new Folder(disk.plain("/site"));
        site.publish(FIRST);
        int[] removed = {-1};
        int first = from;
        disk.begin(
            (step, path) -> {
              if (removed[0] < 0 && step >= first && path.endsWith("lock") && isCommitting(site)) {
                Removal.MANIFEST.apply(site.root());
                removed[0] = step;
              } else if (removed[0] >= 0 && step == removed[0] + later) {
                throw new SteppedDisk.Killed();
              }
            },
            Integer.MAX_VALUE);
        try {
          new Folder(disk.stepped("/site")).publish(SECOND);
        } catch (SteppedDisk.Killed killed) {
          // As intended.
        }
        tried += removed[0] < 0 ? 0 : 1;
        site.publish(THIRD);
        assertEquals(completeSite(THIRD), site.everything(), first + ", " + later);
      }
    }
    assertTrue(tried > 50, "removed " + tried + " times");
  }

  private static boolean isCommitting(Folder site) throws IOException {
    return Files.exists(site.root().resolve(ReservedNames.MANIFEST))
        && site.manifest().lines().toList().containsAll(List.of("goes", "s/t/i"));
  }

  private static String text(Folder site, String path) {
    return site.everything().get(path);
  }

  private static Map<String, String> completeSite(String... site) {
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < site.length; i += 2) {
      all.put(site[i], site[i + 1]);
    }
    List<OutputPath> files = all.keySet().stream().map(OutputPath::of).toList();
    byte[] manifest = new Manifest(files, Set.of()).bytes();
    Manifest.foldersOf(files).forEach(folder -> all.put(folder + "/", ""));
    all.put(ReservedNames.MANIFEST, new String(manifest, java.nio.charset.StandardCharsets.UTF_8));
    return all;
  }

  @Test
  void reportsThatTheFolderWasRemoved() throws IOException {
    int steps = steps();
    int reported = 0;
    for (int removed = steps / 2; removed < steps; removed++) {
      SteppedDisk disk = new SteppedDisk();
      Folder site = new Folder(disk.plain("/site"));
      site.publish(FIRST);
      int at = removed;
      disk.begin(
          (step, path) -> {
            if (step == at) {
              Removal.RENAMED.apply(site.root());
            }
          },
          Integer.MAX_VALUE);
      try {
        new Folder(disk.stepped("/site")).publish(SECOND);
      } catch (OutputException lost) {
        reported += lost.getMessage().contains("was removed or replaced") ? 1 : 0;
      }
    }
    assertTrue(reported > steps / 10, reported + " of " + steps);
  }
}
