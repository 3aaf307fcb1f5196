package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListSeparatorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|a, b; c, d",
        "fr|a, b\u202F; c, d",
        "fr-CA|a, b\u202F; c, d",
        "fro|a, b; c, d",
        "ar|a، b؛ c، d",
        "ur|a، b؛ c، d",
        "fa-AF|a، b؛ c، d",
        "he|a, b; c, d",
        "zh-Hans|a、b；c，d",
        "zh-Hant-HK|a、b；c，d",
        "ja|a、b；c、d",
        "ko|a, b; c, d",
        "am|a፣ b፤ c፣ d",
        "tlh|a, b; c, d"
      })
  void areThoseOfTheScript(String language, String list) {
    ListSeparators separators = ListSeparators.of(language);
    assertEquals(
        list, "a" + separators.item() + "b" + separators.group() + "c" + separators.clause() + "d");
  }
}
