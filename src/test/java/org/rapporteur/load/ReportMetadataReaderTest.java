package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.author.AuditText;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.AccessibilityInfo;
import org.rapporteur.model.Audit;
import org.rapporteur.model.Download;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReportMetadata;

/** Reads every key of report.yaml, and the record of the tests in a browser. */
class ReportMetadataReaderTest {

  @TempDir Path folder;
  private ReportFiles files;

  @BeforeEach
  void writeReport() throws IOException {
    files = ReportFiles.in(folder);
  }

  @Test
  void readsTheMetadataOfAReport() {
    ReportMetadata read = files.report().metadata();
    assertEquals(List.of(), files.messages());
    assertEquals(new Phrase("A report", "en"), read.title());
    assertEquals(new Phrase("Report", "en"), read.shortTitle());
    assertEquals(ReportMetadata.Wording.RESTATED, read.wording());
    assertEquals(
        List.of(
            new ReportMetadata.Author("An organisation", true, Optional.of("https://example.net/")),
            new ReportMetadata.Author("Ann Lee", false, Optional.empty())),
        read.authors());
    assertEquals(
        Optional.of(new ReportMetadata.Author("The writers", true, Optional.empty())),
        read.restatedBy());
    assertEquals(
        Optional.of(
            new ReportMetadata.Source(
                "The original",
                Optional.of("https://example.net/original"),
                PartialDate.parse("2026-11-20"),
                Optional.of("https://example.net/archived"),
                Optional.of("INT/1"))),
        read.source());
    assertEquals(
        Optional.of(new ReportMetadata.Body("Human Rights Committee", Optional.of("CCPR"))),
        read.body());
    assertEquals(
        Optional.of(
            new ReportMetadata.Session(
                Optional.of(139), PartialDate.parse("2026-10"), PartialDate.parse("2026-11-03"))),
        read.session());
    assertEquals(
        Optional.of(new ReportMetadata.State("United States", Optional.of("USA"))), read.state());
    assertEquals(PartialDate.parse("2025-12"), read.submitted());
    assertEquals(PartialDate.parse("2026-01-15"), read.published());
    assertEquals(
        Optional.of(
            new ReportMetadata.Licence(
                Optional.of("CC-BY-4.0"), Optional.of("All rights reserved"))),
        read.licence());
    assertEquals(
        Optional.of(
            new ReportMetadata.Contact(
                "A desk",
                Optional.of("a@example.org"),
                Optional.of("https://example.org/contact"))),
        read.contact());
    assertEquals(Optional.of("https://example.org/r/"), read.baseUrl());
    assertEquals(List.of("https://example.org/old/"), read.movedFrom());
    assertEquals(Optional.of("iccpr"), read.instrument());
    assertEquals(Optional.of(List.of(Download.EPUB, Download.ZIP)), read.downloads());
    assertEquals(List.of("print/", "articles/*"), read.excluded());
    assertEquals(Optional.of(12), read.splitAt());
  }

  @Test
  void theShortTitleAndTheDownloadsHaveDefaults() throws IOException {
    files.replace("content/report.yaml", "short-title: Report\n", "");
    files.replace("content/report.yaml", "downloads: [zip, epub]\n", "");
    ReportMetadata read = files.report().metadata();
    assertEquals(new Phrase("A report", "en"), read.shortTitle());
    assertEquals(Optional.empty(), read.downloads());
  }

  /** A key with a typo would otherwise be ignored. */
  @ParameterizedTest
  @CsvSource({
    "title: A report, the report",
    "'    kind: person', an author",
    "'  name: The writers', “restated-by”",
    "'  symbol: INT/1', the source",
    "'  code: CCPR', the body",
    "'  number: 139', the session",
    "'  code: USA', the State",
    "'  text: CC-BY-4.0', the licence",
    "'  email: a@example.org', the contact",
  })
  void anUnknownKeyIsReportedInEachMap(String before, String map) throws IOException {
    String indent = before.replaceFirst("[a-z].*", "");
    files.replace("content/report.yaml", before + "\n", before + "\n" + indent + "unknown: x\n");
    files.load();
    assertEquals(List.of("“unknown” is not a key of " + map), files.messages());
  }

