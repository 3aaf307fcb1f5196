package org.rapporteur.audit;

import java.util.List;
import java.util.Map;

/** A reader's setting in which pages are tested. */
enum AuditSetting {
  LIGHT("light", "light", "none", "no-preference"),
  DARK("dark", "dark", "none", "no-preference"),
  FORCED_COLOURS("forced-colours", "light", "active", "no-preference"),
  REDUCED_MOTION("reduced-motion", "light", "none", "reduce");

  private final String word;
  private final String scheme;
  private final String forced;
  private final String motion;

  AuditSetting(String word, String scheme, String forced, String motion) {
    this.word = word;
    this.scheme = scheme;
    this.forced = forced;
    this.motion = motion;
  }

  /** Its name in records and messages. */
  String word() {
    return word;
  }

  /** The media features that a browser emulates for it. */
  List<Map<String, String>> features() {
    return List.of(
        Map.of("name", "prefers-color-scheme", "value", scheme),
        Map.of("name", "forced-colors", "value", forced),
        Map.of("name", "prefers-reduced-motion", "value", motion));
  }
}
