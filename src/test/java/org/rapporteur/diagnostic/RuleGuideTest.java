package org.rapporteur.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has a name, a group and a guide. */
class RuleGuideTest {

  private static final Path GUIDES = Path.of("src/main/resources/org/rapporteur/diagnostic/rules");
  private static final Path SOURCE = Path.of("src/main/java/org/rapporteur/diagnostic/Rule.java");

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasANameAndAGuide(Rule rule) {
    RuleGuide guide = RuleGuide.of(rule);
    assertTrue(rule.id().matches("[a-z]+[0-9]*(-[a-z0-9]+)*"), rule.id());
    assertEquals(rule, Rule.named(rule.id()).orElseThrow());
    assertTrue(rule.reason().matches("[A-Z].*\\."), "a sentence: " + rule.reason());
    assertTrue(guide.why().isEmpty() || guide.why().matches("[\\p{Lu}“].*[.)]"), guide.why());
    assertFalse(guide.wrong().isBlank());
    assertFalse(guide.right().isBlank());
    assertNotEquals(guide.wrong(), guide.right());
  }

  @Test
  void everyGuideBelongsToARule() throws IOException {
    Set<String> expected =
        Rule.ids().stream().map(id -> id + ".md").collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(GUIDES)) {
      assertEquals(
          expected,
          files
              .map(f -> f.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void namesAreUnique() {
    assertEquals(Rule.values().length, Set.copyOf(Rule.ids()).size());
  }

  @Test
  void groupsMatchTheCommentsInTheSource() throws IOException {
    List<String> written = new ArrayList<>();
    for (String line : Files.readAllLines(SOURCE)) {
      if (line.startsWith("  // ")) {
        written.add("// " + line.substring(5));
      } else if (line.matches("  [A-Z0-9_]+\\(.*")) {
        written.add(line.substring(2, line.indexOf('(')));
      }
    }
    List<String> grouped = new ArrayList<>();
    for (RuleGroup group : RuleGroup.values()) {
      grouped.add("// " + group.title());
      group.rules().forEach(rule -> grouped.add(rule.name()));
    }
    assertEquals(written, grouped);
  }

  @Test
  void readsAGuideWithoutAReason() {
    RuleGuide guide = RuleGuide.parse(Rule.BAD_ID, "Wrong:\n\n    a\n\n    b\n\nRight:\n\n    c\n");
    assertEquals(new RuleGuide(Rule.BAD_ID, "", "a\n\nb", "c"), guide);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Why.\n",
        "Why.\n\nRight:\n\n    c\n",
        "Why.\n\nWrong:\n\n    a\n",
        "Why.\n\nWrong:\n\n    a\n\nRight:\n\n    c\n\nMore.\n",
        "Wrong:\n\na\n\nRight:\n\n    c\n",
        "Wrong:\n\n  a\n\nRight:\n\n    c\n"
      })
  void rejectsOtherFormats(String text) {
    assertThrows(IllegalStateException.class, () -> RuleGuide.parse(Rule.BAD_ID, text));
  }
}
