package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Outcome;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * Values that exceed a limit are reported once, at their place, without exhausting memory or time.
 */
class LimitsTest {

  @TempDir Path temp;

  private static final String REPORT = "content/report.yaml";
  private static final String THEME = "content/themes/01-detention/theme.md";
  private static final String LEDGER = "content/permalinks.yaml";
  private static final String INSTRUMENT = "content/instruments/own.yaml";
  private static final String OWN = "id: own\ncode: OWN\nname: Own Charter\n";

  private static String list(int count, IntFunction<String> entry) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  - " + entry.apply(i) + "\n")
        .collect(Collectors.joining());
  }

  private static String recommendation(String facts) {
    return "---\ntitle: End it\n" + facts + "---\nEnd arbitrary detention.\n";
  }

  private static Arguments recommendation(String key, String entries) {
    return Arguments.of("too-large", Project.RECOMMENDATION, recommendation(key + ":\n" + entries));
  }

  private static Arguments report(String more) {
    return Arguments.of("too-large", REPORT, Project.report("A report") + more);
  }

  private static Arguments instrument(String more) {
    return Arguments.of("too-large", INSTRUMENT, OWN + more);
  }

  private static Arguments ledger(String rule, String lines) {
    return Arguments.of(rule, LEDGER, "version: 1\naddresses:\n" + lines);
  }

  private static Stream<Arguments> rejected() {
    String line = "word ".repeat(500);
    return Stream.of(
        recommendation("addressees", list(50_000, i -> "Ministry of things number " + i)),
        recommendation("affected", list(50_000, i -> "Group " + i)),
        recommendation("addressees", list(1, i -> "word ".repeat(200))),
        recommendation("types", list(50_000, i -> "law")),
        recommendation("articles", list(50_000, i -> "ICCPR art. 9")),
        recommendation("related", list(501, i -> "de-" + (i + 2))),
        recommendation("evidence", list(20_000, i -> "{label: L" + i + "}")),
        recommendation("history", list(20_000, i -> "{date: 2026-01-01, note: N}")),
        recommendation("responses", list(20_000, i -> "{by: US}")),
        recommendation("outcomes", list(20_000, i -> "{document: CCPR/C/" + i + "}")),
        recommendation("aliases", list(20_000, i -> "r/old-" + i + "/")),
        recommendation("number", "  " + line + "\n"),
        recommendation(
            "articles: ICMW arts. 1–93; CRC arts. 1–54\naddressees",
            list(1_000, i -> "Ministry " + i + " of things".repeat(15))),
        Arguments.of(
            "too-large",
            Project.RECOMMENDATION,
            recommendation("") + "See CRC arts. 1–54. ".repeat(500)),
        Arguments.of(
            "too-large",
            Project.RECOMMENDATION,
            recommendation("") + ("a\\\n".repeat(1_900) + "\n").repeat(6)),
        Arguments.of(
            "too-large",
            Project.RECOMMENDATION,
            recommendation("") + "See CRC arts. 1–54.\n\n".repeat(400)),
        Arguments.of("too-large", THEME, "---\ntitle: " + line + "\n---\nText.\n"),
        Arguments.of("too-large", REPORT, Project.report(line)),
        Arguments.of(
            "too-large",
            REPORT,
            Project.report("A")
                .replace("name: An organisation\n    kind", "name: " + line + "\n    kind")),
        Arguments.of(
            "too-large",
            REPORT,
            Project.report("A")
                .replace("authors:\n", "authors:\n" + list(600, i -> "{name: Org " + i + "}"))),
        Arguments.of(
            "too-large",
            REPORT,
            Project.report("A")
                .replace(
                    "authors:\n",
                    "authors:\n" + list(50, i -> "{name: Org " + i + " word".repeat(150) + "}"))),
        Arguments.of(
            "too-large",
            REPORT,
            Project.report("A")
                .replace(
                    "authors:\n",
                    "authors:\n"
                        + list(
                            50, i -> "{name: O, url: \"https://e.org/" + "u".repeat(600) + "\"}"))),
        report("short-title: " + line + "\n"),
        report("licence: {text: " + line + "}\n"),
        report("body: {name: " + line + "}\n"),
        report("state: {name: " + line + "}\n"),
        report("citation-styles:\n" + list(100, i -> "s" + i + ".csl")),
        report("leave-out:\n" + list(5_000, i -> "a" + i + "/")),
        report("accessibility:\n  known-issues:\n" + list(20_000, i -> "Issue " + i)),
        instrument("articles:\n" + list(3_000, i -> "{number: " + (i % 999 + 1) + "}")),
        instrument("articles:\n  - {number: 1}\nnames:\n" + list(101, i -> "Charter " + i)),
        instrument("articles:\n  - {number: 1}\nnames: " + "a ".repeat(20_000) + "b\n"),
        instrument("articles:\n  - {number: 1}\ncodes:\n" + list(60_000, i -> "Q" + i)),
        ledger(
            "too-large", "- {address: \"" + "a/".repeat(3_000_000) + "!\", since: 2026-11-24}\n"),
        ledger("too-large", "- {address: \"r/x/\", since: " + "1".repeat(1_000_000) + "}\n"),
        ledger(
            "too-large",
            "erased:\n"
                + list(
                        11_000,
                        i -> "{hash: \"%032x\", salt: \"0a\", date: 2026-11-24}".formatted(i))
                    .replace("  - ", "- ")),
        ledger(
            "too-large",
            "erased:\n"
                + list(
                        200,
                        i -> "{hash: \"%032x\", salt: \"%x\", date: 2026-11-24}".formatted(i, i))
                    .replace("  - ", "- ")),
        Arguments.of(
            "bad-alias",
            Project.RECOMMENDATION,
            recommendation("aliases: \"" + "a/".repeat(20_000) + "\"\n")),
        Arguments.of(
            "bad-instrument",
            INSTRUMENT,
            OWN.replace("id: own", "id: a" + "-a".repeat(20_000))
                + "articles:\n  - {number: 1}\n"));
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void rejectsValuesBeyondALimit(String rule, String file, String text) {
    Project project = Project.valid(temp).with(file, text);
    Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), project::check);
    List<Diagnostic> errors =
        outcome.diagnostics().stream().filter(d -> d.severity().word().equals("error")).toList();
    assertEquals(List.of(rule), errors.stream().map(d -> d.rule().id()).toList());
    assertEquals(file, errors.get(0).span().file());
    assertTrue(errors.get(0).message().length() < 2_100);
  }

  @Test
  void limitsTheEditionsOfOneFolder() {
    String editions = list(51, i -> "{content: content, base: e" + i + "/}");
    Project project =
        Project.valid(temp)
            .with("site.yaml", "title: A site\nlanguage: en\neditions:\n" + editions);
    assertEquals(List.of("too-large"), Project.rules(project.check()));
    project.with(
        "site.yaml",
        "title: A site\nlanguage: en\neditions:\n"
            + list(501, i -> "{content: content, base: e" + i + "/}"));
    assertEquals(List.of("too-large"), Project.rules(project.check()));
  }

  /** The PDF has a link for each article of a theme in each of its recommendations. */
  @Test
  void limitsTheLinksOfAPdf() {
    Project project =
        Project.valid(temp)
            .with(
                THEME,
                "---\ntitle: T\narticles: ICMW arts. 1–93; CRC arts. 1–54; CAT arts. 1–33\n---\nT.\n");
    for (int i = 1; i <= 60; i++) {
      project.with("content/themes/01-detention/de-" + i + ".md", recommendation(""));
    }
    assertFalse(project.build().failed());
    assertEquals(
        List.of(false, true),
        Stream.of("report.pdf", "report.epub")
            .map(file -> Files.exists(project.output().resolve(file)))
            .toList());
    project.with(REPORT, Project.report("A report") + "downloads: [epub, pdf]\n");
    Diagnostic diagnostic =
        project.check().diagnostics().stream()
            .filter(d -> d.rule().id().equals("too-large"))
            .findFirst()
            .orElseThrow();
    assertEquals("a PDF of this report would have 10800 links to articles", diagnostic.message());
    assertEquals(10, diagnostic.span().line());
  }

  @Test
  void limitsThePagesOfTheMenu() {
    Project project = Project.valid(temp);
    for (int i = 0; i <= 500; i++) {
      project.with("content/pages/p" + i + ".md", "---\ntitle: P\n---\nText.\n");
    }
    List<Diagnostic> diagnostics = project.check().diagnostics();
    assertEquals(
        List.of("this folder has 501 pages"),
        diagnostics.stream().map(Diagnostic::message).toList());
    assertEquals("content/pages", diagnostics.get(0).span().file());
  }

  @Test
  void limitsTheExpansionOfArticleRanges() {
    String articles =
        list(2_000, i -> "{number: " + (i / 2 + 1) + (i % 2 == 0 ? "" : " bis") + "}");
    String range = "OWN arts. " + "1–999, ".repeat(4_000) + "1";
    Project project =
        Project.valid(temp)
            .with(INSTRUMENT, OWN + "articles:\n" + articles)
            .with(Project.RECOMMENDATION, recommendation("articles: " + range + "\n"));
    Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), project::check);
    assertEquals(
        List.of("this text cites more than 10000 provisions", "“articles” cites 1997 provisions"),
        outcome.diagnostics().stream().map(Diagnostic::message).sorted().toList());
  }

  /** The thirteen instruments have exactly 500 articles in total. */
  @Test
  void limitsTheProvisionsOfARecommendation() {
    String provisions = "ICMW arts. 1–93; CRC arts. 1–54; UDHR arts. 1–30; CAT arts. 1–33";
    String more =
        "; CRPD arts. 1–50; CPED arts. 1–45; OPCAT arts. 1–37; ICESCR arts. 1–31; ICCPR arts. 1–53"
            + "; CEDAW arts. 1–30; ICERD arts. 1–25; ICCPR-OP1 arts. 1–14; ICCPR-OP2 arts. 1–5";
    Project project =
        Project.valid(temp)
            .with(Project.RECOMMENDATION, recommendation("articles: " + provisions + more + "\n"));
    assertFalse(Project.rules(project.check()).contains("too-large"));
    project.with(
        Project.RECOMMENDATION,
        recommendation("articles: " + provisions + more + "; ICCPR art. 9(1)\n"));
    assertTrue(Project.rules(project.check()).contains("too-large"));
  }

  @Test
  void limitsTheLedgerLinesReadAsYaml() {
    String lines = "- {address: r/de-1/, since: 2026-11-24}\n".repeat(30_000);
    Project project = Project.valid(temp).with(LEDGER, "version: 1\naddresses:\n" + lines);
    Outcome outcome = project.check();
    assertTrue(Project.rules(outcome).contains("too-large"));
    assertTrue(outcome.failed());
  }

  @Test
  void limitsTheLedgerCharactersReadAsYaml() {
    String line = "- [" + "a, ".repeat(60_000) + "a]\n";
    Project project =
        Project.valid(temp).with(LEDGER, "version: 1\naddresses:\n" + line.repeat(600));
    Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), project::check);
    assertEquals(
        List.of("2097152 characters of this file are not in the form that Rapporteur writes"),
        outcome.diagnostics().stream()
            .filter(d -> d.rule().id().equals("too-large"))
            .map(Diagnostic::message)
            .toList());
  }

  @Test
  void readsLongListsOfBases() {
    String bases =
        IntStream.range(0, 500).mapToObj(i -> "\"b" + i + "/\"").collect(Collectors.joining(", "));
    Project project =
        Project.valid(temp).with(LEDGER, "version: 1\nbases: [" + bases + "]\naddresses:\n");
    assertFalse(Project.rules(project.check()).contains("published-addresses"));
  }

  @Test
  void buildsValuesWithinTheLimits() {
    Project project =
        Project.valid(temp)
            .with(
                Project.RECOMMENDATION,
                recommendation(
                    "addressees:\n"
                        + list(2_000, i -> "Ministry of things number " + i)
                        + "aliases:\n"
                        + list(200, i -> "r/old-" + i + "/")));
    Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), project::build);
    assertFalse(outcome.failed(), () -> outcome.diagnostics().toString());
  }

  @Test
  void followsLongChainsOfSuccessors() {
    Project project = Project.valid(temp);
    for (int i = 1; i <= 3_000; i++) {
      String successor = i == 3_000 ? "" : "status: merged\nsuccessors: [de-" + (i + 1) + "]\n";
      project.with("content/themes/01-detention/de-" + i + ".md", recommendation(successor));
    }
    Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), project::check);
    assertFalse(outcome.failed(), () -> outcome.diagnostics().toString());
    project.with(
        "content/themes/01-detention/de-3000.md",
        recommendation("status: merged\nsuccessors: [de-1]\n"));
    Outcome loop = project.check();
    assertEquals(
        3_000,
        loop.diagnostics().stream().filter(d -> d.rule().id().equals("successor-loop")).count());
  }

  @Test
  void findsPersonalDataInLinearTime() {
    String labels =
        Stream.of(
                "+41 22 000 00 00, ".repeat(2_000),
                "@".repeat(40_000),
                "tel" + ".".repeat(40_000) + " 12345",
                "phone" + " number".repeat(6_000) + " 12345")
            .map(text -> "  - {label: \"" + text + "\"}\n")
            .collect(Collectors.joining());
    Project project =
        Project.valid(temp)
            .with(
                Project.RECOMMENDATION,
                recommendation("evidence:\n" + labels.repeat(5))
                    + "\n[words](mailto:a@b.org) ".repeat(500));
    Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), project::check);
    assertFalse(outcome.failed(), () -> outcome.diagnostics().get(0).toString());
    int found =
        outcome.diagnostics().stream()
            .filter(d -> d.rule().id().equals("personal-data"))
            .mapToInt(Diagnostic::count)
            .sum();
    assertEquals(10_000 + 500, found);
  }

  /** A file of exactly 2 MiB is read; one byte more is not. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void limitsAFileToTwoMebibytes(int more) {
    String report = Project.report("A report");
    int rest = (2 << 20) + more - report.getBytes(StandardCharsets.UTF_8).length;
    Outcome outcome =
        Project.valid(temp).with(REPORT, report + "#".repeat(rest - 1) + "\n").check();
    boolean large = Project.rules(outcome).contains("too-large");
    assertEquals(more > 0, large, () -> outcome.diagnostics().toString());
  }
}
