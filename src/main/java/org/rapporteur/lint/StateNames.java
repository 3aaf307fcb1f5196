package org.rapporteur.lint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words in the names of States and territories, in the languages of the United Nations. */
final class StateNames {

  private static final List<String> LANGUAGES =
      List.of("en", "fr", "es", "ar", "ru", "zh", "pt", "de");

  private StateNames() {}

  private static final class Words {
    private static final Set<String> ALL = read();

    private static Set<String> read() {
      Set<String> words = new HashSet<>();
      for (String country : Locale.getISOCountries()) {
        for (String language : LANGUAGES) {
          String name =
              new Locale.Builder()
                  .setRegion(country)
                  .build()
                  .getDisplayCountry(Locale.forLanguageTag(language));
          words.addAll(words(name.toLowerCase(Locale.ROOT)));
        }
      }
      return words;
    }
  }

  /**
   * Whether two names in lower case differ only in the names of States, such as “government of
   * iceland” and “government of ireland”.
   */
  static boolean differ(String one, String other) {
    List<String> words = words(one);
    List<String> others = words(other);
    if (words.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean same = words.get(i).equals(others.get(i));
      if (!same && !(Words.ALL.contains(words.get(i)) && Words.ALL.contains(others.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{M}]+")).filter(w -> !w.isEmpty()).toList();
  }
}
