package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Outcome;

/** A file designed to take unlimited time or memory results in a page or in a diagnostic. */
class ExhaustingContentTest {

  private static final int N = 50_000;

  @TempDir Path temp;

  private static Stream<String> yaml() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      laughs.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < N; i++) {
      keys.append("key-" + i + ": x\n");
    }
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      deep.append(" ".repeat(i)).append("a:\n");
    }
    return Stream.of(
        laughs.toString(),
        "title: &a x\nnumber: *a\n",
        "title: &a [*a]\n",
        "<<: *x\n",
        "title: " + "[".repeat(N),
        "title: " + "[".repeat(N) + "]".repeat(N),
        "title: " + "{a: ".repeat(N) + "}".repeat(N),
        "- ".repeat(N) + "a",
        "? ".repeat(N) + "a",
        "a: ".repeat(N),
        deep.toString(),
        keys.toString(),
        "title: x\n".repeat(N),
        "title: " + "x".repeat(1_000_000) + "\n",
        "title: \"" + "x ".repeat(500_000) + "\"\n",
        "title: |\n" + "  x\n".repeat(200_000),
        "x".repeat(1_000_000) + ": y\n",
        "\"" + "x".repeat(100_000) + "\": y\n",
        "title: \"" + "\\u0041".repeat(N) + "\"\n",
        "title: \"" + "\\".repeat(N),
        "title: '" + "''".repeat(N),
        "addressees: [" + "x, ".repeat(N) + "]\n",
        "articles: " + "ICCPR art. 9, ".repeat(N) + "\n",
        "articles: ICCPR art. " + "9(".repeat(N) + "\n",
        "articles: ICCPR arts. 1-" + "9".repeat(N) + "\n",
        "articles: ICCPR arts. 1-2000000000\n",
        "number: " + "9".repeat(N) + "\n",
        "evidence:\n" + "  - label: x\n".repeat(N),
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [x]]]]\n",
        "title: !!binary AAAA\n",
        "--- ".repeat(N),
        "%YAML 1.1\n".repeat(N),
        "#".repeat(1_000_000) + "\n");
  }

  private static Stream<String> markdown() {
    StringBuilder notes = new StringBuilder();
    StringBuilder abbreviations = new StringBuilder("A1 A2 A3 ".repeat(2_000) + "\n\n");
    StringBuilder wideTable = new StringBuilder("|");
    for (int i = 0; i < 3_000; i++) {
      notes.append("x[^" + i + "]\n\n[^" + i + "]: note [^" + (i + 1) + "]\n\n");
      abbreviations.append("*[A" + i + "]: meaning\n");
    }
    wideTable.append("a|".repeat(10_000)).append("\n|").append("-|".repeat(10_000)).append("\n|");
    wideTable.append("b|".repeat(10_000)).append("\n");
    return Stream.of(
        "[".repeat(N),
        "*a ".repeat(N),
        "<".repeat(N),
        "![".repeat(N),
        "`".repeat(N) + " " + "` ``".repeat(N),
        "{#".repeat(N),
        "# a " + "{#".repeat(N),
        "# a " + "{#a}".repeat(N),
        "[[".repeat(N),
        "[[de-1|".repeat(N) + "]]".repeat(N),
        "(a) ".repeat(N),
        "(a) x\n".repeat(5_000),
        "(a) x\n\n    (i) y\n\n".repeat(2_000),
        "> ".repeat(N) + "x",
        ">".repeat(N),
        "- ".repeat(N) + "x",
        "1. ".repeat(N) + "x",
        ": ".repeat(N) + "x",
        "x\n: y\n\n".repeat(5_000),
        "[".repeat(N) + "x" + "](y)".repeat(N),
        "***".repeat(N) + "x",
        "*x _y ".repeat(N) + "_* ".repeat(N),
        "~".repeat(N) + "\n" + "~~~ x\n".repeat(5_000),
        "x\n---\n".repeat(5_000),
        "#".repeat(N),
        "# x\n".repeat(10_000),
        "## x {#y}\n\n".repeat(5_000),
        "x".repeat(1_000_000),
        "x ".repeat(500_000),
        "é".repeat(500_000),
        "\\[".repeat(N),
        "&".repeat(N),
        "&#".repeat(N),
        "\"'".repeat(N),
        "-- ... ".repeat(N),
        "article 7 of the Covenant ".repeat(20_000),
        "articles " + "7, ".repeat(N) + "of the Covenant",
        "art. 9(".repeat(N),
        "ICCPR ".repeat(N),
        "[a]: <" + "x".repeat(N) + ">\n\n" + "[a]".repeat(N),
        "[^a]".repeat(N) + "\n\n[^a]: x",
        "[^a]: [^a] [^b]\n\n[^b]: [^a] [^b]\n\nx[^a]",
        "[x[^a]](y ".repeat(900) + "\n\n[^a]: x",
        "|".repeat(N) + "\n|-|\n",
        "|a|\n|-|\n" + "|b|\n".repeat(10_000),
        notes.toString(),
        abbreviations.toString(),
        wideTable.toString());
  }

  @TestFactory
  Stream<DynamicTest> readingFrontMatterTerminates() {
    return yaml().map(text -> terminationTest("---\n" + text + "\n---\nText.\n"));
  }

  @TestFactory
  Stream<DynamicTest> readingATextTerminates() {
    return markdown().map(text -> terminationTest("---\ntitle: T\n---\nText.\n\n" + text + "\n"));
  }

  @TestFactory
  Stream<DynamicTest> readingAReportTerminates() {
    return yaml()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    name(text),
                    () -> check(Project.valid(temp).with("content/report.yaml", text))));
  }

  private DynamicTest terminationTest(String file) {
    return DynamicTest.dynamicTest(
        name(file.substring(file.indexOf('\n') + 1)),
        () -> check(Project.valid(temp).with(Project.RECOMMENDATION, file)));
  }

  private static void check(Project project) {
    Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), project::build);
    assertTrue(outcome.failed() || Files.exists(project.path("site/r/de-1/index.html")));
    assertFalse(outcome.failed() && outcome.diagnostics().isEmpty());
    for (var diagnostic : outcome.diagnostics()) {
      assertTrue(diagnostic.message().length() < 2_000_000);
    }
  }

  private static String name(String text) {
    return text.substring(0, Math.min(24, text.length())).replace('\n', ' ');
  }
}
