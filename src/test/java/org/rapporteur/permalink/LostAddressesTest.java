package org.rapporteur.permalink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;

/** A report must remain where it was published. */
class LostAddressesTest {

  private static final String DETENTION = "content/themes/01-detention/";

  @TempDir static Path shared;
  private static SmallProject published;

  @TempDir Path temporary;
  private SmallProject project;

  @BeforeAll
  static void publish() throws IOException {
    published = SmallProject.in(shared);
    published.add(DETENTION + "de-1.md", "aliases: [r/de-90/, \"r/de-90/#old\"]");
    published.add(DETENTION + "de-2.md", "aliases: a/b/");
    assertFalse(published.freeze().failed());
  }

  @BeforeEach
  void copy() throws IOException {
    project = published.copyTo(temporary.resolve("project"));
  }

  private PlannedReport planned() {
    return PlannedReport.of(temporary.resolve("project"));
  }

  private static final String REPORT = "content/report.yaml";
  private static final String URL = "base-url: https://example.org/r/\n";

  private void writeSite(String... editions) throws IOException {
    project.replace(REPORT, URL, "");
    project.write(
        "site.yaml", "title: A site\n" + URL + "editions:\n" + String.join("\n", editions) + "\n");
  }

  @Test
  void anotherBaseUrlIsReported() throws IOException {
    project.replace(REPORT, "example.org/r/", "example.org/new/");
    PlannedReport report = planned();
    assertEquals(
        List.of(
            "this report was published at “https://example.org/r/”, but is now at"
                + " “https://example.org/new/”"),
        report.messages());
    assertEquals(
        List.of(
            "Restore  base-url: https://example.org/r/  where it was. If the site has moved and the"
                + " old addresses redirect to the new ones, add below base-url:"
                + "  moved-from: [https://example.org/r/]"),
        report.helps());
    project.replace(REPORT, "new/\n", "new/\nmoved-from: [https://example.org/r/]\n");
    assertEquals(List.of(), planned().messages());
  }

  @Test
  void aMissingBaseUrlIsReported() throws IOException {
    project.replace(REPORT, URL, "");
    assertEquals(
        List.of(
            "this report was published at “https://example.org/r/”, but the project no longer"
                + " states its base-url"),
        planned().messages().stream().filter(m -> m.contains("published")).toList());
  }

  @Test
  void aHostIsTheSameInCapitals() throws IOException {
    project.replace(REPORT, "https://example.org/", "https://EXAMPLE.org/");
    assertEquals(List.of(), planned().messages());
  }

  /** The edition at r/ of the site at example.org has the same addresses as before. */
  @Test
  void theBaseOfAnEditionMayReplaceAPartOfTheBaseUrl() throws IOException {
    writeSite("  - {content: content, base: r/}");
    project.replace("site.yaml", URL, "base-url: https://example.org/\n");
    assertEquals(List.of(), planned().messages());
  }

  @Test
  void theEditionAtARecordedBaseMustRemain() throws IOException {
    writeSite("  - {content: content, base: usa/}");
    PlannedReport report = planned();
    assertEquals(
        List.of("this report was published at “/”, but no edition of it is there now"),
        report.messages());
    assertEquals(
        List.of(
            "Add an edition to site.yaml with  content: content  and without a base, in its original"
                + " language."),
        report.helps());
    project.replace(SmallProject.LEDGER, "count:", "bases: [\"us/\", \"usa/\"]\ncount:");
    assertEquals(
        List.of(
            "Add an edition to site.yaml with  content: content  and  base: us/, in its original"
                + " language."),
        planned().helps().stream().filter(h -> h.startsWith("Add an edition")).toList());
  }

  @Test
  void relatedAddressesAreReportedOnce() throws IOException {
    project.delete(DETENTION + "de-2.md");
    assertEquals(
        List.of("“r/de-2/” was published but no longer exists (8 related addresses are also gone)"),
        planned().messages());
  }

  @Test
  void anAddressOfAnErasedRecommendationIsNotLost() throws IOException {
    project.write(DETENTION + "de-2.md", "---\nstatus: erased\n---\n");
    assertEquals(List.of(), planned().messages());
  }

  /** An id that was an alias of one recommendation becomes the id of a new one. */
  @Test
  void anAddressThatShowsAnotherRecommendationIsReported() throws IOException {
    project.replace(DETENTION + "de-1.md", ", \"r/de-90/#old\"]", "]");
    project.replace(DETENTION + "de-1.md", "aliases: [r/de-90/]\n", "");
    project.recommendation("01-detention", "de-90", "Something else", "Do something else.");
    PlannedReport report = planned();
    assertEquals(
        List.of("“r/de-90/” was published for de-1, but now shows de-90"),
        report.messages().stream().filter(m -> m.contains("shows")).toList());
    assertEquals(
        List.of(
            "Return the address to de-1: remove it from de-90 (rename its file), and add"
                + "  aliases: [\"r/de-90/\"]  to de-1 if it is not its own."),
        report.helps().stream().filter(h -> h.startsWith("Return")).toList());
  }

  @Test
  void aPageIsReportedWithItsAnchors() throws IOException {
    project.delete("content/pages/about.md");
    assertEquals(
        List.of("“about/” was published but no longer exists (1 related address is also gone)"),
        planned().messages());
  }

  @Test
  void anInstrumentIsReportedWithItsArticles() throws IOException {
    String line = "- {address: \"%s\", since: 2026-11-24}\n";
    project.replace(
        SmallProject.LEDGER,
        "addresses:\n",
        "addresses:\n"
            + line.formatted("articles/xx/")
            + line.formatted("articles/xx/1/")
            + line.formatted("articles/yy/1/"));
    assertEquals(
        List.of(
            "“articles/xx/” was published but no longer exists (1 related address is also gone)",
            "“articles/yy/1/” was published but no longer exists"),
        planned().messages().stream().filter(m -> m.contains("articles")).toList());
  }

  @Test
  void twoAliasesThatMovedToAnotherRecommendationAreReportedOnce() throws IOException {
    String aliases = "aliases: [r/de-90/, \"r/de-90/#old\"]\n";
    project.replace(DETENTION + "de-1.md", aliases, "");
    project.add(DETENTION + "de-3.md", aliases.strip());
    assertEquals(
        List.of("“r/de-90/” was published for de-1, but now shows de-3"), planned().messages());
  }
}
