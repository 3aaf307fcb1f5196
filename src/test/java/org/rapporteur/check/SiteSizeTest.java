package org.rapporteur.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.OutputPath;

class SiteSizeTest {

  private static List<String> diagnostics(long fileLimit, long siteLimit) {
    SiteSize size = new SiteSize(fileLimit, siteLimit);
    size.add(OutputPath.of("assets/film.mp4"), 100);
    size.add(OutputPath.of("index.html"), 50);
    Diagnostics diagnostics = new Diagnostics();
    size.report(diagnostics);
    return diagnostics.sorted().stream().map(d -> d.rule().id() + " " + d.span().file()).toList();
  }

  @Test
  void acceptsASiteWithinTheLimits() {
    assertEquals(List.of(), diagnostics(100, 150));
  }

  @Test
  void reportsALargeFile() {
    assertEquals(List.of("site-too-large assets/film.mp4"), diagnostics(99, 150));
  }

  @Test
  void reportsALargeSite() {
    assertEquals(List.of("site-too-large index.html"), diagnostics(100, 149));
  }
}
