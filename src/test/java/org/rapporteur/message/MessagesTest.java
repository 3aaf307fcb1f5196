package org.rapporteur.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private static final Pattern CATEGORY = Pattern.compile("\\.(zero|one|two|few|many|other)$");

  private static Set<String> keys(String language) {
    return Messages.of(language).all().keySet().stream()
        .map(key -> CATEGORY.matcher(key).replaceAll(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyLanguageSaysTheSameThings() {
    assertEquals(keys("en"), keys("ar"));
  }

  @Test
  void everyLanguageFillsTheSamePlaces() {
    Messages arabic = Messages.of("ar");
    Messages.of("en")
        .all()
        .forEach(
            (key, text) -> {
              String other = arabic.all().get(key);
              if (other != null) {
                assertEquals(places(text), places(other), key);
              }
            });
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(text)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({
    "en,0,other", "en,1,one", "en,2,other", "ar,0,zero", "ar,1,one", "ar,2,two", "ar,3,few",
    "ar,10,few", "ar,11,many", "ar,99,many", "ar,100,other", "ar,103,few", "fr,0,one", "fr,1,one",
    "fr,2,other", "ru,1,one", "ru,2,few", "ru,5,many", "ru,11,many", "ru,21,one", "zh,1,other"
  })
  void numbersHaveTheirForm(String language, long number, String category) {
    assertEquals(category, PluralCategory.of(language, number).word());
  }

  @Test
  void datesAreAsPreciseAsKnown() {
    Messages english = Messages.of("en");
    assertEquals("12 September 2023", english.date(2023, 9, 12));
    assertEquals("September 2023", english.date(2023, 9, 0));
    assertEquals("2023", english.date(2023, 0, 0));
    assertEquals("10,000", english.number(10_000));
  }
}
