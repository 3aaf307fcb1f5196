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

/** A build killed at any moment leaves whole files, and the next one converges. */
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
      kill(site.root(), version, micros, moment(site.root(), version, kill % 4, random));
      if (judgeWhole(site, version)) {
        midCommit++;
      }
      site.publish(BuildRun.site(version).toArray(String[]::new));
      assertEquals(wholeSite(version), site.everything(), "after kill " + kill);
    }
    assertTrue(midCommit > 0, "no kill fell into a commit");
  }

  /**
   * A moment to kill a build at: while it stages; or in its commit, when a random page has come,
   * has changed, or is gone.
   */
  private static BooleanSupplier moment(Path output, int version, int kind, Random random)
      throws IOException {
    int page = random.nextInt(BuildRun.PAGES / 5) * 5;
    Path comes = output.resolve("r/" + BuildRun.comingPage(version, page + 1));
    Path changes = output.resolve("r/r-" + (page + 2) + "/index.html");
    Path goes = output.resolve("r/" + BuildRun.comingPage(version - 1, page + 1));
    if (kind == 0) {
      return () -> true;
    }
    if (kind == 1) {
      return () -> Files.exists(comes);
    }
    if (kind == 2) {
      String before = Files.readString(changes);
      return () -> {
        try {
          return !Files.readString(changes).equals(before);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };
    }
    return () -> Files.notExists(goes);
  }

  /** Starts a build, and kills it at a moment after its stage has opened. */
  private static void kill(Path output, int version, int micros, BooleanSupplier moment)
      throws Exception {
    Process build = BuildRun.start(output, version);
    assertEquals('s', build.getInputStream().read());
    LockSupport.parkNanos(micros * 1000L);
    while (build.isAlive() && !moment.getAsBoolean()) {
      LockSupport.parkNanos(50_000);
    }
    build.destroyForcibly();
    assertTrue(build.waitFor(30, TimeUnit.SECONDS));
  }

  /**
   * Checks that each file is wholly old or wholly new and that our list names it; says whether both
   * kinds are there.
   */
  private static boolean judgeWhole(Folder site, int version) throws IOException {
    Map<String, String> before = pages(version - 1);
    Map<String, String> after = pages(version);
    Set<String> listed = new HashSet<>(site.manifest().lines().toList());
    boolean old = false;
    boolean renewed = false;
    for (Map.Entry<String, String> file : new TreeMap<>(site.tree()).entrySet()) {
      String name = file.getKey();
      if (name.endsWith("/") || name.startsWith(".rapporteur/")) {
        continue;
      }
      assertTrue(listed.contains(name), name);
      boolean isOld = file.getValue().equals(before.get(name));
      boolean isNew = file.getValue().equals(after.get(name));
      assertTrue(isOld || isNew, name);
      old |= !isNew;
      renewed |= !isOld;
    }
    Set<String> kept = new TreeSet<>(before.keySet());
    kept.retainAll(after.keySet());
    for (String name : kept) {
      assertTrue(Files.exists(site.root().resolve(name)), name);
    }
    return old && renewed;
  }

  /** All that a build that nobody killed would leave. */
  private static Map<String, String> wholeSite(int version) {
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
