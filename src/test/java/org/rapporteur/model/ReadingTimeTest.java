package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how the words of texts are counted. */
class ReadingTimeTest {

  @ParameterizedTest
  @CsvSource({
    "'', 1, 1",
    "'Release the child. ', 60, 1", // 180 words
    "'Release the child. ', 220, 3", // 660 words
    "'non-discrimination (art. 9) – ', 220, 3", // 3 words, the dash is none
    "'释放儿童', 220, 2", // 880 characters are 440 words
    "'子どもの解放', 220, 3",
    "'ปล่อยเด็ก', 440, 5", // 9 letters and marks are 2 words and a quarter
    "'أطلقوا سراح الأطفال ', 220, 3",
  })
  void wordsAreCountedInEveryScript(String text, int times, int minutes) {
    assertEquals(minutes, ReadingTime.of(text.repeat(times)));
  }
}
