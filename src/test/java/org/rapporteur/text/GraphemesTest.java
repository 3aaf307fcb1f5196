package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3, abc",
    "abcd, 3, abc…",
    "e\u0301e\u0301e, 4, e\u0301e\u0301…",
    "e\u0301e\u0301e, 3, e\u0301…",
    "ab👩‍👩‍👧‍👦c, 5, ab…",
    "🇨🇭🇨🇭, 6, 🇨🇭…",
    "한국어어, 3, 한국어…"
  })
  void cutsBetweenCharacters(String text, int max, String cut) {
    assertEquals(cut, Graphemes.truncate(text, max));
  }

  /** A letter under a hundred accents. */
  @Test
  void cutsALongCharacterBetweenCodePoints() {
    String zalgo = "a" + "\u0301".repeat(100);
    assertEquals("a" + "\u0301".repeat(9) + "…", Graphemes.truncate(zalgo, 10));
    assertEquals("🎉…", Graphemes.truncate("🎉" + "\u0301".repeat(9), 2));
    assertEquals("…", Graphemes.truncate("🎉🎉", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten words|Ten words",
        "Ratify it soon|Ratify it…",
        "Ratify it, soon|Ratify it…",
        "Ratify – against it|Ratify…",
        "批准该公约并通知各机关立即|批准该公约并通知各机…",
        "Incomprehensibly|Incomprehe…",
        "ratifiesé́|ratifies…",
        "abcdefghi👩‍👩‍👧|abcdefghi…"
      })
  void cutsAfterTheFirstWords(String text, String expected) {
    assertEquals(expected, Graphemes.firstWords(text, 10));
  }
}
