package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Recommendation;

/** The preview reads only what has changed. */
class UnchangedFilesTest {

  private final InMemoryParseCache cache = new InMemoryParseCache();

  @TempDir Path folder;

  private Recommendation load() {
    cache.compareAll();
    return new SiteLoader(folder, false, cache)
        .load(new Diagnostics())
        .orElseThrow()
        .editions()
        .get(0)
        .report()
        .recommendations()
        .get(0);
  }

  @Test
  void aRecommendationIsReadAgainOnlyIfItsFileHasChanged() throws IOException {
    ReportOnDisk project = ReportOnDisk.in(folder);
    Recommendation first = load();
    project.replace(ReportOnDisk.THEME, "About.", "About water.");
    assertSame(first, load());
    project.replace(ReportOnDisk.RECOMMENDATION, "Protect it", "Protect water");
    Recommendation second = load();
    assertNotSame(first, second);
    assertEquals("Protect water", second.title().text());
  }
}
