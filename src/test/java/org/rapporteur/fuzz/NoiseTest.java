package org.rapporteur.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;

/** Builds small projects whose files have random changes of single characters and tokens. */
class NoiseTest {

  private static final int PROJECTS = 150 * Integer.getInteger("fuzz", 1);

  /** Tokens to insert: all have a meaning to one of the parsers. */
  private static final List<String> TOKENS =
      List.of(
          "---\n",
          "\n",
          "\n\n",
          "# ",
          "## ",
          "####### ",
          ": ",
          " #",
          "- ",
          "\t",
          "    ",
          "\"",
          "'",
          "[",
          "]",
          "(",
          ")",
          "[[",
          "]]",
          "[[nd-",
          "[[iccpr/",
          "|",
          "{#",
          "}",
          "![",
          "](",
          "<",
          ">",
          "&#x",
          ";",
          "&amp;",
          "`",
          "```\n",
          "*",
          "_",
          "~~",
          "\\",
          "\\article 9",
          "[^a]",
          "[^a]: ",
          "*[HTML]: ",
          "| - | - |\n",
          "(a) ",
          "(i) ",
          "> ",
          "1. ",
          "art. ",
          "arts. 9",
          "article 9(",
          "ICCPR art. 54",
          " of the Covenant",
          "bis",
          "–",
          "0",
          "99999999999",
          "\u0000",
          "\u202E",
          "\u0301",
          "\uFEFF",
          "\r\n",
          "\r",
          "é",
          "العربية",
          "漢",
          "😀",
          "\uD800",
          "{{",
          "${",
          "&x;",
          "!!",
          "*a ",
          "&a ",
          "<<: ",
          "? ",
          "%YAML 1.2\n",
          "...\n",
          "javascript:",
          "../",
          "true",
          "~");

  @TempDir Path temporary;

  @Test
  void noNoiseCausesAnInternalErrorOrDropsWords() throws IOException {
    Path output = temporary.resolve("site");
    List<String> dropped = new ArrayList<>();
    for (int seed = 0; seed < PROJECTS; seed++) {
      Random random = new Random(seed);
      Path project = temporary.resolve("project");
      MutationsTest.delete(project);
      MutationsTest.copy(
          Path.of("src/test/resources/sites/two-reports/usa"), project.resolve("content"));
      for (Path file : MutationsTest.files(project.resolve("content"))) {
        if (file.toString().endsWith(".ar.md")) {
          Files.delete(file);
        }
      }
      List<Path> files = MutationsTest.files(project.resolve("content"));
      for (int i = random.nextInt(3); i >= 0; i--) {
        corrupt(files.get(random.nextInt(files.size())), random);
      }
      Outcome outcome = build(project, output, seed);
      if (outcome.failed()) {
        assertFalse(
            outcome.diagnostics().isEmpty(), "seed " + seed + " failed without a diagnostic");
      } else {
        int noise = seed;
        DroppedWords.find(project, output, outcome).forEach(d -> dropped.add(noise + ": " + d));
      }
    }
    assertEquals(List.of(), dropped, "words on no page and in no diagnostic, by seed");
  }

  private static Outcome build(Path project, Path output, int seed) {
    try {
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
              Progress.none())
          .build();
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + seed + " caused an internal error", e);
    }
  }

  private static void corrupt(Path file, Random random) throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(file, StandardCharsets.UTF_8));
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
        case 1 ->
            text.insert(
                at,
                TOKENS.get(random.nextInt(TOKENS.size())).repeat(random.nextInt(3) == 0 ? 9 : 1));
        case 2 -> {
          int end = Math.min(text.length(), at + random.nextInt(60));
          text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        }
        default -> text.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
      }
    }
    Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
