package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.OutputPath;

/**
 * A build killed at any moment leaves only complete files, and the next build completes the site.
 */
class KillTest {

  private static final int KILLS = 20;

  @TempDir Path temp;

  @Test
  @Timeout(120)
  void survivesTwentyKills() throws Exception {
    Folder site = new Folder(temp.resolve("site"));
    site.publish(BuildRun.site(0).toArray(String[]::new));
    Random random = new Random(20);
    int midCommit = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int version = kill + 1;
      int micros = kill % 4 == 0 ? random.nextInt(100_000) : 0;
      kill(site.root(), version, micros, condition(site.root(), version, kill % 4, random));
      if (assertComplete(site, version)) {
        midCommit++;
      }
      site.publish(BuildRun.site(version).toArray(String[]::new));
      assertEquals(completeSite(version), site.everything(), "after kill " + kill);
    }
    assertTrue(midCommit > 0, "no build was killed during a commit");
  }

  /**
   * A condition at which to kill a build: while it stages, or in its commit when a random page has
   * been added, changed or removed.
   */
  private static BooleanSupplier condition(Path output, int version, int kind, Random random)
      throws IOException {
    int page = random.nextInt(BuildRun.PAGES / 5) * 5;
    Path added = output.resolve("r/" + BuildRun.temporaryPage(version, page + 1));
    Path changed = output.resolve("r/r-" + (page + 2) + "/index.html");
    Path removed = output.resolve("r/" + BuildRun.temporaryPage(version - 1, page + 1));
    if (kind == 0) {
      return () -> true;
    }
    if (kind == 1) {
      return () -> Files.exists(added);
    }
    if (kind == 2) {
      String before = Files.readString(changed);
      return () -> {
        try {
          return !Files.readString(changed).equals(before);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };
    }
    return () -> Files.notExists(removed);
  }

  /** Starts a build, and kills it when a condition holds after its stage was opened. */
  private static void kill(Path output, int version, int micros, BooleanSupplier condition)
      throws Exception {
    Process build = BuildRun.start(output, version);
    assertEquals('s', build.getInputStream().read());
    LockSupport.parkNanos(micros * 1000L);
    while (build.isAlive() && !condition.getAsBoolean()) {
      LockSupport.parkNanos(50_000);
    }
    build.destroyForcibly();
    assertTrue(build.waitFor(30, TimeUnit.SECONDS));
  }

  /**
   * Checks that each file is either old or new and is listed in the manifest. Returns whether there
   * are files of both kinds.
   */
  private static boolean assertComplete(Folder site, int version) throws IOException {
    Map<String, String> before = pages(version - 1);
    Map<String, String> after = pages(version);
    Set<String> listed = new HashSet<>(site.manifest().lines().toList());
    boolean isOldSeen = false;
    boolean isNewSeen = false;
    for (Map.Entry<String, String> file : new TreeMap<>(site.tree()).entrySet()) {
      String name = file.getKey();
      if (name.endsWith("/") || name.startsWith(".rapporteur/")) {
        continue;
      }
      assertTrue(listed.contains(name), name);
      boolean isOld = file.getValue().equals(before.get(name));
      boolean isNew = file.getValue().equals(after.get(name));
      assertTrue(isOld || isNew, name);
      isOldSeen |= !isNew;
      isNewSeen |= !isOld;
    }
    Set<String> remaining = new TreeSet<>(before.keySet());
    remaining.retainAll(after.keySet());
    for (String name : remaining) {
      assertTrue(Files.exists(site.root().resolve(name)), name);
    }
    return isOldSeen && isNewSeen;
  }

  /** The content of the folder after a build that was not killed. */
  private static Map<String, String> completeSite(int version) {
    Map<String, String> all = new TreeMap<>(pages(version));
    List<OutputPath> files = all.keySet().stream().map(OutputPath::of).toList();
    byte[] manifest = new Manifest(files, Set.of()).bytes();
    Manifest.foldersOf(files).forEach(folder -> all.put(folder + "/", ""));
    all.put(ReservedNames.MANIFEST, new String(manifest, StandardCharsets.UTF_8));
    return all;
  }

  private static Map<String, String> pages(int version) {
    Map<String, String> pages = new LinkedHashMap<>();
    List<String> site = BuildRun.site(version);
    for (int i = 0; i < site.size(); i += 2) {
      pages.put(site.get(i), site.get(i + 1));
    }
    return pages;
  }
}
