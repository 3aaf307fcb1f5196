package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Main;

/** A killed {@code translations --record} leaves each file wholly old or wholly new. */
class KilledRecordingTest {

  private static final int KILLS = 8;
  private static final int FILES = 150;

  @TempDir Path temp;

  @Test
  @Timeout(300)
  void leavesEachFileOldOrNew() throws Exception {
    Project project = Project.valid(temp.resolve("project"));
    project.with(
        "site.yaml",
        "title: Both\nbase-url: https://example.org/r/\neditions:\n  - content: content\n"
            + "  - {content: content, base: fr/, language: fr}\n");
    Map<String, String> old = new LinkedHashMap<>();
    for (int i = 2; i < FILES; i++) {
      String name = "content/themes/01-detention/de-" + i;
      project.with(name + ".md", "---\ntitle: Do " + i + "\n---\nDo number " + i + ".\n");
      old.put(name + ".fr.md", "---\ntitle: Faire " + i + "\n---\nFaire le numéro " + i + ".\n");
    }
    old.forEach(project::with);
    long started = System.nanoTime();
    assertEquals(0, command(project).waitFor());
    long duration = System.nanoTime() - started;
    Map<String, String> recorded = new LinkedHashMap<>();
    for (String file : old.keySet()) {
      recorded.put(file, Files.readString(project.path(file)));
      assertTrue(recorded.get(file).contains("\nof: title="), recorded.get(file));
    }
    for (int kill = 1; kill <= KILLS; kill++) {
      old.forEach(project::with);
      Process command = command(project);
      if (!command.waitFor(duration / 2 + duration * kill / KILLS / 2, TimeUnit.NANOSECONDS)) {
        command.destroyForcibly();
      }
      assertTrue(command.waitFor(30, TimeUnit.SECONDS));
      for (String file : old.keySet()) {
        String text = Files.readString(project.path(file));
        assertTrue(text.equals(old.get(file)) || text.equals(recorded.get(file)), text);
      }
    }
    assertEquals(0, command(project).waitFor());
    for (String file : old.keySet()) {
      assertEquals(recorded.get(file), Files.readString(project.path(file)));
    }
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
            "translations",
            project.folder().toString(),
            "--record")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
