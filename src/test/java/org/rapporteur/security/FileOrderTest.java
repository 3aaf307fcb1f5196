package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The output does not depend on the order in which a disk lists files. Many disks list files in the
 * order of creation, so the test creates the same project in several orders.
 */
class FileOrderTest {

  private static final Path ORIGINAL = Path.of("src/test/resources/sites/two-reports");

  @TempDir Path temp;

  @Test
  void outputDoesNotDependOnTheOrderOfFiles() throws IOException {
    Map<String, String> first = null;
    for (int seed = 0; seed < 4; seed++) {
      Project project = new Project(temp.resolve("project-" + seed));
      for (Path file : shuffled(seed)) {
        Path to = project.path(ORIGINAL.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
      assertFalse(project.build().failed());
      first = first == null ? project.site() : first;
      assertEquals(first, project.site());
    }
  }

  private static List<Path> shuffled(int seed) throws IOException {
    try (Stream<Path> all = Files.walk(ORIGINAL)) {
      List<Path> files =
          new ArrayList<>(
              all.filter(Files::isRegularFile)
                  .filter(file -> !file.startsWith(ORIGINAL.resolve("expected")))
                  .sorted()
                  .toList());
      Collections.shuffle(files, new Random(seed));
      return files;
    }
  }
}
