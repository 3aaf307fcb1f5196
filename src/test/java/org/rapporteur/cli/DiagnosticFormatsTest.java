package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the formats of diagnostics for people and for programs. */
class DiagnosticFormatsTest {

  private static final String FILE = "content/themes/01-detention/de-1.md";
  private static final String MORE = "run `rapporteur check --explain RULE` for details";

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void createSession() {
    session = new Session(folder);
  }

  private JsonNode json() {
    return JsonMapper.builder().build().readTree(session.out);
  }

  private long count(String rule) {
    return session.err.lines().filter(l -> l.contains("[" + rule + "] ")).count();
  }

  @Test
  void showsADiagnosticWithItsPlaceAndHelp() {
    session.demand("See [[de-7]] here.");
    assertEquals(1, session.run("check"));
    assertTrue(
        session.err.startsWith(
            """
            error[broken-reference] content/themes/01-detention/de-1.md:4:5
              there is no recommendation “de-7” to link to
                |
              4 | See [[de-7]] here.
                |     ^^^^^^^^
              help: Did you mean “de-1”?

            1 error, 0 warnings; run `rapporteur check --explain RULE` for details\
            """),
        session.err);
    assertEquals("", session.out);
  }

  @Test
  void showsLinesToCopyOnSeparateLines() {
    session.run("freeze");
    session.demand("Other words.");
    assertEquals(1, session.run("check"));
    assertTrue(session.err.contains("\n    history:\n      - date: "), session.err);
  }

  @Test
  void showsADiagnosticAboutAWholeFileWithoutALine() {
    session.write("content/notes.txt", "x");
    session.run("check");
    assertTrue(
        session.err.startsWith(
            """
            error[unknown-file] content/notes.txt
              “notes.txt” is not a content file
              help: \
            """));
  }

  @Test
  void printsNothingElseWithoutDiagnostics() {
    assertEquals(0, session.run("check"));
    assertEquals("", session.err);
    assertTrue(session.out.startsWith("checked "));
    assertFalse(session.out.contains(MORE));
  }

  @Test
  void usesColourOnlyIfRequested() {
    session.demand("See [[de-7]].");
    session.with(true, program -> program.run("check", folder.toString()));
    assertTrue(session.err.startsWith("\u001B[31;1merror\u001B[0m[broken-reference] "));
    session.run("check");
    assertFalse(session.err.contains("\u001B"));
  }

  @Test
  void showsTwentyDiagnosticsPerRule() {
    session.demand("<b>\n\n".repeat(TextFormat.MAX_PER_RULE + 3) + "See [[de-7]].");
    session.run("check");
    assertEquals(TextFormat.MAX_PER_RULE, count("raw-html"));
    assertEquals(1, count("broken-reference"));
    assertTrue(session.err.contains("\n… and 3 more of raw-html; use --all to show more\n"));
    assertTrue(session.err.contains("\n1 error, 23 warnings; " + MORE));
    session.run("check", "--all");
    assertEquals(TextFormat.MAX_PER_RULE + 3, count("raw-html"));
    assertFalse(session.err.contains("more of"));
  }

  @Test
  void showsExactlyTwentyWithoutACount() {
    session.demand("<b>\n\n".repeat(TextFormat.MAX_PER_RULE));
    session.run("check");
    assertFalse(session.err.contains("more of"));
  }

  @Test
  void machineFormatsContainAllDiagnostics() {
    session.demand("<b>\n\n".repeat(TextFormat.MAX_PER_RULE + 3) + "Now.");
    assertEquals(0, session.run("check", "--format", "json"));
    assertEquals(TextFormat.MAX_PER_RULE + 3, json().get("findings").size());
    session.run("check", "--format", "github");
    assertEquals(TextFormat.MAX_PER_RULE + 3, session.out.lines().count());
    assertFalse(session.err.contains(MORE));
  }

