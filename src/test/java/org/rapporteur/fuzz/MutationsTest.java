package org.rapporteur.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;

/** Makes one mistake after another in Rapporteur's own report. */
class MutationsTest {

  private static final int MISTAKES = 200 * Integer.getInteger("fuzz", 1);

  @TempDir Path temporary;

  /**
   * No mistake causes an internal error, and none drops a word without a diagnostic. The number of
   * mistakes that were reported, by kind, is written to target/mutations.txt.
   */
  @Test
  void everyMistakeIsReportedOrHarmless() throws IOException {
    Random random = new Random(20261124);
    Path output = temporary.resolve("site");
    Map<Mutation, List<String>> unreported = new TreeMap<>();
    Map<Mutation, Integer> applied = new TreeMap<>();
    List<String> dropped = new ArrayList<>();
    for (int done = 0; done < MISTAKES; ) {
      Path project = temporary.resolve("project");
      delete(project);
      copy(Path.of("content"), project.resolve("content"));
      List<Path> files = files(project.resolve("content"));
      Path file = files.get(random.nextInt(files.size()));
      Mutation mutation = Mutation.values()[done % Mutation.values().length];
      if (!mutation.apply(project.resolve("content"), file, random)) {
        continue;
      }
      done++;
      applied.merge(mutation, 1, Integer::sum);
      String name = project.relativize(file).toString();
      Outcome outcome = rapporteur(project, output).build();
      if (outcome.diagnostics().isEmpty()) {
        unreported.computeIfAbsent(mutation, m -> new ArrayList<>()).add(name);
      }
      if (!outcome.failed()) {
        DroppedWords.find(project, output, outcome).forEach(d -> dropped.add(mutation + " " + d));
      }
    }
    StringBuilder table = new StringBuilder();
    applied.forEach(
        (mutation, count) -> {
          List<String> missed = unreported.getOrDefault(mutation, List.of());
          table.append(
              String.format(
                  java.util.Locale.ROOT,
                  "%-18s %3d of %3d reported %s%n",
                  mutation,
                  count - missed.size(),
                  count,
                  missed));
        });
    Files.writeString(Path.of("target/mutations.txt"), table);
    assertEquals(List.of(), dropped, "words on no page and in no diagnostic");
    assertTrue(applied.size() == Mutation.values().length, "every kind of mistake was made");
  }

  private static Rapporteur rapporteur(Path project, Path output) {
    return new Rapporteur(
        new BuildRequest(
            project,
            output,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 11, 24)),
        SharedCache.OF_ALL_TESTS,
        Progress.none());
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
