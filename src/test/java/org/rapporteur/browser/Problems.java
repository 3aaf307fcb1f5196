package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Collects problems of many pages and settings, and reports each once with the places where it
 * occurred.
 */
final class Problems {

  private final Map<String, Set<String>> placesByProblem = new LinkedHashMap<>();

  void add(String problem, String place) {
    placesByProblem.computeIfAbsent(problem, key -> new TreeSet<>()).add(place);
  }

  int size() {
    return placesByProblem.size();
  }

  /** Fails with all problems. */
  void assertNone() {
    assertEquals(
        "",
        placesByProblem.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining("\n")));
  }
}
