package org.rapporteur.permalink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.build.FreezeRequest;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Edition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;

/** Tests publication dates, which come only from the report's dates and its ledger. */
class PublicationDatesTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final FreezeRequest ACCEPT_EDITS = new FreezeRequest(true, true, Optional.empty());

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private Edition edition() {
    return new SiteLoader(folder, false).load(new Diagnostics()).orElseThrow().editions().get(0);
  }

  /** The publication date of a recommendation; {@code -} if unknown. */
  private String published(String id) {
    Edition edition = edition();
    return new PublicationDates(edition)
        .published(recommendation(edition, id))
        .map(PartialDate::toString)
        .orElse("-");
  }

  private String changed(String id) {
    Edition edition = edition();
    return new PublicationDates(edition)
        .changed(recommendation(edition, id))
        .map(PartialDate::toString)
        .orElse("-");
  }

  private static Recommendation recommendation(Edition edition, String id) {
    return edition.report().recommendations().stream()
        .filter(r -> r.id().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void setReportDate(String date) throws IOException {
    project.replace("content/report.yaml", "downloads: []", "published: " + date);
  }

  /** Changes the date in the ledger lines of a recommendation, or in all lines. */
  private void setLedgerDate(String lines, String date) throws IOException {
    String text = project.read(SmallProject.LEDGER);
    project.write(
        SmallProject.LEDGER,
        text.lines()
            .map(l -> l.contains(lines) ? l.replaceFirst("since: [0-9-]+", "since: " + date) : l)
            .reduce("", (a, b) -> a + b + "\n"));
    project.freeze(ACCEPT_EDITS);
  }

  @Test
  void withoutALedgerTheReportsDateApplies() throws IOException {
    assertEquals("-", published("de-1"));
    setReportDate("2024-01-15");
    assertEquals("2024-01-15", published("de-1"));
  }

  @Test
  void withoutAReportDateTheLedgersDateApplies() throws IOException {
    project.freeze();
    assertEquals("2026-11-24", published("de-1"));
  }

  @Test
  void originalRecommendationsHaveTheReportsDate() throws IOException {
    setReportDate("2024-01-15");
    project.freeze();
    assertEquals("2024-01-15", published("de-1"));
  }

  @Test
  void laterRecommendationsHaveTheirOwnDate() throws IOException {
    setReportDate("2024-01-15");
    project.freeze();
    setLedgerDate("- {", "2024-02-01");
    project.recommendation("01-detention", "de-4", "Feed", "Feed everybody.");
    assertEquals("-", published("de-4"), "not recorded yet");
    project.freeze();
    assertEquals("2026-11-24", published("de-4"));
    assertEquals("2024-01-15", published("de-1"));
  }

  @Test
  void aReportDateAfterTheLedgersDateDoesNotApply() throws IOException {
    project.freeze();
    setLedgerDate("- {", "2024-02-01");
    setReportDate("2025-03-01");
    assertEquals("2024-02-01", published("de-1"));
  }

  @Test
  void theDateOfChangeIsThatOfTheLatestFact() throws IOException {
    setReportDate("2024-01-15");
    assertEquals("2024-01-15", changed("de-1"));
    project.add(
        DETENTION + "de-1.md", "responses:\n  - {by: The State, position: noted, date: 2024-06}");
    assertEquals("2024-06", changed("de-1"));
    project.add(DETENTION + "de-1.md", "outcomes:\n  - {document: A/1, date: 2025-01-02}");
    assertEquals("2025-01-02", changed("de-1"));
    project.add(
        DETENTION + "de-1.md", "history:\n  - {date: 2026-02-03, kind: correction, note: A typo.}");
    assertEquals("2026-02-03", changed("de-1"));
    assertEquals("2024-01-15", changed("de-2"));
  }

  private static String text(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("-");
  }

  @Test
  void theReportHasItsOwnDateOrThatOfItsFirstAddresses() throws IOException {
    assertEquals("-", text(new PublicationDates(edition()).published()));
    project.freeze();
    assertEquals("2026-11-24", text(new PublicationDates(edition()).published()));
    setReportDate("2024-01-15");
    assertEquals("2024-01-15", text(new PublicationDates(edition()).published()));
  }

  @Test
  void aThemeAndTheReportChangedWithTheirLatestRecommendation() throws IOException {
    assertEquals("-", text(new PublicationDates(edition()).changed()));
    setReportDate("2024-01-15");
    project.add(
        DETENTION + "de-1.md", "history:\n  - {date: 2026-02-03, kind: correction, note: A typo.}");
    Edition edition = edition();
    PublicationDates dates = new PublicationDates(edition);
    assertEquals("2026-02-03", text(dates.changed()));
    assertEquals("2026-02-03", text(dates.changed(edition.report().themes().get(0))));
    assertEquals("2024-01-15", text(dates.changed(edition.report().themes().get(1))));
    assertEquals("2026-02-03", text(dates.changed(edition.report().recommendations().stream())));
  }

  @Test
  void aWithdrawnOrMergedRecommendationEndedWithItsLastChange() throws IOException {
    String history = "history:\n  - {date: 2026-02-03, note: A.}\n  - {date: 2026-03-04, note: B.}";
    project.add(DETENTION + "de-1.md", "status: withdrawn\n" + history);
    project.add(DETENTION + "de-2.md", "status: merged\nsuccessors: de-3\n" + history);
    project.add(DETENTION + "de-3.md", history.replace("note", "kind: correction, note"));
    Edition edition = edition();
    PublicationDates dates = new PublicationDates(edition);
    assertEquals(
        List.of("2026-03-04", "2026-03-04", "-", "-"),
        edition.report().recommendations().stream().map(r -> text(dates.ended(r))).toList());
  }
}
