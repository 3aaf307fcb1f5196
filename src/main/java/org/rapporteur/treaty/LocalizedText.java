package org.rapporteur.treaty;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages.
 *
 * @param byLanguage language tag to text, at least one, sorted by tag
 */
public record LocalizedText(Map<String, String> byLanguage) {

  public LocalizedText {
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  /** The text in the language that {@link #languageFor} names. */
  public String in(String language) {
    return byLanguage.getOrDefault(languageFor(language), "");
  }

  /** The language in which a reader of the given one gets the text: its own, English, or any. */
  public String languageFor(String language) {
    if (byLanguage.containsKey(language)) {
      return language;
    }
    return byLanguage.containsKey("en")
        ? "en"
        : byLanguage.keySet().stream().findFirst().orElse("en");
  }
}
