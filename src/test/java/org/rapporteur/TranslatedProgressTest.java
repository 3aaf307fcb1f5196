package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Texts of progress in a translation belong to the entries of the same date. */
class TranslatedProgressTest {

  private static final String TRANSLATION = "content/themes/01-detention/de-1.es.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.write(
        "site.yaml",
        """
        title: A
        base-url: https://example.org/r/
        editions:
          - {base: en/, content: content}
          - {base: es/, content: content, language: es}
        """);
    project.add(
        "content/themes/01-detention/de-1.md",
        """
        progress:
          - {date: 2024, by: A ministry, text: A **first** step.}
          - {date: 2024, by: A court, text: A second step.}
          - {date: 2025-06, by: A ministry}\
        """);
  }

  private void translate(String progress) throws IOException {
    project.write(
        TRANSLATION,
        "---\ntitle: Abrir las puertas\nprogress:\n" + progress + "---\nAbrir las puertas.\n");
  }

  @Test
  void eachTextReplacesThatOfItsDate() throws IOException {
    translate("  - {date: 2024, text: Un **primer** paso.}\n");
    Document page = Jsoup.parse(project.build().getOrDefault("es/r/de-1/index.html", ""));
    assertEquals(
        List.of("Un primer paso.", "A second step."), page.select("blockquote").eachText());
    assertEquals(1, page.select("blockquote strong:contains(primer)").size());
    assertEquals(
        List.of("", "en"),
        page.select("blockquote").stream().map(quote -> quote.attr("lang")).toList());
  }

  @Test
  void aTextWithoutAnEntryIsReported() throws IOException {
    translate("  - {date: 2025-06, text: Nada.}\n  - {date: 2023, text: Nada.}\n");
    assertEquals(
        List.of(
            "the progress of the original has no text of 2025-06 for this one",
            "the progress of the original has no text of 2023 for this one"),
        project.check().stream()
            .filter(problem -> problem.rule() == Rule.TRANSLATION_MISMATCH)
            .map(Diagnostic::message)
            .toList());
  }
}
