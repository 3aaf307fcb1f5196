package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.asset.Inspected;
import org.rapporteur.asset.MutatedDrawings;

/**
 * Drawings that pass the inspection are inert in a browser. -Dfuzz=20 tries twenty times as many.
 */
@BrowserTest
class DrawingsTest {

  private static final int TRIED = 3_000 * Integer.getInteger("fuzz", 1);
  private static final int ON_A_PAGE = 100;

  @TempDir Path folder;

  @Test
  void acceptedDrawingsMakeNoRequests(Chrome chrome, Measured measured) throws IOException {
    MutatedDrawings drawings = new MutatedDrawings(14);
    List<byte[]> admitted = new ArrayList<>();
    for (int i = 0; i < TRIED; i++) {
      byte[] drawing = drawings.get();
      if (Inspected.file("a.svg", drawing).isEmpty()) {
        admitted.add(drawing);
      }
    }
    assertTrue(admitted.size() > TRIED / 100, () -> "few were admitted: " + admitted.size());
    measured.log("drawings: " + TRIED + " tried, " + admitted.size() + " admitted and opened");
    for (int i = 0; i < admitted.size(); i += ON_A_PAGE) {
      List<byte[]> shown = admitted.subList(i, Math.min(admitted.size(), i + ON_A_PAGE));
      List<String> requests = requests(chrome, shown);
      assertEquals(List.of(), requests, () -> "by one of " + text(shown));
    }
  }

  /** Ensures that the other test does not pass because nothing is detected. */
  @Test
  void aScriptAndAStyleAreDetected(Chrome chrome) throws IOException {
    String start = "<svg xmlns='http://www.w3.org/2000/svg'>";
    List<byte[]> hostile =
        List.of(
            (start + "<script>fetch('/ran')</script></svg>").getBytes(StandardCharsets.UTF_8),
            (start + "<style>@import '/fetched.css';</style></svg>")
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("/fetched.css", "/ran"), requests(chrome, hostile));
  }

  /** The requests of drawings, each opened in a frame. */
  private List<String> requests(Chrome chrome, List<byte[]> drawings) throws IOException {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><title>Drawings</title>");
    for (int i = 0; i < drawings.size(); i++) {
      Files.write(folder.resolve(i + ".svg"), drawings.get(i));
      page.append("<iframe src='").append(i).append(".svg'></iframe>");
    }
    Files.writeString(folder.resolve("index.html"), page);
    Files.writeString(folder.resolve("404.html"), "");
    try (SiteServer server = new SiteServer()) {
      String base = server.serve("/drawings/", folder);
      chrome.visit(Reader.DESKTOP, base + "index.html").waitForTimeout(200);
      return chrome.requests().stream()
          .map(url -> url.substring(base.length() - "/drawings/".length()))
          .filter(path -> !path.matches("/drawings/(index\\.html|[0-9]+\\.svg)|/favicon.ico"))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static String text(List<byte[]> drawings) {
    StringBuilder text = new StringBuilder();
    drawings.forEach(
        drawing -> text.append(new String(drawing, StandardCharsets.UTF_8)).append("\n----\n"));
    return text.toString();
  }
}
