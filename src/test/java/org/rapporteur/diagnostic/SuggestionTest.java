package org.rapporteur.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "titel, title", // two neighbours swapped
    "tittle, title",
    "ttle, title",
    "tytle, title",
    "TITEL, title",
    "instrumnets, instruments",
    "itn, it", // at least one letter may differ
    "abcdefghi, abcdefxyz", // at most a third
    "contcat, contact",
  })
  void suggestsTheNameOfATypo(String word, String name) {
    assertEquals(Optional.of(name), Suggestion.nearest(word, List.of("unrelated", name)));
  }

  @ParameterizedTest
  @CsvSource({
    "title, title",
    "titel, report",
    "ab, cd",
    "abcdefgh, abcdexyz",
    "abcdefghijklmnopqr, abcdefghijklmnwxyz", // four letters are too many in any word
    "abc, abcde",
  })
  void suggestsNothingElse(String word, String name) {
    assertEquals(Optional.empty(), Suggestion.nearest(word, List.of(name)));
  }

  @Test
  void suggestsTheNearestAndOfSeveralTheFirst() {
    assertEquals(Optional.of("themes"), Suggestion.nearest("themess", List.of("theme", "themes")));
    assertEquals(Optional.of("car"), Suggestion.nearest("caz", List.of("cat", "car")));
  }

  /** The time grows with the square of the length, and a file can contain words of any length. */
  @Test
  void doesNotCompareLongWords() {
    String word = "a".repeat(100);
    assertEquals(Optional.of(word + "b"), Suggestion.nearest(word, List.of(word + "b")));
    assertEquals(Optional.empty(), Suggestion.nearest(word + "a", List.of(word)));
  }

  @Test
  void asksOrSaysOtherwise() {
    assertEquals("Did you mean “title”?", Suggestion.didYouMean("titel", List.of("title"), "No."));
    assertEquals("No.", Suggestion.didYouMean("x", List.of("title"), "No."));
  }
}
