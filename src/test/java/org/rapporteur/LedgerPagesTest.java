package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.FreezeRequest;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/**
 * Changes that editors make to the themes, pages and addresses of a published report. After each,
 * either the old address still resolves, or the check fails with a help that fixes it when followed
 * exactly.
 */
class LedgerPagesTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String WATER = "content/themes/02-water/";
  private static final FreezeRequest ACCEPT_EDITS = new FreezeRequest(true, true, Optional.empty());

  @TempDir Path temporary;
  private PublishedReport report;
  private SmallProject project;

  @BeforeEach
  void publish() throws IOException {
    report = PublishedReport.in(temporary.resolve("project"));
    project = report.project();
  }

  @Test
  void anArticleThatIsNoLongerSplit() throws IOException {
    String article = "- {address: \"articles/iccpr-op2/1/";
    String since = "\", since: 2026-11-24}\n";
    project.replace(
        SmallProject.LEDGER, article + since, article + since + article + "detention/" + since);
    assertFalse(project.freeze(ACCEPT_EDITS).failed());
    report.assertPasses();
    report.assertRedirects("articles/iccpr-op2/1/detention/index.html", "../index.html");
    assertTrue(project.read(SmallProject.LEDGER).contains("1/detention/"));
  }

  @Test
  void aRenamedTheme() throws IOException {
    project.move("content/themes/01-detention", "content/themes/01-custody");
    Diagnostic lost = report.diagnostic(Rule.LOST_ADDRESS);
    assertTrue(lost.message().contains("themes/detention/"));
    report.follow(lost, "aliases: [themes/detention/]", "content/themes/01-custody/theme.md");
    report.assertPasses();
    report.assertRedirects("themes/detention/index.html", "../custody/index.html");
    assertEquals(
        "../custody/index.html#scope", report.linkAt("themes/detention/index.html", "scope"));
    assertEquals("../../r/de-1/index.html", report.linkAt("themes/detention/index.html", "de-1"));
  }

  @Test
  void aDeletedTheme() throws IOException {
    project.move("content/themes/01-detention", "kept");
    assertTrue(report.diagnostic(Rule.LOST_ADDRESS).message().contains("themes/detention/"));
    project.move("kept", "content/themes/01-detention");
    report.assertPasses();
  }

  @Test
  void aWithdrawnTheme() throws IOException {
    for (String id : List.of("de-1", "de-2", "de-3")) {
      project.move(DETENTION + id + ".md", WATER + id + ".md");
    }
    project.delete("content/themes/01-detention");
    Diagnostic lost = report.diagnostic(Rule.LOST_ADDRESS);
    report.follow(lost, "aliases: [themes/detention/]", WATER + "theme.md");
    report.assertPasses();
    assertEquals("../water/index.html", report.linkAt("themes/detention/index.html", "scope"));
  }

  @Test
  void reorderedThemes() throws IOException {
    project.move("content/themes/01-detention", "content/themes/07-detention");
    project.add("content/themes/07-detention/theme.md", "order: [de-3, de-1, de-2]");
    project.add("content/themes/07-detention/de-1.md", "number: 15(a)");
    report.assertPasses();
    assertEquals(0, project.freeze().ledgers().get(0).added());
  }

  @Test
  void aRemovedAnchor() throws IOException {
    project.replace(DETENTION + "de-2.md", " {#why}", "");
    Diagnostic lost = report.diagnostic(Rule.LOST_ADDRESS);
    assertTrue(lost.help().contains("{#why}"), lost.help());
    report.follow(lost, "aliases: [\"r/de-2/#de-2-why\"]", DETENTION + "de-2.md");
    report.assertPasses();
    assertEquals("index.html", report.linkAt("r/de-2/index.html", "de-2-why"));
    assertEquals(
        "../../r/de-2/index.html#de-2-why",
        report.linkAt("themes/detention/index.html", "de-2-why"));
  }

  @Test
  void aRemovedAnchorOnAPage() throws IOException {
    project.replace("content/pages/about.md", " {#words}", " {#wording}");
    Diagnostic lost = report.diagnostic(Rule.LOST_ADDRESS);
    report.follow(lost, "aliases: [\"about/#words\"]", "content/pages/about.md");
    report.assertPasses();
    project.replace(DETENTION + "theme.md", " {#scope}", "");
    lost = report.diagnostic(Rule.LOST_ADDRESS);
    report.follow(lost, "aliases: [\"themes/detention/#scope\"]", DETENTION + "theme.md");
    report.assertPasses();
  }

  @Test
  void theLastReferenceToAnArticle() throws IOException {
    project.replace(WATER + "wa-1.md", "articles: OP-CRC-AC art. 3\n", "");
    report.assertPasses();
    assertTrue(
        report
            .page("articles/op-crc-ac/3/index.html")
            .text()
            .contains("No recommendation in this report"));
    assertTrue(project.has("site/articles/op-crc-ac/index.html"));
    assertFalse(report.page("articles/index.html").select("a[href*=op-crc]").isEmpty());
  }

  @Test
  void aRemovedPage() throws IOException {
    project.move("content/pages/about.md", "about.md");
    assertTrue(
        report.diagnostic(Rule.LOST_ADDRESS).help().contains("Restore content/pages/about.md"));
    project.move("about.md", "content/pages/us.md");
    report.follow(report.diagnostic(Rule.LOST_ADDRESS), "aliases: [about/]", "content/pages/us.md");
    report.assertPasses();
    report.assertRedirects("about/index.html", "../us/index.html");
    assertEquals("../us/index.html#words", report.linkAt("about/index.html", "words"));
  }

  @Test
  void anotherBase() throws IOException {
    project.write(
        "site.yaml",
        "title: A site\nbase-url: https://example.org/r/\neditions:\n"
            + "  - content: content\n    base: usa/\n");
    assertTrue(report.diagnostic(Rule.LOST_ADDRESS).message().contains("published at “/”"));
    project.delete(SmallProject.LEDGER);
    project.replace("content/report.yaml", "permalinks: true\n", "");
    project.freeze();
    assertTrue(project.read(SmallProject.LEDGER).contains("bases: [\"usa/\"]"));
    report.assertPasses();
    project.replace("site.yaml", "base: usa/", "base: us/");
    assertTrue(report.diagnostic(Rule.LOST_ADDRESS).help().contains("base: usa/"));
    project.replace("site.yaml", "base: us/", "base: usa/");
    report.assertPasses();
  }

  @Test
  void languagesShareTheirAddresses() throws IOException {
    project.write(
        "site.yaml",
        """
        title: A site
        base-url: https://example.org/r/
        editions:
          - {content: content}
          - {content: content, base: ar/, language: ar}
        """);
    project.write("content/report.ar.yaml", "title: تقرير\n");
    project.write(DETENTION + "de-1.ar.md", "---\ntitle: افتحوا الأبواب\n---\nافتحوا كل باب.\n");
    assertEquals(0, project.freeze().ledgers().get(0).added());
    assertTrue(project.read(SmallProject.LEDGER).contains("bases: [\"\", \"ar/\"]"));
    project.move(DETENTION + "de-1.md", DETENTION + "de-9.md");
    project.move(DETENTION + "de-1.ar.md", DETENTION + "de-9.ar.md");
    report.follow(
        report.diagnostic(Rule.LOST_ADDRESS), "aliases: [r/de-1/]", DETENTION + "de-9.md");
    project.build();
    report.assertRedirects("ar/r/de-1/index.html", "../de-9/index.html");
    assertEquals(
        "../../r/de-9/index.html", report.linkAt("ar/themes/detention/index.html", "de-1"));
  }

  @Test
  void redirectPagesAreValid() throws Exception {
    project.move("content/themes/01-detention", "content/themes/01-custody");
    project.add(
        "content/themes/01-custody/theme.md", "aliases: [themes/detention/, \"about/#us\"]");
    report.assertPasses();
    HtmlValidity validity = new HtmlValidity();
    for (String page : List.of("themes/detention/index.html", "about/index.html")) {
      assertEquals(List.of(), validity.problems(project.site().resolve(page)), page);
    }
  }

  @Test
  void addressesOfUnreadableFilesAreNotLost() throws IOException {
    project.write(DETENTION + "de-1.md", "title: no front matter\n");
    report.diagnostic(Rule.FRONT_MATTER_MISSING);
  }

  @Test
  void oldAnchorsOfARemovedPage() throws IOException {
    project.add(DETENTION + "de-1.md", "aliases: [\"themes/old/#de-1\", \"themes/water/#de-1\"]");
    report.assertPasses();
    assertEquals("../../r/de-1/index.html", report.linkAt("themes/old/index.html", "de-1"));
    assertEquals("../../r/de-1/index.html", report.linkAt("themes/water/index.html", "de-1"));
    project.replace(
        DETENTION + "de-1.md", "aliases: [\"themes/old/#de-1\", \"themes/water/#de-1\"]\n", "");
    assertTrue(report.diagnostic(Rule.LOST_ADDRESS).help().contains("aliases: [themes/old/]"));
  }
}
