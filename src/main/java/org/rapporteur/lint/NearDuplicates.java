package org.rapporteur.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Report;
import org.rapporteur.parallel.InParallel;

/**
 * No two published recommendations ask for nearly the same, and none is wholly part of another.
 *
 * <p>Each is compared with those alone with which it shares a longer stretch: two texts that have
 * so many short stretches in common have at least one of five words in common. So the work grows
 * with the report, not with its square. What is alike to an earlier one is told once, and compared
 * no more.
 */
record NearDuplicates(Diagnostics diagnostics) {

  /**
   * How much of all shingles of two recommendations both have, so that they are nearly the same.
   */
  private static final double ALIKE = 0.8;

  /** How much of one demand stands in another, so that it is part of it. */
  private static final double PART = 0.9;

  private static final int PART_SHINGLES = 10;

  /** How long a stretch is that two must share to be compared: words, or characters. */
  private static final int LONG_WORDS = 5;

  private static final int LONG_CHARACTERS = 6;

  void validate(Report report) {
    // Two with one id are another rule's.
    Map<RecommendationId, Recommendation> byId = new LinkedHashMap<>();
    report.recommendations().stream()
        .filter(Recommendation::isPublished)
        .forEach(r -> byId.putIfAbsent(r.id(), r));
    List<Recommendation> all = List.copyOf(byId.values());
    List<ShingledText> texts = InParallel.map(all, ShingledText::of);
    List<Shingles> demands = texts.stream().map(ShingledText::demand).toList();
    List<Shingles> whole = texts.stream().map(ShingledText::whole).toList();
    List<Shingles> stretches = texts.stream().map(ShingledText::stretches).toList();
    SharedShingles occurrences = new SharedShingles(stretches);
    List<int[]> candidates = InParallel.map(texts, text -> candidates(occurrences, text));
    Map<Shingles, Integer> same = new HashMap<>();
    boolean[] told = new boolean[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Integer twin = whole.get(i).size() == 0 ? null : same.putIfAbsent(whole.get(i), i);
      int found = twin != null ? twin : -1;
      if (found < 0) {
        found = alike(i, whole, candidates.get(i), told);
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
      int found = told[i] ? -1 : container(i, demands, candidates.get(i), told);
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

  /** What of a recommendation is compared: its demand, title and demand, and longer stretches. */
  private record ShingledText(Shingles demand, Shingles whole, Shingles stretches) {

    static ShingledText of(Recommendation recommendation) {
      TokenNumbers title = TokenNumbers.of(recommendation.title().text());
      TokenNumbers text = TokenNumbers.of(recommendation.demand().prose().plain());
      Shingles demand = Shingles.of(text);
      return new ShingledText(
          demand,
          Shingles.of(title).with(demand),
          Shingles.of(title, LONG_WORDS, LONG_CHARACTERS)
              .with(Shingles.of(text, LONG_WORDS, LONG_CHARACTERS)));
    }
  }

  /**
   * With whom to compare. One short stretch that is changed breaks up to four long ones, so that of
   * n short ones, nine tenths the same, more than half as many long ones stay but for the edges.
   */
  private static int[] candidates(SharedShingles occurrences, ShingledText text) {
    return occurrences.sharing(text.stretches(), Math.max(1, text.demand().size() / 2 - 6));
  }

  private static int alike(int index, List<Shingles> whole, int[] candidates, boolean[] told) {
    Shingles own = whole.get(index);
    for (int other : candidates) {
      boolean near = other < index && !told[other] && own.similarity(whole.get(other)) >= ALIKE;
      if (near) {
        return other;
      }
    }
    return -1;
  }

  private static int container(
      int index, List<Shingles> demands, int[] candidates, boolean[] told) {
    Shingles own = demands.get(index);
    if (own.size() < PART_SHINGLES) {
      return -1;
    }
    for (int other : candidates) {
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
}
