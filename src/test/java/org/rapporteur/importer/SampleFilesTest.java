package org.rapporteur.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented files of each kind: every recommendation is found, every character is accounted for, and
 * at most two edits are needed before the check passes.
 */
class SampleFilesTest {

  private static final int MOST_EDITS = 2;
  private static final Pattern NUMBER = Pattern.compile("(?m)^number: \"?(.*?)\"?$");

  @TempDir Path folder;

  static Stream<SampleFile> files() {
    return Stream.of(
            WordSamples.all(),
            HtmlSamples.all(),
            MarkdownSamples.all(),
            TextSamples.all(),
            CsvSamples.all(),
            WorkbookSamples.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isImported(SampleFile file) throws IOException {
    Imported imported = Imported.of(folder, file.name(), file.bytes(), Imported.COMPLETE);
    System.out.println(
        file.name()
            + " "
            + imported.result.counts()
            + " "
            + imported.outline()
            + numbers(imported)
            + imported.result.remarks()
            + imported.leftOut());
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
  }

  private static String numbers(Imported imported) {
    return imported.result.created().entrySet().stream()
        .filter(e -> e.getKey().matches("content/themes/.*/[a-z]+-[0-9]+\\.md"))
        .flatMap(e -> NUMBER.matcher(e.getValue()).results())
        .map(found -> found.group(1))
        .collect(Collectors.joining(" "));
  }
}
