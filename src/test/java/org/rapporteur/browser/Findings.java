package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Faults of many pages and settings, told once each with where they were met. */
final class Findings {

  private final Map<String, Set<String>> met = new LinkedHashMap<>();

  void add(String fault, String where) {
    met.computeIfAbsent(fault, key -> new TreeSet<>()).add(where);
  }

  int size() {
    return met.size();
  }

  /** Fails with all of them at once. */
  void assertNone() {
    assertEquals(
        "",
        met.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining("\n")));
  }
}
