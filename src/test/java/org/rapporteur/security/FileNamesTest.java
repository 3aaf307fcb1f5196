package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** File names either become addresses or are reported. */
class FileNamesTest {

  @TempDir Path temp;

  private List<String> rulesFor(String path) {
    return Project.rules(Project.valid(temp).with(path, "---\ntitle: More\n---\nMore.\n").check());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/pages/con.md",
        "content/pages/NUL.md",
        "content/pages/a b.md",
        "content/pages/a..b.md",
        "content/pages/-a.md",
        "content/pages/A.md",
        "content/pages/a\\b.md",
        "content/pages/a:b.md",
        "content/pages/a?.md",
        "content/pages/a%2e%2e.md",
        "content/pages/a#b.md",
        "content/pages/a\u202Eb.md",
        "content/pages/a\u200Bb.md",
        "content/pages/a\u0007b.md",
        "content/pages/a\nb.md",
        "content/themes/02-com1/theme.md",
        "content/themes/02-lpt9/theme.md",
        "content/themes/02-/theme.md",
        "content/themes/02-A/theme.md",
        "content/themes/02-a\u0301/theme.md",
        "content/themes/02-a /theme.md",
        "content/themes/02-a./theme.md",
        "content/assets/aux.png",
        "content/assets/a.png.",
        "content/assets/page.html",
        "content/assets/page.svgz",
        "content/assets/run.js",
        "content/assets/a\u2066b.png",
      })
  void reportsNamesThatDoNotWorkOnEverySystem(String path) {
    assertFalse(rulesFor(path).isEmpty());
  }

  @Test
  void reportsNamesThatAreTooLong() {
    assertEquals(List.of("bad-file-name"), rulesFor("content/pages/" + "a".repeat(150) + ".md"));
  }

  @Test
  void reportsNamesThatDifferOnlyByCase() {
    Project project =
        Project.valid(temp).with("content/assets/map.png", "1").with("content/assets/Map.png", "2");
    List<String> rules = Project.rules(project.check());
    assertTrue(rules.contains("id-case"), rules::toString);
  }

  @Test
  void acceptsNamesInNormalFormCOnly() {
    String composed = "d\u00e9tention";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertEquals(List.of(), rulesFor("content/pages/" + composed + ".md"));
    assertEquals(List.of("bad-file-name"), rulesFor("content/pages/" + decomposed + ".md"));
  }
}
