package org.rapporteur.importer.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which tables state what a State answered. */
public final class PositionWords {

  private static final Map<String, Pattern> WORDS = words();

  private PositionWords() {}

  /** The position of front matter; empty if the words are unknown. */
  public static Optional<String> read(String words) {
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(words.strip()).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, Pattern> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        "partly-supported",
        "(?:partially|partly|in part)[ -]?(?:accepted|supported)|(?:accepted|supported)[ ,-]*(?:in part|partially|partly)"
            + "|partiellement accept[ée]e?s?|parcialmente aceptadas?|en partie|parcial(?:mente)?|частично.*|جزئي.*|部分接受");
    words.put(
        "supported",
        "supported?s?|accept(?:ed|s)?|acceptées?|acceptation|appuyées?|aceptadas?|apoyadas?|принят[аоы]?|поддерж.*|مقبولة?|تحظى بالتأييد|接受|支持|yes");
    words.put(
        "noted",
        "notes?d?|takes? note|notées?|prend note|anotadas?|tom(?:a|ado|adas) (?:nota|conocimiento)|принят[аоы] к сведению|أحيط.* علما|注意到");
    words.put(
        "rejected",
        "reject(?:ed|s)?|not (?:accepted|supported)|rejetées?|refus(?:ed|ée)?|rechazadas?|отклонен[аоы]?|مرفوضة?|不接受|拒绝|no");
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    words.forEach((key, word) -> patterns.put(key, Pattern.compile("(?iuU)(?:" + word + ")[.]?")));
    return patterns;
  }
}
