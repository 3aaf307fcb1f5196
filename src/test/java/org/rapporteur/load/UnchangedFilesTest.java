package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Recommendation;

/** The preview reads only what has changed. */
class UnchangedFilesTest {

  private final InMemoryParseCache cache = new InMemoryParseCache();

  @TempDir Path folder;

  /** Waits, because the stamp of a recently saved file differs from its stamp a moment later. */
  private static void waitForStamps() throws InterruptedException {
    Thread.sleep(100);
  }

  private Recommendation load() {
    return edition().report().recommendations().get(0);
  }

  private Edition edition() {
    cache.compareAll();
    return new SiteLoader(folder, false, cache)
        .load(new Diagnostics())
        .orElseThrow()
        .editions()
        .get(0);
  }

  @Test
  void aRecommendationIsReadAgainOnlyIfItsFileHasChanged()
      throws IOException, InterruptedException {
    ReportOnDisk project = ReportOnDisk.in(folder);
    waitForStamps();
    Recommendation first = load();
    project.replace(ReportOnDisk.THEME, "About.", "About water.");
    assertSame(first, load());
    project.replace(ReportOnDisk.RECOMMENDATION, "Protect it", "Protect water");
    Recommendation second = load();
    assertNotSame(first, second);
    assertEquals("Protect water", second.title().text());
  }

  /** A ledger can have a hundred thousand lines. */
  @Test
  void theLedgerIsReadAgainOnlyIfItHasChanged() throws IOException, InterruptedException {
    ReportOnDisk project = ReportOnDisk.in(folder);
    String ledger = "version: 1\naddresses:\n- {address: \"/\", since: 2026}\n";
    project.write("content/permalinks.yaml", ledger);
    waitForStamps();
    Ledger first = edition().ledger();
    assertEquals(1, first.entries().size());
    assertSame(first, edition().ledger());
    project.write(
        "content/permalinks.yaml", ledger + "- {address: \"r/wa-1/\", id: wa-1, since: 2026}\n");
    assertEquals(2, edition().ledger().entries().size());
  }

  /** A theme is read again if the catalogue is another one. */
  @Test
  void aReportWithItsOwnInstrumentIsNotReadAgain() throws IOException, InterruptedException {
    ReportOnDisk project = ReportOnDisk.in(folder);
    String law = "id: al\ncode: AL\nname: A law\narticles: [{number: 1, label: One}]\n";
    project.write("content/instruments/al.yaml", law);
    waitForStamps();
    Recommendation first = load();
    assertSame(first, load());
    project.write("content/instruments/al.yaml", law.replace("A law", "The law"));
    assertNotSame(first, load());
  }
}
