package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Outcome;

/** File names either become addresses or are reported. */
class FileNamesTest {

  private static final String FONTS = "content/fonts/licence.txt";

  private static final List<String> FOLDERS =
      List.of(
          "",
          "content/",
          "content/themes/",
          "content/themes/01-detention/",
          "content/pages/",
          "content/assets/",
          "content/assets/maps/",
          "content/instruments/",
          "content/fonts/",
          "templates/",
          "templates/assets/",
          "templates/files/",
          "templates/files/data/");

  private static final List<String> SYSTEM_FILES =
      List.of(
          ".DS_Store",
          "._de-1.md",
          "._list.txt.ftl",
          ".directory",
          "Icon\r",
          "Thumbs.db",
          "desktop.ini",
          "~$de-1.docx",
          "~WRL0001.tmp",
          "de-1.md~",
          "de-1.md.swp");

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

  /** A build is the same with these files in every folder. */
  @Test
  void ignoresFilesThatSystemsCreate() {
    Project project = Project.valid(temp).with("templates/files/list.txt.ftl", "text");
    project.with("templates/README", "-").with("templates/assets/x.css", "").with(FONTS, "free");
    project.with("content/pages/about.md", "---\ntitle: About\n---\nWords.\n");
    assertEquals(List.of(), Project.rules(project.build()));
    Map<String, String> site = project.site();
    for (String folder : FOLDERS) {
      for (String name : SYSTEM_FILES) {
        project.with(folder + name, "noise");
      }
      project.with(folder + "__MACOSX/._nd-1.md", "noise");
    }
    Outcome again = project.build();
    assertEquals(List.of(), again.diagnostics());
    assertEquals(site, project.site());
  }
}
