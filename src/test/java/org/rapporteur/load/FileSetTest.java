package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Language;

class FileSetTest {

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  /** Groups files of a report in English for its edition in Spanish. */
  private String grouped(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), "text");
    }
    FileSet set =
        FileSet.of(
            new Folder(folder, "content/themes/01-water"),
            new Language("en"),
            new Language("es"),
            diagnostics);
    return set.remaining().entrySet().stream()
        .map(
            pair ->
                pair.getKey()
                    + ": "
                    + pair.getValue().original().fileName()
                    + pair.getValue()
                        .translation()
                        .map(translation -> " " + translation.fileName())
                        .orElse(""))
        .collect(Collectors.joining(", "));
  }

  private List<String> reported() {
    return diagnostics.sorted().stream()
        .map(
            each ->
                String.join(
                    " | ", each.rule().id(), each.span().file(), each.message(), each.help()))
        .toList();
  }

  @Test
  void pairsOriginalsWithTranslationsIntoOneLanguage() throws IOException {
    assertEquals(
        "wa-1: wa-1.md wa-1.es.md, wa-2: wa-2.en.md wa-2.es.md",
        grouped("wa-1.md", "wa-1.es.md", "wa-1.fr.md", "wa-2.en.md", "wa-2.es.md"));
    assertEquals(List.of(), reported());
  }

  @Test
  void reportsASecondOriginal() throws IOException {
    assertEquals("wa-1: wa-1.md wa-1.es.md", grouped("wa-1.md", "wa-1.en.md", "wa-1.es.md"));
    assertEquals(
        List.of(
            "unknown-file | content/themes/01-water/wa-1.en.md |"
                + " this file and “wa-1.md” are both the original, so this one is not read |"
                + " Delete one of the two."),
        reported());
  }

  @Test
  void reportsATranslationWithoutItsOriginal() throws IOException {
    assertEquals("wa-1: wa-1.md", grouped("wa-1.md", "wa-2.es.md", "wa-3.fr.md"));
    String message = "this is a translation of “%s.md”, which does not exist";
    String help = "Write the original first, or rename this file.";
    assertEquals(
        List.of(
            "unknown-file | content/themes/01-water/wa-2.es.md | %s | %s"
                .formatted(message.formatted("wa-2"), help),
            "unknown-file | content/themes/01-water/wa-3.fr.md | %s | %s"
                .formatted(message.formatted("wa-3"), help)),
        reported());
  }

  @Test
  void reportsOtherFilesAndFolders() throws IOException {
    Files.createDirectory(folder.resolve("older"));
    assertEquals("wa-1: wa-1.md", grouped("wa-1.md", "wa-1.docx", "wa-1.old.md"));
    assertEquals(
        List.of(
            "not-a-file | content/themes/01-water/older | “older” is not a content file",
            "unknown-file | content/themes/01-water/wa-1.docx | “wa-1.docx” is not a content file"),
        reported().stream().map(each -> each.substring(0, each.lastIndexOf(" | "))).toList());
  }
}
