package org.rapporteur.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignTest {

  private static final Path DEFAULTS = Path.of("templates");

  @TempDir Path folder;

  private static String fingerprint(Optional<Path> own) {
    return Design.of(TemplateSource.of(own)).fingerprint();
  }

  private String withFile(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    String fingerprint = fingerprint(Optional.of(folder));
    assertEquals(
        fingerprint,
        Design.of(TemplateSource.of(Optional.of(folder)).inMemory()).fingerprint(),
        "a copy in memory is the same design");
    Files.delete(file);
    return fingerprint;
  }

  @Test
  void theListOfDefaultTemplatesIsThatOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(DEFAULTS)) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ftlh"))
              .map(name -> name.replace(".ftlh", ""))
              .sorted()
              .toList(),
          TemplateSource.DEFAULTS);
    }
  }

  @Test
  void whatPagesShowChangesTheFingerprint() throws IOException {
    String standard = fingerprint(Optional.empty());
    assertEquals(32, standard.length());
    for (String name :
        List.of("assets/own.css", "assets/style.css", "assets/fold.js", "page.ftlh", "mine.ftlh")) {
      assertNotEquals(standard, withFile(name, "p { color: #999 }\n"), name);
    }
    assertNotEquals(withFile("assets/own.css", "a {}\n"), withFile("assets/own.css", "b {}\n"));
  }

  @Test
  void whatPagesDoNotShowDoesNotChangeIt() throws IOException {
    String standard = fingerprint(Optional.empty());
    for (String name : List.of("pdf.ftlh", "files/data/a.json.ftl", "README.md", "assets/x.txt")) {
      assertEquals(standard, withFile(name, "{}\n"), name);
    }
    assertEquals(standard, withFile("page.ftlh", Files.readString(DEFAULTS.resolve("page.ftlh"))));
  }

  @Test
  void theDefaultDesignIsReadOnce() throws IOException {
    Design standard = Design.of(TemplateSource.of(Optional.empty()));
    Path own = folder.resolve("own");
    assertSame(standard, Design.of(TemplateSource.of(Optional.of(own))));
    assertSame(standard, Design.of(TemplateSource.of(Optional.of(own)).inMemory()));
    Files.createDirectories(own.resolve("assets"));
    Files.writeString(own.resolve("assets/own.css"), "p { color: #999 }\n");
    Design changed = Design.of(TemplateSource.of(Optional.of(own)));
    assertEquals(List.of(), standard.contrast("").tooLow());
    assertEquals(
        List.of("#999999"),
        changed.contrast("").tooLow().stream()
            .map(pair -> pair.text().toString())
            .distinct()
            .toList());
  }
}
