package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Outcome;
import org.rapporteur.diagnostic.Diagnostic;

/** A small text that would become a huge site is reported once, at its place, and not built. */
class HostileTextsTest {

  private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "abbreviation-long-title, 6, 1",
    "abbreviation-medium-title, 6, 1",
    "abbreviation-long-term, 6, 1",
    "link-long-definition, 6, 1",
    "note-in-every-section, 6, 1",
    "table-missing-cells, 8, 1",
    "table-columns, 8, 1",
    "abbreviations-many, 4508, 1",
    "references-in-lists, 8, 1",
    "brackets-recommendation, 88, 1",
    "autolinks, 28, 1",
    "emphasis, 50, 1",
    "note-many-marks, 48, 1",
    "quotes-nested, 2110, 11",
    "list-nested, 6797, 13",
    "list, 10004, 3",
    "bidi-letters, 8, 1102",
    "bidi-words, 12, 3304",
  })
  void reportsTheTextAtThePlaceThatIsTooLarge(String name, int line, int column) {
    Outcome outcome = build(HostileTexts.text(name));
    assertEquals(List.of("too-large"), Project.rules(outcome));
    Diagnostic diagnostic = outcome.diagnostics().get(0);
    assertEquals(Project.RECOMMENDATION, diagnostic.span().file());
    assertEquals(line + ":" + column, diagnostic.span().line() + ":" + diagnostic.span().column());
    assertTrue(diagnostic.message().length() < 200, diagnostic.message());
    assertFalse(diagnostic.help().isBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit-links",
        "limit-emphases",
        "limit-directions",
        "limit-cells",
        "limit-blocks",
        "limit-expansion"
      })
  void buildsTextsWithinTheLimits(String name) {
    assertFalse(build(HostileTexts.text(name)).failed());
  }

  @Test
  void reportsALongDemandWithManyArticlesAtItsArticles() {
    String file =
        "---\ntitle: End it\narticles: ICCPR arts. 1-53; CRC arts. 1-54\n---\n"
            + HostileTexts.text("words-plain");
    Outcome outcome = build(Project.valid(temp).with(Project.RECOMMENDATION, file));
    List<Diagnostic> tooLarge =
        outcome.diagnostics().stream().filter(d -> d.rule().id().equals("too-large")).toList();
    assertEquals(1, tooLarge.size());
    assertEquals(3, tooLarge.get(0).span().line());
  }

  @Test
  void doesNotReportATextThatIsTooLargeAsMissing() {
    assertEquals(List.of("too-large"), Project.rules(build("x ".repeat(600_000))));
  }

  @Test
  void doesNotCompareATranslationWithAnUnreadableOriginal() {
    Project project =
        Project.valid(temp)
            .with(Project.RECOMMENDATION, recommendation("x ".repeat(600_000) + "\n\n# Why\n"))
            .with(
                Project.RECOMMENDATION.replace(".md", ".fr.md"),
                "---\ntitle: Finissez\n---\nTexte.\n\n# Pourquoi\n\nTexte.\n")
            .with(
                "site.yaml",
                "editions:\n  - language: en\n    path: \"\"\n  - language: fr\n    path: fr\n");
    assertFalse(Project.rules(project.check()).contains("translation-mismatch"));
  }

  @Test
  void acceptsManyAbbreviationsInARow() {
    StringBuilder text = new StringBuilder("A1 and A2.\n\n");
    for (int i = 0; i < 1_500; i++) {
      text.append("*[A" + i + "]: meaning\n");
    }
    assertEquals(List.of(), Project.rules(build(text.toString())));
  }

  private Outcome build(String text) {
    return build(Project.valid(temp).with(Project.RECOMMENDATION, recommendation(text)));
  }

  private static Outcome build(Project project) {
    project.with("content/themes/01-detention/ft-1.md", "---\ntitle: First\n---\nA first one.\n");
    return assertTimeoutPreemptively(TIME_LIMIT, project::build);
  }

  private static String recommendation(String text) {
    return "---\ntitle: End it\n---\nEnd it.\n\n" + text + "\n";
  }
}
