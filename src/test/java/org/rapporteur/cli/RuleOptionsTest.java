package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the options --list-rules and --explain. */
class RuleOptionsTest {

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void createSession() {
    session = new Session(folder);
  }

  @Test
  void rulesAreListedWithoutAProject() {
    assertEquals(0, session.runBare("check", "--list-rules"));
    assertEquals("", session.err);
    for (Rule rule : Rule.values()) {
      assertTrue(session.out.contains("  " + rule.id() + " "), rule.id());
      assertTrue(session.out.contains(rule.reason()), rule.id());
    }
    assertTrue(session.out.lines().anyMatch(l -> l.matches("  raw-html +warning\\* +HTML in .*")));
    assertTrue(session.out.lines().anyMatch(l -> l.matches("  bad-id +error {3,}An id is .*")));
    assertTrue(session.out.startsWith("Files and folders\n  no-report "));
  }

  @Test
  void rulesAreListedAsJson() {
    assertEquals(0, session.runBare("check", "--list-rules", "--format", "json"));
    JsonNode json = JsonMapper.builder().build().readTree(session.out);
    assertEquals(1, json.get("version").asInt());
    assertEquals(Rule.values().length, json.get("rules").size());
    JsonNode first = json.get("rules").get(0);
    assertEquals("no-report", first.get("name").asString());
    assertEquals("Files and folders", first.get("group").asString());
    assertEquals("error", first.get("severity").asString());
    assertEquals(false, first.get("adjustable").asBoolean());
  }

  @Test
  void everyRuleIsExplainedWithoutAProject() {
    for (Rule rule : Rule.values()) {
      assertEquals(0, session.runBare("check", "--explain", rule.id()));
      assertTrue(session.out.startsWith(rule.id() + " ("), rule.id());
      assertTrue(session.out.replace('\n', ' ').contains(rule.reason()), rule.id());
      assertTrue(session.out.contains("\n\nWrong:\n\n    "), rule.id());
      assertTrue(session.out.contains("\n\nRight:\n\n    "), rule.id());
    }
  }

  @Test
  void anExplanationStatesWhetherTheRuleIsAdjustable() {
    session.runBare("check", "--explain", "duplicate-id");
    assertTrue(session.out.startsWith("duplicate-id (always an error)\n\nTwo recommendations"));
    session.runBare("check", "--explain", "raw-html");
    assertTrue(
        session.out.startsWith(
            "raw-html (warning; a report can set it to off, warning or error)\n\nHTML in"));
    assertEquals(0, session.runBare("check", "--format=json", "--explain", "raw-html"));
    JsonNode json = JsonMapper.builder().build().readTree(session.out);
    assertEquals("raw-html", json.get("name").asString());
    assertEquals("End it <b>now</b>.", json.get("wrong").asString());
    assertEquals("End it **now**.", json.get("right").asString());
  }

  @Test
  void anUnknownRuleIsAUsageErrorWithASuggestion() {
    assertEquals(2, session.runBare("check", "--explain", "unknown-kye"));
    assertTrue(
        session.err.startsWith("there is no rule “unknown-kye”. Did you mean “unknown-key”?"));
    assertEquals(2, session.err.lines().count(), session.err);
    assertEquals("", session.out);
    assertEquals(2, session.runBare("check", "--explain", "zzz\u001B[2J"));
    assertTrue(
        session.err.startsWith(
            "there is no rule “zzz<U+001B>[2J”. Run `rapporteur check --list-rules` to list all rules."));
  }

  @Test
  void theOptionsCannotBeCombined() {
    assertEquals(2, session.runBare("check", "--list-rules", "--explain", "raw-html"));
    assertEquals(2, session.runBare("check", "--explain"));
  }
}
