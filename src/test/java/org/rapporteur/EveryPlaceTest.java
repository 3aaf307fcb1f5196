package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in a paragraph holds wherever words can be: every rule, references, punctuation. */
class EveryPlaceTest {

  private static final String RECOMMENDATION = "content/themes/01-detention/de-1.md";

  /** The words that break each rule over running text. */
  private static final String WRONG =
      "Ask jane.roe@example.net, [here](https://example.net/a), <https://example.net/b>, <b>,"
          + " article 60 of the Covenant, SDG target 16.33, [[zz-9]], [the map](nowhere.md), [[de-3]],"
          + " ![](../../assets/a.svg), a[^zz], [x]{lang=q}, [[nothing]], [a list](#nowhere).";

  private static final Set<String> RULES =
      Set.of(
          "bad-value",
          "bare-address",
          "broken-reference",
          "dead-anchor",
          "dead-link",
          "missing-alt",
          "personal-data",
          "raw-html",
          "stale-link",
          "unknown-article",
          "unknown-document",
          "unknown-footnote",
          "vague-link-text");

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.write("content/assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    project.write(
        "content/themes/01-detention/de-3.md",
        """
        ---
        title: Count the days
        status: merged
        successors: [de-2]
        history:
          - {date: 2026-02-01, note: Merged}
        ---
        Count each day in writing.
        """);
  }

  private void demand(String text) throws IOException {
    project.write(RECOMMENDATION, "---\ntitle: Open the doors\n---\n" + text + "\n");
  }

  private Set<String> reported(String file) {
    return project.check().stream()
        .filter(d -> d.span().file().equals(file))
        .map(d -> d.rule().id())
        .filter(rule -> RULES.contains(rule) || rule.equals("quoted-reference"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "- @",
        "1. One.\n2. @",
        "(a) @",
        "a) One.\nb) @",
        "> @",
        "Words.[^n]\n\n[^n]: @",
        "@\n: Meaning",
        "Term\n: @",
        "| @ |\n|---|\n| x |",
        "| x |\n|---|\n| @ |",
        "| x |\n|---|\n| y |\n[@]",
        "Words.\n\n## @",
        "Words.\n\n## Why\n\n@",
        "Words.\n\n## Why\n\n### @\n\nSo.",
        "Words.\n\n## Why\n\n> - @",
        "*@*",
        "**@**",
      })
  void everyRuleAppliesInEachPlace(String place) throws IOException {
    demand(place.replace("@", place.contains("[@]") ? WRONG.replace("[", "\\[") : WRONG));
    Set<String> expected = new TreeSet<>(RULES);
    if (place.contains("> ")) {
      // An editor cannot correct a reference in a quotation.
      expected.removeAll(Set.of("unknown-article", "unknown-document"));
      expected.add("quoted-reference");
    }
    if (place.contains("[@]")) {
      expected = new TreeSet<>(reported(RECOMMENDATION));
      assertTrue(
          expected.containsAll(Set.of("personal-data", "unknown-article", "raw-html")),
          expected.toString());
    }
    assertEquals(expected, reported(RECOMMENDATION), place);
  }

  @ParameterizedTest
  @CsvSource({
    "content/themes/01-detention/theme.md",
    "content/pages/about.md",
    "content/themes/02-water/wa-1.md",
  })
  void everyRuleAppliesInEachFile(String file) throws IOException {
    project.write(file, "---\ntitle: Words\n---\nWords.\n\n## Why\n\n" + WRONG + "\n");
    assertEquals(new TreeSet<>(RULES), reported(file));
  }

  @ParameterizedTest
  @CsvSource({
    "content/themes/01-detention/theme.ar.md",
    "content/pages/about.ar.md",
    "content/themes/01-detention/de-1.ar.md",
  })
  void everyRuleAppliesInTranslations(String file) throws IOException {
    project.write(
        "site.yaml",
        """
        title: A site
        base-url: https://example.org/r/
        editions:
          - content: content
            base: en/
          - content: content
            base: ar/
            language: ar
        """);
    String original = file.replace(".ar", "");
    project.write(original, "---\ntitle: Words\n---\nWords.\n");
    project.write(file, "---\ntitle: كلمات\n---\n" + WRONG.replace("[here]", "[هنا]") + "\n");
    assertEquals(new TreeSet<>(RULES), reported(file));
  }
}
