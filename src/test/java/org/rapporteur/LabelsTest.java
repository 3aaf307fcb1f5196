package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.message.Messages;

/** Labels claim no more about a report than its content says. */
class LabelsTest {

  private static final Pattern CLAIM =
      Pattern.compile(".{0,30}(?:submitted|Submitted|submission to|, under the ).{0,30}");

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    report(
        """
        body: {name: Human Rights Committee, code: CCPR}
        session: {number: 139}
        state: {name: Utopia}
        submitted: 2023-09
        """);
  }

  private void report(String lines) throws IOException {
    project.write("content/report.yaml", project.read("content/report.yaml") + lines);
  }

  private String page(Map<String, String> site, String path) {
    return site.getOrDefault(path, "");
  }

  @Test
  void aRecommendationIsNobodysUnlessTheReportSaysSo() throws IOException {
    Map<String, String> site = project.build();
    site.keySet().removeIf(path -> path.startsWith("data/schema/"));
    site.forEach((path, text) -> assertFalse(text.contains("NGO recommendation"), path));
  }

  @Test
  void aReportNamesItsRecommendations() throws IOException {
    report("recommendation-name: {one: Call to Action, other: Calls to Action}\n");
    Map<String, String> site = project.build();
    assertTrue(page(site, "index.html").contains("4 Calls to Action</span>"));
    assertTrue(page(site, "themes/detention/index.html").contains("3 Calls to Action</span>"));
    assertTrue(page(site, "themes/water/index.html").contains("1 Call to Action</span>"));
    assertTrue(page(site, "r/index.html").contains("<h1>Calls to Action</h1>"));
    assertTrue(page(site, "print/index.html").contains("4 Calls to Action"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void everyCountUsesTheName(String language) {
    Messages messages = Messages.of(language).naming("xone", "xother");
    for (String key :
        List.of(
            "count.recommendations",
            "figure.recommendations",
            "theme.count",
            "filter.shown",
            "list.lead")) {
      messages
          .forms(key)
          .forEach(
              (category, text) ->
                  assertTrue(
                      text.contains(category.equals("one") ? "xone" : "xother"),
                      key + "." + category + ": " + text));
    }
  }

  @Test
  void aSubmissionIsSubmittedToABodyUnderATreaty() throws IOException {
    Map<String, String> site = project.build();
    String home = page(site, "index.html");
    assertTrue(home.contains("<dt>Submitted by</dt>"), home);
    assertTrue(home.contains("Utopia, under the Second Optional Protocol"), home);
    assertTrue(home.contains("submission to the Human Rights Committee, session 139"), home);
  }

  @ParameterizedTest
  @CsvSource({
    "review, 'universal periodic review, session 139'",
    "concluding-observations, 'concluding observations, session 139'",
    "inquiry, 'report of an inquiry, session 139'",
    "audit, 'audit report, session 139'",
    "other, ''"
  })
  void otherTextsAreNotSaidToBeSubmitted(String kind, String cited) throws IOException {
    report("kind: " + kind + "\n");
    Map<String, String> site = project.build();
    site.forEach(
        (path, text) -> {
          Matcher claim = CLAIM.matcher(text);
          assertFalse(path.endsWith(".html") && claim.find(), () -> path + ": " + claim.group());
        });
    String home = page(site, "index.html");
    assertTrue(home.contains(cited), home);
    assertEquals(!cited.isEmpty(), page(site, "data/citations.bib").contains("session 139"));
  }

  @Test
  void aTranslationHasANameOfItsOwn() throws IOException {
    report("recommendation-name: {one: Call to Action, other: Calls to Action}\n");
    project.write(
        "content/report.es.yaml",
        "title: Un informe\nrecommendation-name: {one: llamamiento, other: llamamientos}\n");
    project.write(
        "site.yaml",
        """
        title: A site
        language: en
        base-url: https://example.org/r/
        editions:
          - {content: content, base: en/}
          - {content: content, language: es, base: es/}
        """);
    Map<String, String> site = project.build();
    assertTrue(page(site, "en/index.html").contains("4 Calls to Action</span>"));
    assertTrue(page(site, "es/index.html").contains("4 llamamientos</span>"));
  }
}
