package org.rapporteur.treaty;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages.
 *
 * @param byLanguage the texts by language tag, sorted by tag
 */
public record LocalizedText(Map<String, String> byLanguage) {

  public LocalizedText {
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  /** The text in the language that {@link #languageFor} returns. */
  public String in(String language) {
    return byLanguage.getOrDefault(languageFor(language), "");
  }

  /**
   * The best available language for readers of a given one: that language, else English, else any.
   */
  public String languageFor(String language) {
    if (byLanguage.containsKey(language)) {
      return language;
    }
    return byLanguage.containsKey("en")
        ? "en"
        : byLanguage.keySet().stream().findFirst().orElse("en");
  }
}
