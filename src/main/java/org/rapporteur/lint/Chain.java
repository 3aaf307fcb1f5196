package org.rapporteur.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;

/** Where successors lead, however many steps it takes. */
final class Chain {

  private final Map<String, Recommendation> byId = new HashMap<>();

  Chain(Report report) {
    report.recommendations().forEach(r -> byId.putIfAbsent(r.id().toString(), r));
  }

  Optional<Recommendation> recommendation(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All that an id leads to by way of successors, nearest first, itself only if it comes back. */
  Set<String> from(String id) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      Recommendation next = byId.get(open.remove());
      if (next != null) {
        for (String successor : next.successors()) {
          if (byId.containsKey(successor) && reached.add(successor)) {
            open.add(successor);
          }
        }
      }
    }
    return reached;
  }

  /** The published ones that a reader of a merged or withdrawn one should read instead. */
  List<String> instead(String id) {
    return from(id).stream().filter(i -> byId.get(i).isPublished()).toList();
  }

  /** Whether an id is that of one which readers should no longer be sent to. */
  boolean isStale(String id) {
    Recommendation recommendation = byId.get(id);
    return recommendation != null
        && (recommendation.status() == Status.MERGED
            || recommendation.status() == Status.WITHDRAWN);
  }
}
