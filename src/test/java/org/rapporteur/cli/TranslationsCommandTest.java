package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TranslationsCommandTest {

  private static final String FILE = "content/themes/01-detention/de-1.fr.md";
  private static final String ORIGINAL = "content/themes/01-detention/de-1.md";

  @TempDir private Path folder;
  private Session session = new Session(Path.of("none-yet"));

  @BeforeEach
  void translate() {
    session =
        new Session(folder)
            .write(
                "site.yaml",
                """
                title: A report
                base-url: https://example.org/r/
                editions:
                  - content: content
                  - {content: content, base: fr/, language: fr}
                """)
            .write("content/report.fr.yaml", "# By hand\ntitle: Un rapport\n")
            .write(ORIGINAL, "---\ntitle: End it\n---\nEnd it now.\n\n## Why\n\nNine died.\n")
            .write(
                FILE,
                "---\r\n# Traduit par A.\r\ntitle: Y mettre fin\r\n---\r\nMaintenant.\r\n\r\n"
                    + "## Pourquoi\r\n\r\nNeuf morts.\r\n");
  }

  @Test
  void listsTheTextsByLanguageAndState() {
    assertEquals(0, session.run("translations"), session.err);
    assertEquals(
        """
        fr: 2 of 3 texts translated, 0 stale, 1 missing, 2 no fingerprint, 0 up to date
          missing         content/themes/01-detention/theme.fr.md
          no fingerprint  content/report.fr.yaml
          no fingerprint  content/themes/01-detention/de-1.fr.md
        """,
        session.out);
    assertEquals("", session.err);
  }

  @Test
  void recordsWithoutChangingAnyOtherByte() throws IOException {
    String before = read(FILE);
    assertEquals(0, session.run("translations", "--record"), session.err);
    assertTrue(
        session.out.startsWith(
            "recorded content/report.fr.yaml\nrecorded content/themes/01-detention/de-1.fr.md\n"),
        session.out);
    assertEquals(
        "# By hand\ntitle: Un rapport\nof: title=6ed7b69c\n", read("content/report.fr.yaml"));
    String of = "of: title=a3742bd6 demand=c41537c3 sections=746a5f63\r\n";
    assertEquals(before.replace("fin\r\n", "fin\r\n" + of), read(FILE));
    assertEquals(0, session.run("translations", "--record"));
    assertTrue(session.out.startsWith("fr: 2 of 3"), session.out);
    assertTrue(session.out.contains("2 up to date"), session.out);
  }

  @Test
  void namesWhatHasChanged() {
    session.run("translations", "--record");
    session.write(ORIGINAL, "---\ntitle: End it\n---\nEnd it.\n\n## Why\n\nTen died.\n");
    assertEquals(0, session.run("translations"));
    assertTrue(
        session.out.contains(
            "  stale           " + FILE + " – changed: demand, text after the demand\n"),
        session.out);
    assertEquals(0, session.run("check"));
    assertTrue(
        session.err.contains(
            "the demand and the text after the demand of the original have changed since"),
        session.err);
    assertEquals(1, session.run("check", "--strict"));
  }

  @Test
  void recordsAStaleTranslationOnlyByName() throws IOException {
    session.run("translations", "--record");
    String recorded = read(FILE);
    session.write(ORIGINAL, "---\ntitle: End it\n---\nEnd it.\n\n## Why\n\nNine died.\n");
    assertEquals(0, session.run("translations", "--record"));
    assertEquals(recorded, read(FILE));
    assertEquals(0, session.run("translations", "--record", folder.resolve(FILE).toString()));
    assertEquals(recorded.replace("demand=c41537c3", "demand=a68160df"), read(FILE));
    assertEquals(0, session.run("check"), session.err);
    assertEquals("", session.err);
  }

  /** The original is the same for its readers after each of these edits. */
  @ParameterizedTest
  @CsvSource({
    "'\n', '\r\n'",
    "'title: End it\n', 'number: \"7\"\ntitle: \"End it\"\n'",
    "'title: End it\n', 'addressees: A ministry\ntitle:   End it\nevidence: {label: A study}\n'",
    "'End it now.', 'End  it\n  now.'",
    "'## Why\n\n', '##  Why ##\n'"
  })
  void ignoresWhatReadersDoNotSee(String old, String edited) throws IOException {
    session.run("translations", "--record");
    session.write(ORIGINAL, read(ORIGINAL).replace(old, edited));
    session.run("translations");
    boolean closingMarks = edited.contains("##\n");
    assertEquals(!closingMarks, session.out.contains("2 up to date"), session.out);
  }

  @Test
  void replacesTheValueWhereItIs() throws IOException {
    session.write(FILE, "\uFEFF---\nof:  title=00000000\ntitle: Fin\n---\nFin.\n\n## P\n\nN.\n");
    assertEquals(0, session.run("translations", "--record", folder.resolve(FILE).toString()));
    assertEquals(
        "\uFEFF---\nof:  title=a3742bd6 demand=c41537c3 sections=746a5f63\n"
            + "title: Fin\n---\nFin.\n\n## P\n\nN.\n",
        read(FILE));
  }

  @Test
  void refusesAFormThatDoesNotAllowTheKey() throws IOException {
    String text = "---\n{title: Fin}\n---\nFin.\n\n## P\n\nN.\n";
    session.write(FILE, text);
    assertEquals(2, session.run("translations", "--record"));
    assertTrue(session.err.contains("does not allow the key “of” to be added"), session.err);
    assertTrue(session.err.contains("of: title=a3742bd6 demand="), session.err);
    assertEquals(text, read(FILE));
    assertEquals("# By hand\ntitle: Un rapport\n", read("content/report.fr.yaml"));
  }

  @Test
  void refusesFilesThatAreNoTranslations() {
    assertEquals(2, session.run("translations", "--record", folder.resolve(ORIGINAL).toString()));
    assertTrue(session.err.contains("is an original, not a translation"), session.err);
    assertEquals(2, session.run("translations", "--record", folder.resolve("x.md").toString()));
    assertTrue(session.err.contains("“x.md” is not a translation"), session.err);
    assertEquals(2, session.run("translations", "--record", folder.toString()));
    assertTrue(session.err.contains("is a folder"), session.err);
    assertEquals(2, session.run("translations", "--record", "/elsewhere.md"));
    assertTrue(session.err.contains("is not in the project's folder"), session.err);
  }

  @Test
  void writesJsonAndAnnotations() {
    session.run("translations", "--record");
    session.write(ORIGINAL, "---\ntitle: End it\n---\nEnd it.\n\n## Why\n\nNine died.\n");
    assertEquals(0, session.run("translations", "--format", "json"));
    JsonNode json = new JsonMapper().readTree(session.out);
    JsonNode text = json.path("translations").path(2);
    assertEquals("fr", text.path("language").asString());
    assertEquals(ORIGINAL, text.path("original").asString());
    assertEquals(FILE, text.path("file").asString());
    assertEquals("stale", text.path("state").asString());
    assertEquals("demand", text.path("changed").path(0).asString());
    assertEquals("missing", json.path("translations").path(1).path("state").asString());
    assertEquals(0, session.run("translations", "--format", "github"));
    assertTrue(session.out.startsWith("::warning file="), session.out);
    assertEquals(1, session.out.lines().count());
    assertTrue(session.err.contains("1 stale"), session.err);
  }

  @Test
  void failsOnAnErrorAndWritesNothing() throws IOException {
    session.write("content/themes/01-detention/de-2.md", "no facts");
    String before = read(FILE);
    assertEquals(1, session.run("translations", "--record"));
    assertTrue(session.err.contains("front-matter-missing"), session.err);
    assertTrue(session.err.endsWith("; nothing was listed or written\n"), session.err);
    assertEquals(before, read(FILE));
  }

  @Test
  void reportsThatNoEditionIsATranslation() throws IOException {
    Files.delete(folder.resolve("site.yaml"));
    assertEquals(0, session.run("translations"));
    assertEquals("no edition of this project is a translation\n", session.out);
  }

  @Test
  void aNoteOfTheHistoryCanBeTranslated() {
    session.write(
        ORIGINAL,
        "---\ntitle: End it\nhistory:\n  - {date: 2026-03-01, kind: amendment, note: More.}\n"
            + "  - {date: 2026-03-01, note: Less.}\n---\nEnd it now.\n\n## Why\n\nNine died.\n");
    session.write(
        FILE,
        "---\ntitle: Fin\nhistory: {date: 2026-03-01, note: Plus.}\n---\nFin.\n\n## P\n\nN.\n");
    session.run("translations", "--record");
    assertTrue(
        session.out.contains(FILE + " – not translated: history note of 2026-03-01 2\n"),
        session.out);
    session.write(
        FILE,
        "---\ntitle: Fin\nhistory: {date: 2026-03-02, note: Plus.}\n---\nFin.\n\n## P\n\nN.\n");
    assertEquals(1, session.run("check"));
    assertTrue(session.err.contains("has no entry of 2026-03-02 for this note"), session.err);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
