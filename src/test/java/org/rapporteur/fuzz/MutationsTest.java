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
import org.rapporteur.BuildRequest;
import org.rapporteur.Outcome;
import org.rapporteur.Progress;
import org.rapporteur.Rapporteur;
import org.rapporteur.cache.SharedCache;

/** Makes one slip after the other in the report that the project ships. */
class MutationsTest {

  private static final int SLIPS = 200 * Integer.getInteger("fuzz", 1);

  @TempDir Path temporary;

  /**
   * No slip makes the program fail, and none drops a word without a finding. How many were caught,
   * by kind, is written to target/mutations.txt.
   */
  @Test
  void everySlipIsToldOrHarmless() throws IOException {
    Random random = new Random(20261124);
    Path output = temporary.resolve("site");
    Map<Mutation, List<String>> uncaught = new TreeMap<>();
    Map<Mutation, Integer> made = new TreeMap<>();
    List<String> dropped = new ArrayList<>();
    for (int done = 0; done < SLIPS; ) {
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
      made.merge(mutation, 1, Integer::sum);
      String name = project.relativize(file).toString();
      Outcome outcome = rapporteur(project, output).build();
      if (outcome.diagnostics().isEmpty()) {
        uncaught.computeIfAbsent(mutation, m -> new ArrayList<>()).add(name);
      }
      if (!outcome.failed()) {
        Dropped.words(project, output, outcome).forEach(d -> dropped.add(mutation + " " + d));
      }
    }
    StringBuilder table = new StringBuilder();
    made.forEach(
        (mutation, count) -> {
          List<String> missed = uncaught.getOrDefault(mutation, List.of());
          table.append(
              String.format(
                  java.util.Locale.ROOT,
                  "%-18s %3d of %3d told %s%n",
                  mutation,
                  count - missed.size(),
                  count,
                  missed));
        });
    Files.writeString(Path.of("target/mutations.txt"), table);
    assertEquals(List.of(), dropped, "words that are on no page and in no finding");
    assertTrue(made.size() == Mutation.values().length, "every kind of slip was made");
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