  @Test
  void countsMostOfManyProblemsInAFile() {
    session.write(
        "content/themes/01-detention/de-1.md",
        "---\ntitle: T\n" + keys(100_000) + "---\nEnd it.\n");
    assertEquals(1, session.run("check"));
    assertEquals(TextFormat.MAX_PER_RULE, count("unknown-key"));
    assertTrue(session.err.contains("\n… and 99980 more of unknown-key; use --all to show more\n"));
    assertTrue(session.err.contains("\n100000 errors, 0 warnings; "), session.err);
    assertEquals(1, session.run("check", "--all"));
    assertEquals(101, count("unknown-key"));
    assertTrue(session.err.contains("\n100000 errors, 0 warnings; "));
    assertEquals(1, session.run("check", "--format", "json"));
    JsonNode diagnostics = json().get("findings");
    assertEquals(101, diagnostics.size());
    assertNull(diagnostics.get(99).get("count"));
    assertEquals(99_900, diagnostics.get(100).get("count").asInt());
    assertEquals(1, session.run("check", "--format", "github"));
    assertEquals(101, session.out.lines().count());
    assertTrue(session.out.contains("this file has 99,900 more problems of this kind"));
  }

  private static String keys(int count) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append("key-").append(i).append(": x\n");
    }
    return keys.toString();
  }

  @Test
  void jsonHasPlacesOrNull() {
    session.demand("See [[de-7]].").write("content/notes.txt", "x");
    assertEquals(1, session.run("check", "--format=json"));
    JsonNode json = json();
    assertEquals(1, json.get("version").asInt());
    JsonNode wholeFile = json.get("findings").get(0);
    assertEquals("unknown-file", wholeFile.get("rule").asString());
    assertEquals("content/notes.txt", wholeFile.get("file").asString());
    assertTrue(wholeFile.get("line").isNull());
    assertTrue(wholeFile.get("column").isNull());
    assertTrue(wholeFile.get("endColumn").isNull());
    JsonNode withPlace = json.get("findings").get(1);
    assertEquals("error", withPlace.get("severity").asString());
    assertEquals(FILE, withPlace.get("file").asString());
    assertEquals(4, withPlace.get("line").asInt());
    assertEquals(5, withPlace.get("column").asInt());
    assertEquals(13, withPlace.get("endColumn").asInt());
    assertEquals("Did you mean “de-1”?", withPlace.get("help").asString());
  }

  @Test
  void jsonIsPrintedWithoutDiagnostics() {
    assertEquals(0, session.run("check", "--format=json"));
    assertEquals("{\"version\":1,\"findings\":[\n]}\n", session.out);
    assertTrue(session.err.startsWith("checked "));
  }

  @Test
  void jsonEscapesControlCharacters() {
    String nasty = "\"\\\n\r\t\u001B[2J\u202E\u2028\uD800 é 😀 \uDB40\uDC41";
    String json = MachineFormat.json(List.of(Diagnostic.of(Rule.BAD_ID, Span.of("a"), nasty, "")));
    JsonNode diagnostic = JsonMapper.builder().build().readTree(json).get("findings").get(0);
    assertEquals(nasty, diagnostic.get("message").asString());
    assertTrue(diagnostic.get("help").isNull());
    assertTrue(json.contains("é 😀"));
    assertTrue(json.chars().noneMatch(c -> c == 0x1B || c == 0x202E || c == '\r' || c == 0xD800));
  }

  @Test
  void gitHubFormatHasAnnotations() {
    String text =
        MachineFormat.github(
            List.of(
                Diagnostic.of(
                    Rule.BAD_ID, Span.of("content/a,b:c%.md"), "100 %\r\n::error::x", "Fix: a, b"),
                Diagnostic.of(Rule.RAW_HTML, new Span("content/d.md", 3, 5, 2), "m", "")),
            Path.of("reports/usa"));
    assertEquals(
        "::error file=reports/usa/content/a%2Cb%3Ac%25.md,title=bad-id"
            + "::100 %25%0D%0A::error::x%0AFix: a, b\n"
            + "::warning file=reports/usa/content/d.md,line=3,col=5,endColumn=7,title=raw-html::m\n",
        text);
    assertTrue(
        MachineFormat.github(
                List.of(Diagnostic.of(Rule.BAD_ID, Span.of("content/a.md"), "m", "")), Path.of(""))
            .startsWith("::error file=content/a.md,title"));
  }
}
