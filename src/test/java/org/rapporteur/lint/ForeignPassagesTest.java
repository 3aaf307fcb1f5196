package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Rule;

/** Which texts count as written in another language than their own. */
class ForeignPassagesTest {

  private static final String RECOMMENDATION = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Four letters in another script are a word; three can be a symbol or an abbreviation.
        "en|прав|true",
        "en|гос|false",
        // Mostly in the report's own script.
        "en|The whole right to «права человека».|false",
        "en|Not прав|true",
        "en|Open прав|false",
        "en|[права человека]{lang=ru}|false",
        "en|[права]{lang=ru} человека|true",
        "ru|Открыть двери|false",
        // Names and abbreviations in Latin letters occur in all languages.
        "ru|Open each of these doors once|false",
        "ru|Open each of these doors today|true",
        "ru|[Open each of these doors today]{lang=en}|false",
        "ru|UNHCR, ICRC и IOM|false",
        // An address has Latin letters in all languages.
        "ru|Цифры: <https://example.org/figures/2021/quarterly?page=2&sort=asc>|false",
        "ru|Пишите на office@figures-and-statistics.example.org|false",
        "ru|См. (HTTPS://example.org/figures-and-statistics/quarterly)|false",
        "ru|@figures-and-statistics-of-the-organisation.example|true",
        "ru|figures-and-statistics-of@the-organisation|true",
        "ru|figures-and-statistics-of@the-organisation.|true",
        "ru|the.figures.of.e@the-organisation-of-all|true",
        "ru|Пишите на figures-and-statistics-office@f.example|false",
        // The script of the language is not known.
        "xx|права человека|false"
      })
  void reportsTextsMostlyInAnotherScript(String language, String text, boolean isForeign)
      throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.replace("content/report.yaml", "language: en", "language: " + language);
    project.write(RECOMMENDATION, "---\ntitle: Права\n---\n" + text + "\n");
    assertEquals(
        isForeign,
        project.lint().stream()
            .anyMatch(
                d -> d.rule() == Rule.FOREIGN_PASSAGE && d.span().file().equals(RECOMMENDATION)),
        text);
  }

  @ParameterizedTest
  @CsvSource({"en, true", "ru, false"})
  void comparesAResponseWithItsOwnLanguage(String language, boolean isForeign) throws IOException {
    SmallProject project = SmallProject.in(folder);
    project.add(
        RECOMMENDATION,
        """
        responses:
          - by: The State
            position: noted
            date: 2024-01
            text: Принято к сведению
            language: %s"""
            .formatted(language));
    assertEquals(
        isForeign, project.lint().stream().anyMatch(d -> d.rule() == Rule.FOREIGN_PASSAGE));
  }
}