  @Test
  void theAuthorsHaveALimitInTotal() throws IOException {
    String name = "x".repeat(990);
    StringBuilder authors = new StringBuilder();
    int count = ListLimits.AUTHOR_CHARACTERS / 1_000;
    for (int i = 0; i < count; i++) {
      authors.append("  - {name: " + name + ", url: https://a/}\n");
    }
    assertEquals(ListLimits.AUTHOR_CHARACTERS, count * (name.length() + 10));
    files.replace("content/report.yaml", "authors:\n", "authors:\n" + authors);
    files.replace("content/report.yaml", "  - name: An organisation\n    kind: org\n", "");
    files.replace("content/report.yaml", "    url: https://example.net/\n", "");
    files.replace("content/report.yaml", "  - name: Ann Lee\n    kind: person\n", "");
    files.load();
    assertEquals(List.of(), files.messages());
    files.replace("content/report.yaml", "authors:\n", "authors:\n  - name: A\n");
    files.load();
    Diagnostic tooLarge = files.diagnostics().sorted().get(0);
    assertEquals(Rule.TOO_LARGE, tooLarge.rule());
    assertTrue(
        tooLarge.message().contains(" " + (ListLimits.AUTHOR_CHARACTERS + 1) + " characters"),
        tooLarge.message());
  }

  @Test
  void readsTheStatementOnAccessibility() throws IOException {
    files.replace(
        "content/report.yaml",
        "split-at: 12\n",
        """
        accessibility:
          known-issues: [Maps have no text]
          tested-by-people:
            - by: Two readers
              with: NVDA
              date: 2026-02
          contact:
            name: The desk
            email: access@example.org
        """);
    AccessibilityInfo read = files.report().metadata().access();
    assertEquals(List.of(), files.messages());
    assertEquals(List.of(new Phrase("Maps have no text", "en")), read.knownIssues());
    assertEquals(
        List.of(
            new AccessibilityInfo.UserTest(
                "Two readers", Optional.of("NVDA"), PartialDate.parse("2026-02"))),
        read.people());
    assertEquals(
        Optional.of("access@example.org"), read.contact().flatMap(ReportMetadata.Contact::email));
  }

  @Test
  void readsTheRecordOfTheBrowserTests() throws IOException {
    assertEquals(Optional.empty(), files.report().audit());
    files.write(
        "content/audit.yaml",
        """
        version: 1
        date: 2026-11-24
        design: 0f1e2d3c4b5a69780f1e2d3c4b5a6978
        program: 0.1.0
        tools:
          - {name: Chromium, version: "156"}
          - {name: axe-core}
        templates: [home]
        widths: [320]
        settings: [light, dark]
        checks:
          - {name: axe, runs: 12, faults: 1}
        """);
    assertEquals(
        Optional.of(
            new Audit(
                PartialDate.parse("2026-11-24").orElseThrow(),
                Optional.of("0f1e2d3c4b5a69780f1e2d3c4b5a6978"),
                Optional.of("0.1.0"),
                List.of(new Audit.Tool("Chromium", "156"), new Audit.Tool("axe-core", "")),
                List.of("home"),
                List.of("320"),
                List.of("light", "dark"),
                List.of(new Audit.Check("axe", 12, 1)))),
        files.report().audit());
    assertEquals(List.of(), files.messages());
    Audit read = files.report().audit().orElseThrow();
    files.write("content/audit.yaml", AuditText.of(read, List.of("The results.")));
    assertEquals(Optional.of(read), files.report().audit());
    assertEquals(List.of(), files.messages());
    for (String key : List.of("\n    runs: 12", "\n    faults: 1", "name: axe\n    ")) {
      String text = Files.readString(files.path("content/audit.yaml"));
      files.replace("content/audit.yaml", key, "");
      assertEquals(List.of(), files.report().audit().orElseThrow().checks(), key);
      files.write("content/audit.yaml", text);
    }
    assertEquals(3, files.messages().size(), files.messages().toString());
  }
}
