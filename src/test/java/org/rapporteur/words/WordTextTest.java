package org.rapporteur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Rapporteur;

/** The text that LibreOffice reads from the Word document is the text of the report's author. */
class WordTextTest {

  private static final Path TEXTS = Path.of("src/test/resources/languages/texts");
  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  @TempDir Path folder;

  @Test
  void theWordDocumentHasEachCharacterOfTheText() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed");
    List<String> languages = languages();
    for (String language : languages) {
      build(language);
    }
    convert("txt:Text (encoded):UTF8", languages);
    List<String> differing = new ArrayList<>();
    for (String language : languages) {
      String source = normalised(asPrinted(Files.readString(TEXTS.resolve(language + ".md"))));
      String read = normalised(Files.readString(folder.resolve(language + ".txt")));
      TextDifferences differences = TextDifferences.between(source, read);
      differences.passages().forEach(passage -> differing.add(language + ": " + passage));
    }
    assertEquals("", String.join("\n", differing));
    assertEquals(14, languages.size());
  }

  private static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.map(f -> f.getFileName().toString().replace(".md", "")).sorted().toList();
    }
  }

  private void convert(String format, List<String> names) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
    names.forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(Files.readString(folder.resolve("soffice.log")));
    }
  }

  private void build(String language) throws IOException {
    Path project = folder.resolve(language);
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
        downloads: [docx]
        contact:
          name: "2026"
        """
            .formatted(language));
    Files.writeString(theme.resolve("theme.md"), "---\ntitle: \"2026\"\n---\n");
    String text = Files.readString(TEXTS.resolve(language + ".md"));
    Files.writeString(theme.resolve("ab-1.md"), "---\ntitle: \"2026\"\n---\n\n" + text);
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
    Files.copy(project.resolve("site/report.docx"), folder.resolve(language + ".docx"));
  }

  private static String asPrinted(String markdown) {
    return markdown.replaceAll("(?m)^- ", "• ").replaceAll("[<>\\\\]", "").strip();
  }

  private static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\uFEFF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
        .replaceAll("\\s*[\\n\\f]\\s*", "\n")
        .replaceAll("[\\p{Z}\\t&&[^\\n]]+", " ");
  }
}
