package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;

/** Tests the guarantees of docs/templates.md for a project's own templates. */
class TemplatesTest {

  private static final Path SITE = Path.of("src/test/resources/sites/two-reports");
  private static final Path DOCUMENT = Path.of("docs/templates.md");

  @TempDir Path folder;

  /** The templates are a copy from the release of version 0. All that they use must still exist. */
  @Test
  void templatesOfThisMajorVersionStillWork() throws IOException {
    Outcome now = rapporteur(SITE, Optional.empty()).check();
    Outcome then = rapporteur(SITE, Optional.of(Path.of("src/test/resources/templates-0"))).check();
    assertFalse(then.failed(), then.diagnostics()::toString);
    assertEquals(now.diagnostics(), then.diagnostics());
    assertEquals(now.pages(), then.pages());
  }

  @Test
  void theExampleChangesOnlyWhatItDescribes() throws IOException {
    Path example = Path.of("examples/masthead");
    Outcome outcome = rapporteur(SITE, Optional.of(example)).build();
    assertFalse(outcome.failed(), outcome.diagnostics()::toString);
    assertEquals("{}", new TreeMap<>(PageFacts.problems(folder.resolve("site"))).toString());
    Path plain = SITE.resolve("expected");
    for (String page : List.of("usa/index.html", "usa/ar/index.html", "usa/print/index.html")) {
      String actual = Files.readString(folder.resolve("site").resolve(page));
      assertTrue(actual.contains("<span>Northern Rights Office</span>"), page);
      assertEquals(
          unchangedPart(Files.readString(plain.resolve(page))), unchangedPart(actual), page);
    }
    try (Stream<Path> assets = Files.list(folder.resolve("site/assets"))) {
      Path style = assets.filter(f -> f.toString().endsWith(".css")).findFirst().orElseThrow();
      assertEquals(
          Files.readString(Path.of("templates/assets/style.css"))
              + Files.readString(example.resolve("assets/own.css")),
          Files.readString(style));
    }
  }

  /** A page without the parts that the example changes: its header, and the style sheet's name. */
  private static String unchangedPart(String page) {
    return page.replaceAll("(?s)<header>.*?</header>", "").replaceAll("style\\.[0-9a-f]+\\.", "");
  }

  @Test
  void theDocumentListsEveryMacroAndFunction() throws IOException {
    String document = Files.readString(DOCUMENT);
    List<String> missing = new ArrayList<>();
    for (String file : List.of("layout", "isolation", "head", "cite")) {
      Path template = Path.of("templates", file + ".ftlh");
      for (String macro : matches("(?m)^<#macro (\\w+)", Files.readString(template))) {
        if (!document.contains("\n| `" + macro + "`")) {
          missing.add(file + ": " + macro);
        }
      }
    }
    String renderer =
        Files.readString(Path.of("src/main/java/org/rapporteur/render/PageRenderer.java"));
    for (String function : matches("model\\.put\\(\\s*\"(\\w+)\"", renderer)) {
      if (!function.equals("page")
          && !function.equals("themes")
          && !document.contains("\n| `" + function + "(")) {
        missing.add("function " + function);
      }
    }
    assertEquals(List.of(), missing);
  }

  private static List<String> matches(String pattern, String text) {
    List<String> matches = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      matches.add(matcher.group(1));
    }
    assertFalse(matches.isEmpty(), pattern);
    return matches;
  }

  private Rapporteur rapporteur(Path project, Optional<Path> templates) {
    return new Rapporteur(
        new BuildRequest(
            project,
            folder.resolve("site"),
            Optional.empty(),
            templates,
            false,
            false,
            LocalDate.of(2026, 11, 24)),
        SharedCache.OF_ALL_TESTS,
        Progress.none());
  }
}
