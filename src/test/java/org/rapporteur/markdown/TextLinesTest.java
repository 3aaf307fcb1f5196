package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProseNode;
import org.rapporteur.model.TextLines;

/** Texts in data files: what is apart on a page is apart there. */
class TextLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "One.⏎⏎Two   words⏎wrapped. ¦ One.⏎Two words wrapped.",
        "One\\⏎two ¦ One⏎two",
        "- a⏎- b ¦ - a⏎- b",
        "Do:⏎⏎- a⏎  - b⏎  - c⏎- d ¦ Do:⏎- a⏎  - b⏎  - c⏎- d",
        "1. a⏎2. b⏎4. c ¦ 1. a⏎2. b⏎4. c",
        "(a) One:⏎(i) x⏎(ii) y⏎(b) Two ¦ (a) One:⏎  (i) x⏎  (ii) y⏎(b) Two",
        "- (a) x⏎- y⏎⏎  z ¦ - (a) x⏎- y⏎  z",
        "| A | B |⏎|---|---|⏎| 1 *x* | 2 |⏎| | 3 |⏎[Cap] ¦ Cap⏎A→B⏎1 x→2⏎→3",
        "Term⏎: One⏎: Two ¦ Term⏎One⏎Two",
        "> q⏎>⏎> r ¦ q⏎r",
        "a ![map](m.png) b[^1]⏎⏎[^1]: N ¦ a b",
        "![map](m.png) ¦ ''",
        "See [[nd-3]], [it](https://x.org). ¦ See ND-3, it.",
        "~~~⏎a⏎  b⏎~~~ ¦ a⏎  b",
        "## H⏎⏎x ¦ H⏎x",
      })
  void keepsBlocksApart(String markdown, String expected) {
    Prose prose = new ReadMarkdown(markdown.replace("⏎", "\n")).document.text().prose();
    String lines = TextLines.of(prose.blocks(), target -> new ProseNode.NamedLink(target).name());
    assertEquals(expected.replace("⏎", "\n").replace("→", "\t"), lines);
    assertEquals(lines.replaceAll("\\s+", " ").strip(), prose.plain());
  }
}
