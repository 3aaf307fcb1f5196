package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The caret is below the marked range, whatever the line contains. */
class ExcerptTest {

  private static Excerpt excerpt(String line, String marked) {
    return Excerpt.of(line, line.indexOf(marked) + 1, marked.length());
  }

  @Test
  void plainTextIsUnchanged() {
    assertEquals(new Excerpt("articles: 54", 10, "^^"), excerpt("articles: 54", "54"));
  }

  @Test
  void tabsAdvanceToTheNextStop() {
    assertEquals(new Excerpt("    a   b", 8, "^"), excerpt("\ta\tb", "b"));
    assertEquals(new Excerpt("    a", 0, "^^^^"), excerpt("\ta", "\t"));
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertEquals(new Excerpt("日本 x", 5, "^"), excerpt("日本 x", "x"));
    assertEquals(new Excerpt("a 日本", 2, "^^^^"), excerpt("a 日本", "日本"));
    assertEquals(new Excerpt("😀 x", 3, "^"), excerpt("😀 x", "x"));
    assertEquals(new Excerpt("한 x", 3, "^"), excerpt("한 x", "x"));
  }

  @Test
  void combiningMarksTakeNoColumn() {
    assertEquals(new Excerpt("e\u0301 x", 2, "^"), excerpt("e\u0301 x", "x"));
    assertEquals(new Excerpt("e\u0301", 0, "^"), excerpt("e\u0301", "\u0301"));
  }

  @Test
  void rightToLeftTextIsQuoted() {
    assertEquals("here: “حق”", excerpt("في حق هنا", "حق").pointer());
    assertEquals("here: “[[de-7]]”", excerpt("في [[de-7]]", "[[de-7]]").pointer());
    assertEquals(new Excerpt("titel: حق", 0, "^^^^^"), excerpt("titel: حق", "titel"));
  }

  @Test
  void controlCharactersAreEscaped() {
    assertEquals(new Excerpt("<U+001B>[2J<U+202E>x", 19, "^"), excerpt("\u001B[2J\u202Ex", "x"));
    assertEquals(new Excerpt("<U+D800>x", 8, "^"), excerpt("\uD800x", "x"));
    assertEquals("a<U+000A>b<U+0085><U+2066>", Glyph.printable("a\nb\u0085\u2066"));
    assertEquals("می\u200Cخواهم", Glyph.printable("می\u200Cخواهم"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 30, 90, 100, 150, 1_000, 100_000})
  void longLinesAreCutAroundTheCaret(int before) {
    String line = "a ".repeat(before / 2) + "HERE" + " b".repeat(500);
    Excerpt excerpt = excerpt(line, "HERE");
    assertTrue(excerpt.line().length() <= 102, excerpt.line());
    assertTrue(excerpt.line().endsWith("…"));
    assertEquals(before > 48, excerpt.line().startsWith("…"));
    assertEquals("HERE", excerpt.line().substring(excerpt.indent(), excerpt.indent() + 4));
    assertEquals("^^^^", excerpt.pointer());
  }

  @Test
  void longLinesOfWideCharactersAreCutByColumns() {
    Excerpt excerpt = excerpt("日".repeat(300) + "x" + "本".repeat(300), "x");
    assertEquals(49, excerpt.indent());
    assertEquals("…" + "日".repeat(24) + "x" + "本".repeat(25) + "…", excerpt.line());
  }

  @Test
  void aLongSpanIsCutToo() {
    Excerpt excerpt = Excerpt.of("x".repeat(500), 1, 500);
    assertEquals("x".repeat(100) + "…", excerpt.line());
    assertEquals("^".repeat(100), excerpt.pointer());
  }

  @Test
  void theEndOfALineCanBeMarked() {
    assertEquals(new Excerpt("abc", 3, "^"), Excerpt.of("abc", 4, 1));
    assertEquals(new Excerpt("", 0, "^"), Excerpt.of("", 1, 1));
    assertEquals(new Excerpt("abc", 3, "^"), Excerpt.of("abc", 40, 9));
    assertEquals(new Excerpt("😀", 0, "^^"), Excerpt.of("😀", 2, 1));
  }
}
