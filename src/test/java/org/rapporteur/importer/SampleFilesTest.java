package org.rapporteur.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.importer.account.Use;

/**
 * Invented files of each kind, as {@code samples} contains them: every recommendation is found,
 * every character is accounted for, and few edits are needed before the check passes.
 *
 * <p>With {@code -Drewrite=true}, the files are written again.
 */
class SampleFilesTest {

  private static final int MOST_EDITS = 2;
  private static final Path SAMPLES = Path.of("src/test/resources/org/rapporteur/importer/samples");
  private static final Pattern NUMBER = Pattern.compile("(?m)^number: \"?(.*?)\"?$");

  @TempDir Path folder;

  static Stream<SampleFile> generated() {
    return Stream.of(
            WordSamples.all(),
            HtmlSamples.all(),
            MarkdownSamples.all(),
            TextSamples.all(),
            CsvSamples.all(),
            WorkbookSamples.all(),
            ExportSamples.all(),
            TrackerSamples.all(),
            CommitteeSamples.all(),
            ProseSamples.all())
        .flatMap(List::stream);
  }

  static Stream<SampleFile> files() {
    return Stream.of(generated(), OfficeSamples.all().stream(), Stream.of(WordSamples.tutorial()))
        .flatMap(each -> each);
  }

  @Test
  void theTutorialHasItsFile() throws IOException {
    assertCommitted(WordSamples.tutorial(), Path.of("docs/submission.docx"));
  }

  @ParameterizedTest
  @MethodSource("generated")
  void isTheCommittedFile(SampleFile file) throws IOException {
    assertCommitted(file, SAMPLES.resolve(file.kind()).resolve(file.name()));
  }

  private static void assertCommitted(SampleFile file, Path committed) throws IOException {
    if (Boolean.getBoolean("rewrite")) {
      Files.createDirectories(committed.getParent());
      Files.write(committed, file.bytes());
    }
    assertEquals(SampleText.parts(file.bytes()), SampleText.parts(Files.readAllBytes(committed)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void losesNothing(SampleFile file) throws IOException {
    Imported imported = Imported.of(folder, file.name(), file.bytes(), Imported.COMPLETE);
    assertEquals(
        file.recommendations()
            + " recommendations, "
            + file.themes()
            + " themes: "
            + file.numbers(),
        imported.result.counts().get("recommendations")
            + " recommendations, "
            + imported.result.counts().get("themes")
            + " themes: "
            + numbers(imported));
    assertEquals(Map.of(), missing(SampleText.of(file), imported));
    assertEquals(List.of(), notContained(imported));
    imported.write(folder);
    List<String> edits = edits(folder.resolve("project"));
    assertTrue(edits.size() <= MOST_EDITS, edits.toString());
  }

  private static String numbers(Imported imported) {
    return imported.result.created().entrySet().stream()
        .filter(e -> e.getKey().matches("content/themes/.*/[a-z]+-[0-9]+\\.md"))
        .flatMap(e -> NUMBER.matcher(e.getValue()).results())
        .map(found -> found.group(1))
        .collect(Collectors.joining(" "));
  }

  /** The letters and digits that a file has more often than its account. */
  private static Map<String, Long> missing(String text, Imported imported) {
    Map<String, Long> missing = new TreeMap<>(characters(text));
    String account =
        imported.result.account().uses().stream().map(Use::text).collect(Collectors.joining());
    characters(account).forEach((c, count) -> missing.merge(c, -count, Long::sum));
    missing.values().removeIf(count -> count <= 0);
    return missing;
  }

  private static Map<String, Long> characters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
  }

  /** The words of what was imported that no file contains. */
  private static List<String> notContained(Imported imported) {
    String content = String.join(" ", imported.result.created().values()).replace("\\", "");
    return imported.result.account().uses().stream()
        .filter(use -> use.isImported() && use.purpose().matches("text|heading|title|note"))
        .flatMap(use -> Arrays.stream(use.text().split("[^\\p{L}\\p{M}\\p{N}]+", -1)))
        .filter(word -> !content.contains(word))
        .toList();
  }

  /** What the check asks for, one edit each. */
  private static List<String> edits(Path project) {
    BuildRequest request =
        new BuildRequest(
            project,
            project.resolve("site"),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 1, 1));
    return new Rapporteur(request)
        .check().diagnostics().stream().map(d -> d.rule() + ": " + d.message()).toList();
  }
}
