package org.rapporteur.audit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Audit;

/** The results of the tests of one report; several places of the same problem are one. */
public final class AuditResult {

  private final SortedMap<String, Integer> runs = new TreeMap<>();
  private final SortedMap<AuditProblem, SortedSet<String>> problems = new TreeMap<>();
  private final SortedSet<String> templates = new TreeSet<>();

  /** Counts a run of a check on a page. */
  public void ran(String check) {
    runs.merge(check, 1, Integer::sum);
  }

  void tested(String template) {
    templates.add(template);
  }

  /**
   * Adds a problem.
   *
   * @param place the width and the setting in which it was found
   */
  public void add(AuditProblem problem, String place) {
    problems.computeIfAbsent(problem, key -> new TreeSet<>()).add(place);
  }

  /** The problems, each with the widths and settings in which it was found. */
  public Map<AuditProblem, SortedSet<String>> problems() {
    return new TreeMap<>(problems);
  }

  /** The templates whose pages were tested, sorted. */
  List<String> templates() {
    return List.copyOf(templates);
  }

  /** The checks with their numbers of runs and of problems, sorted by name. */
  public List<Audit.Check> checks() {
    return runs.entrySet().stream()
        .map(
            run ->
                new Audit.Check(
                    run.getKey(),
                    run.getValue(),
                    (int)
                        problems.keySet().stream()
                            .filter(problem -> problem.check().equals(run.getKey()))
                            .count()))
        .toList();
  }
}
