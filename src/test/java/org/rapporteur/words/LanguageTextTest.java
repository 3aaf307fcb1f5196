package org.rapporteur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Rapporteur;

/**
 * The text that poppler reads from the PDF of a report is the text of its author, character by
 * character, in fourteen languages. {@code target/languages.txt} has the counts.
 *
 * <p>Before the comparison, both texts are normalised: canonical composition (NFC), every space is
 * U+0020, a sequence of spaces is one, and invisible marks of direction, which the PDF adds, are
 * removed. A line break of the PDF stands for a space or for nothing. The addresses that the PDF
 * prints after links, between angle brackets, are removed.
 */
class LanguageTextTest {

  private static final Path RESOURCES = Path.of("src/test/resources/languages");
  private static final List<String> RIGHT_TO_LEFT = List.of("ar", "ur", "he");
  private static final Path POPPLER = Path.of("/usr/bin/pdftotext");

  @TempDir static Path folder;
  private static final Map<String, String> COUNTS = new TreeMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "fr", "es", "ar", "ur", "he", "ru", "zh-Hans", "ja", "ko", "hi", "th", "am", "yo"
      })
  void thePdfHasEachCharacterOfTheText(String language) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(POPPLER), "pdftotext is not installed");
    String text = Files.readString(RESOURCES.resolve("texts/" + language + ".md"));
    Path project = Files.createDirectories(folder.resolve(language));
    write(project, language, text);
    Outcome outcome =
        new Rapporteur(
                new BuildRequest(
                    project,
                    project.resolve("site"),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    LocalDate.of(2026, 11, 24)))
            .build();
    assertFalse(outcome.failed(), () -> outcome.diagnostics().toString());
    Path pdf = project.resolve("site/report.pdf");
    compare(language, text, read(pdf, "-nopgbrk"));
    if (!RIGHT_TO_LEFT.contains(language)) {
      // In the order in which the file draws the text; programs that use it do not know lines.
      compare(language, text, read(pdf, "-raw"));
    }
  }

  @AfterAll
  static void report() throws IOException {
    Files.write(Path.of("target/languages.txt"), COUNTS.values());
  }

  private static void compare(String language, String text, String read) {
    String source = normalised(asPrinted(text));
    TextDifferences differences = TextDifferences.between(source, normalised(read));
    String counts =
        "%s: %d characters compared, %d equal, %d differing"
            .formatted(
                language,
                source.codePointCount(0, source.length()),
                differences.equal(),
                differences.differing());
    COUNTS.put(language, counts);
    assertEquals("", String.join("\n", differences.passages()), counts);
  }

  /** A Markdown text as the PDF shows it: without its signs, with a bullet before each item. */
  private static String asPrinted(String markdown) {
    return markdown.replaceAll("(?m)^- ", "• ").replaceAll("[<>\\\\]", "").strip();
  }

  private static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
        .replaceAll("\\s*<https:[^>]*>", "")
        .replaceAll("\\s*[\\n\\f]\\s*", "\n")
        .replaceAll("[\\p{Z}&&[^\\n]]+", " ");
  }

  private static String read(Path pdf, String order) throws IOException {
    Process process =
        new ProcessBuilder(POPPLER.toString(), order, "-enc", "UTF-8", pdf.toString(), "-").start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void write(Path project, String language, String text) throws IOException {
    Path theme = Files.createDirectories(project.resolve("content/themes/01-liberty"));
    Files.writeString(
        project.resolve("content/report.yaml"),
        """
        title: "2026"
        language: %s
        wording: own
        authors:
          - name: "2026"
            kind: org
        instrument: iccpr
        downloads: [pdf]
        contact:
          name: "2026"
        """
            .formatted(language));
    Files.writeString(theme.resolve("theme.md"), "---\ntitle: \"2026\"\n---\n");
    Files.writeString(theme.resolve("ab-1.md"), "---\ntitle: \"2026\"\n---\n\n" + text);
    if (language.equals("ko")) {
      Path fonts = Files.createDirectories(project.resolve("content/fonts"));
      String font = "NotoSansKR-Regular.ttf";
      Files.copy(RESOURCES.resolve("fonts").resolve(font), fonts.resolve(font));
    }
  }
}
