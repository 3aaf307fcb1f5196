package org.rapporteur.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;

/** Follows the successors of recommendations over any number of steps. */
final class SuccessorChain {

  /** Maximum number of recommendations that are followed for a message. */
  private static final int MAX_FOLLOWED = 1_000;

  private final List<Recommendation> all = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, List<String>> publishedSuccessors = new HashMap<>();
  private final Cycles cycles;
  private final boolean[] reachesPublished;
  private final boolean[] reachesCycle;

  SuccessorChain(Report report) {
    for (Recommendation recommendation : report.recommendations()) {
      if (byId.putIfAbsent(recommendation.id().toString(), all.size()) == null) {
        all.add(recommendation);
      }
    }
    List<int[]> edges = new ArrayList<>();
    for (Recommendation recommendation : all) {
      edges.add(
          recommendation.successors().stream()
              .map(byId::get)
              .filter(Objects::nonNull)
              .mapToInt(Integer::intValue)
              .toArray());
    }
    cycles = new Cycles(edges);
    reachesPublished = new boolean[all.size()];
    reachesCycle = new boolean[all.size()];
    for (int node : cycles.targetsFirst()) {
      for (int next : edges.get(node)) {
        reachesPublished[node] |= all.get(next).isPublished() || reachesPublished[next];
        reachesCycle[node] |= cycles.isInCycle(next) || reachesCycle[next];
      }
    }
  }

  Optional<Recommendation> recommendation(String id) {
    return Optional.ofNullable(byId.get(id)).map(all::get);
  }

  /** Whether the successors of a successor lead back to the recommendation. */
  boolean isInLoop(String id, String successor) {
    Integer from = byId.get(id);
    Integer to = byId.get(successor);
    return from != null && to != null && cycles.isCycleEdge(from, to);
  }

  /**
   * Whether no published recommendation can be reached from a recommendation; false for one that
   * leads to a cycle.
   */
  boolean isDeadEnd(String id) {
    Integer node = byId.get(id);
    return node != null && !reachesPublished[node] && !reachesCycle[node];
  }

  /**
   * The published recommendations that replace a merged or withdrawn one, nearest first, among the
   * first {@value #MAX_FOLLOWED} recommendations that are followed.
   */
  List<String> publishedSuccessors(String id) {
    return publishedSuccessors.computeIfAbsent(id, this::follow);
  }

  private List<String> follow(String id) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty() && reached.size() < MAX_FOLLOWED) {
      for (String successor :
          recommendation(open.remove()).map(Recommendation::successors).orElse(List.of())) {
        if (byId.containsKey(successor) && reached.add(successor)) {
          open.add(successor);
        }
      }
    }
    return reached.stream().filter(i -> recommendation(i).orElseThrow().isPublished()).toList();
  }

  /** Whether an id is that of a merged or withdrawn recommendation. */
  boolean isStale(String id) {
    return recommendation(id)
        .filter(r -> r.status() == Status.MERGED || r.status() == Status.WITHDRAWN)
        .isPresent();
  }
}
