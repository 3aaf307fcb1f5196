package org.rapporteur.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostics;

class YamlReaderTest {

  @Test
  void keepsValuesAsWrittenWithTheirPlaces() {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Node> node =
        YamlReader.read(
            "a.yaml",
            "a: no\nb: 010\nc: 2023-09\nd: \"x: y\"\ne:\nf: [1, ~]\ng: |\n  two\n  lines\nh: 1.50 # ok\n",
            3,
            diagnostics);
    assertEquals("", reported(diagnostics));
    assertEquals(
        "a=no@3:4+2 b=010@4:4+3 c=2023-09@5:4+7 d=x: y@6:4+6 e=@7:3+1 f=[1 ~] g=two\nlines\n@9:4+1"
            + " h=1.50@12:4+4",
        ((Node.Mapping) node.orElseThrow())
            .entries().stream()
                .map(e -> e.key() + "=" + show(e.value()))
                .collect(Collectors.joining(" ")));
  }

  /** No Unicode line separator makes the search for a colon quadratic. */
  @ParameterizedTest
  @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\r"})
  void reportsALineOfColonsInLinearTime(String separator) {
    Diagnostics diagnostics = new Diagnostics();
    String text = "title: a" + ": b".repeat(500_000) + separator + "c\n";
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> YamlReader.read("a.yaml", text, 1, diagnostics));
    assertEquals("unquoted-colon@1:9", reported(diagnostics));
  }

  @Test
  void reportsAMapAsKeyAtItsPlace() {
    Diagnostics diagnostics = new Diagnostics();
    YamlReader.read("a.yaml", "title: x\nnumber:\n  ? ? a\n", 1, diagnostics);
    assertEquals("yaml-syntax@3:5", reported(diagnostics));
  }

  private static String show(Node node) {
    if (node instanceof Node.Scalar s) {
      return s.text() + "@" + s.span().line() + ":" + s.span().column() + "+" + s.span().length();
    }
    return ((Node.Sequence) node)
        .items().stream()
            .map(i -> ((Node.Scalar) i).text())
            .collect(Collectors.joining(" ", "[", "]"));
  }

  private static String reported(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(d -> d.rule().id() + "@" + d.span().line() + ":" + d.span().column())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: United States: bans | unquoted-colon@1:21",
        "title: Close bed #1 | comment-in-value@1:18",
        "title: La loi # 12 | comment-in-value@1:15",
        "title: The law # of 1990 | comment-in-value@1:16",
        "source: Law # 12 | comment-in-value@1:13",
        "a: {note: x # y\\n} | comment-in-value@1:13",
        "status: draft # publish later | ``",
        "title: Law # | ``",
        "title: \"La loi # 12\" | ``",
        "a: 1\\n\\tb: 2 | yaml-tab@2:1",
        "a: 1\\nb:\\n\\t- 2 | yaml-tab@3:1",
        "a: 1\\na: 2 | duplicate-key@2:1",
        "a: &x 1 | yaml-alias@1:4",
        "a: 1\\nb: *x | yaml-alias@2:4",
        "a: !!int 1 | yaml-tag@1:4",
        "a: !java/object {} | yaml-tag@1:4",
        "a: [1, 2 | yaml-syntax@1:9",
        "a: \"x | yaml-syntax@1:6",
        "a: 1\\n---\\nb: 2 | yaml-syntax@3:1",
        "# a: 1 | empty-file@1:1",
        "a: \"\\x07\" | bad-value@1:4",
        "a: \"\\uD800\" | bad-value@1:4",
        "a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: {m: {n: {o: {p: {q: {r: {s: {t: {u: {v: {w: {x: {y: {z: 1}}}}}}}}}}}}}}}}}}}}}}}}}} | too-large@1:96",
      })
  void rejectsAmbiguousYaml(String yaml, String expected) {
    Diagnostics diagnostics = new Diagnostics();
    YamlReader.read("a.yaml", yaml.replace("\\n", "\n").replace("\\t", "\t"), 1, diagnostics);
    assertEquals(expected, reported(diagnostics));
  }

  /** The library's buffer holds 1,025 characters. */
  @Test
  void readsSupplementaryCharactersAtAnyOffset() {
    for (int before = 1_000; before < 1_060; before++) {
      String value = "x".repeat(before) + "😀".repeat(2_000);
      Diagnostics diagnostics = new Diagnostics();
      Optional<Node> node = YamlReader.read("a.yaml", "a: " + value + "\n", 1, diagnostics);
      assertEquals("", reported(diagnostics));
      Node.Scalar read = (Node.Scalar) ((Node.Mapping) node.orElseThrow()).entries().get(0).value();
      assertEquals(value, read.text());
    }
  }

  @Test
  void knowsTheColumnsOfALongLine() {
    Diagnostics diagnostics = new Diagnostics();
    String list = "[" + "a, ".repeat(50_000) + "b]";
    Optional<Node> node = YamlReader.read("a.yaml", list + "\r\n", 1, diagnostics);
    Node.Sequence items = (Node.Sequence) node.orElseThrow();
    assertEquals(150_002, items.items().get(50_000).span().column());
    assertEquals(1, items.items().get(50_000).span().length());
  }
}
