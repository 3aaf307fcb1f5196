package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Main;

/**
 * The command leaves only complete files when it is killed at any moment of its run. -Dfuzz=20
 * tries twenty times as many moments.
 */
class KilledCommandTest {

  private static final int KILLS = 8 * Integer.getInteger("fuzz", 1);

  @TempDir Path temp;

  @Test
  @Timeout(3000)
  void leavesCompleteFilesWhenItIsKilled() throws Exception {
    Project project = new Project(temp.resolve("project"));
    copy(Path.of("content"), project.path("content"));
    // A changed base-url is an error once addresses are recorded.
    Files.delete(project.path("content/permalinks.yaml"));
    // Without the PDF, which takes longest, kills fall into every other part of a build.
    String report =
        Files.readString(project.path("content/report.yaml")).replace("permalinks: true", "")
            + "\ndownloads: [zip]\n";
    project.with("content/report.yaml", report);
    long started = System.nanoTime();
    assertEquals(0, command(project).waitFor());
    long duration = System.nanoTime() - started;
    for (int kill = 0; kill < KILLS; kill++) {
      Map<String, String> before = site(project);
      // The base-url is on every page.
      Files.writeString(
          project.path("content/report.yaml"),
          report.replaceFirst("(?m)^base-url:.*$", "base-url: https://example.org/" + kill + "/"));
      Process build = command(project);
      // In the first quarter, Java starts and reads: nothing is written yet. A later build may take
      // longer.
      long moment = duration / 4 + duration * kill / KILLS;
      if (!build.waitFor(moment, TimeUnit.NANOSECONDS)) {
        build.destroyForcibly();
      }
      assertTrue(build.waitFor(30, TimeUnit.SECONDS));
      Map<String, String> between = site(project);
      assertEquals(List.of(), Project.rules(project.build()));
      Map<String, String> after = site(project);
      between.forEach(
          (path, text) ->
              assertTrue(text.equals(before.get(path)) || text.equals(after.get(path)), path));
      if (kill % 4 == 3) {
        Project clean = new Project(temp.resolve("clean-" + kill));
        copy(project.path("content"), clean.path("content"));
        assertEquals(List.of(), Project.rules(clean.build()));
        assertEquals(clean.site(), project.site());
      }
    }
  }

  /** All files except the manifest, which lists the files of both builds, and the staged files. */
  private static Map<String, String> site(Project project) {
    Map<String, String> site = project.site();
    site.keySet().removeIf(path -> path.startsWith(".rapporteur"));
    return site;
  }

  private static Process command(Project project) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:-DontCompileHugeMethods",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "build",
            project.folder().toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
