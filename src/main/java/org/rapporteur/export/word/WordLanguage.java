package org.rapporteur.export.word;

import java.util.Map;
import org.rapporteur.model.Language;

/**
 * The language of a run as Word stores it: with a region, in the attribute of its group of scripts.
 *
 * @param tag the language as the report states it
 */
record WordLanguage(String tag) {

  /** Word checks the spelling of a language only if it has a region. */
  private static final Map<String, String> REGIONS =
      Map.ofEntries(
          Map.entry("ar", "ar-SA"),
          Map.entry("de", "de-DE"),
          Map.entry("en", "en-GB"),
          Map.entry("es", "es-ES"),
          Map.entry("fa", "fa-IR"),
          Map.entry("fr", "fr-FR"),
          Map.entry("he", "he-IL"),
          Map.entry("hi", "hi-IN"),
          Map.entry("it", "it-IT"),
          Map.entry("ja", "ja-JP"),
          Map.entry("ko", "ko-KR"),
          Map.entry("nl", "nl-NL"),
          Map.entry("pt", "pt-PT"),
          Map.entry("ru", "ru-RU"),
          Map.entry("th", "th-TH"),
          Map.entry("uk", "uk-UA"),
          Map.entry("ur", "ur-PK"),
          Map.entry("zh", "zh-CN"));

  /** The attribute of {@code w:lang}. */
  String attribute() {
    return isRightToLeft() ? "w:bidi" : isEastAsian() ? "w:eastAsia" : "w:val";
  }

  String value() {
    return REGIONS.getOrDefault(tag, tag);
  }

  boolean isRightToLeft() {
    return new Language(tag).direction().equals("rtl");
  }

  boolean isEastAsian() {
    return tag.matches("(zh|ja|ko|yue)(-.*)?");
  }

  /** Whether emphasis is shown in italics, which some scripts do not have. */
  boolean hasItalics() {
    return !isRightToLeft() && !isEastAsian();
  }
}
