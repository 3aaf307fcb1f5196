package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Report;

/**
 * No two published recommendations ask for nearly the same, and none is wholly part of another.
 *
 * <p>Each is compared with those alone with which it shares one of its rarest shingles: two that
 * are alike enough can't differ in all of them. So the work grows with the report, not with its
 * square. What is alike to an earlier one is told once, and compared no more.
 */
record NearDuplicates(Diagnostics diagnostics) {

  /**
   * How much of all shingles of two recommendations both have, so that they are nearly the same.
   */
  private static final double ALIKE = 0.8;

  /** How much of one demand stands in another, so that it is part of it. */
  private static final double PART = 0.9;

  private static final int PART_SHINGLES = 10;

  /** How many others share a shingle before it tells nothing. */
  private static final int COMMON = 200;

  void judge(Report report) {
    // Two with one id are another rule's.
    Map<RecommendationId, Recommendation> byId = new LinkedHashMap<>();
    report.recommendations().stream()
        .filter(Recommendation::isPublished)
        .forEach(r -> byId.putIfAbsent(r.id(), r));
    List<Recommendation> all = List.copyOf(byId.values());
    List<Shingles> whole =
        all.parallelStream()
            .map(r -> Shingles.of(r.title().text()).with(Shingles.of(r.demand().prose().plain())))
            .toList();
    List<Shingles> demands =
        all.parallelStream().map(r -> Shingles.of(r.demand().prose().plain())).toList();
    Occurrences occurrences = new Occurrences(whole);
    Map<Shingles, Integer> same = new HashMap<>();
    boolean[] told = new boolean[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Integer twin = whole.get(i).size() == 0 ? null : same.putIfAbsent(whole.get(i), i);
      int found = twin != null ? twin : -1;
      if (found < 0) {
        found = alike(i, whole, occurrences, told);
      }
      if (found >= 0) {
        told[i] = true;
        report(
            all.get(i),
            all.get(found),
            "asks for nearly the same as “",
            "Merge it:  status: merged  and  successors: [" + all.get(found).id() + "].");
      }
    }
    for (int i = 0; i < all.size(); i++) {
      int found = told[i] ? -1 : container(i, demands, occurrences, told);
      if (found >= 0) {
        told[i] = true;
        report(
            all.get(i),
            all.get(found),
            "asks for what is also part of “",
            "Merge it:  status: merged  and  successors: [" + all.get(found).id() + "].");
      }
    }
  }

  private static int alike(
      int index, List<Shingles> whole, Occurrences occurrences, boolean[] told) {
    Shingles own = whole.get(index);
    for (int other :
        occurrences.sharing(own, own.size() - (int) Math.ceil(ALIKE * own.size()) + 1)) {
      boolean near = other < index && !told[other] && own.likeness(whole.get(other)) >= ALIKE;
      if (near) {
        return other;
      }
    }
    return -1;
  }

  private static int container(
      int index, List<Shingles> demands, Occurrences occurrences, boolean[] told) {
    Shingles own = demands.get(index);
    if (own.size() < PART_SHINGLES) {
      return -1;
    }
    for (int other :
        occurrences.sharing(own, own.size() - (int) Math.ceil(PART * own.size()) + 1)) {
      Shingles larger = demands.get(other);
      boolean part =
          other != index
              && !told[other]
              && larger.size() > own.size()
              && own.common(larger) >= PART * own.size();
      if (part) {
        return other;
      }
    }
    return -1;
  }

  private void report(Recommendation later, Recommendation earlier, String verb, String help) {
    diagnostics.report(
        Rule.NEAR_DUPLICATE, later.places().at("title"), "this " + verb + earlier.id() + "”", help);
  }

  /** Which recommendations have a shingle. */
  private static final class Occurrences {

    private final long[] keys;
    private final int[] starts;
    private final int[] holders;

    Occurrences(List<Shingles> all) {
      long[] every = all.stream().flatMapToLong(s -> Arrays.stream(s.sorted())).toArray();
      Arrays.parallelSort(every);
      keys = Arrays.stream(every).distinct().toArray();
      starts = new int[keys.length + 1];
      for (int i = 0, k = 0; i < every.length; i++) {
        k += every[i] == keys[k] ? 0 : 1;
        starts[k + 1] = i + 1;
      }
      holders = new int[every.length];
      int[] next = Arrays.copyOf(starts, keys.length);
      for (int i = 0; i < all.size(); i++) {
        for (long shingle : all.get(i).sorted()) {
          holders[next[Arrays.binarySearch(keys, shingle)]++] = i;
        }
      }
    }

    /** Those that share one of the rarest shingles of a text, in reading order. */
    int[] sharing(Shingles text, int rarest) {
      List<int[]> rare = new ArrayList<>();
      for (long shingle : text.sorted()) {
        int key = Arrays.binarySearch(keys, shingle);
        if (key >= 0) {
          rare.add(new int[] {starts[key + 1] - starts[key], key});
        }
      }
      rare.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
      return rare.stream()
          .limit(rarest)
          .flatMapToInt(
              r -> Arrays.stream(holders, starts[r[1]], starts[r[1]] + Math.min(r[0], COMMON)))
          .sorted()
          .distinct()
          .toArray();
    }
  }
}
