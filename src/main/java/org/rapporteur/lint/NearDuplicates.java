package org.rapporteur.lint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.parallel.InParallel;

/**
 * Checks that no two published recommendations ask the same addressees for nearly the same, and
 * that none contains another. Verbatim texts are not checked, because their editor cannot merge
 * them.
 *
 * <p>Each recommendation is compared only with those that share a long shingle with it: two texts
 * with so many short shingles in common have at least one of five words in common. Therefore the
 * time grows linearly with the report, not quadratically. A recommendation that is similar to an
 * earlier one is reported once and not compared again.
 */
record NearDuplicates(Diagnostics diagnostics) {

  /** Minimum share of common shingles at which two recommendations are nearly the same. */
  private static final double MIN_SIMILARITY = 0.8;

  /**
   * Minimum share of a demand's shingles in another demand at which it is contained in that demand.
   */
  private static final double MIN_CONTAINED = 0.9;

  private static final int MIN_CONTAINED_SHINGLES = 10;

  /**
   * Length of the long shingles that two recommendations must share to be compared, in words or
   * characters.
   */
  private static final int LONG_WORDS = 5;

  private static final int LONG_CHARACTERS = 6;

  void validate(Report report) {
    if (report.metadata().wording() == ReportMetadata.Wording.VERBATIM) {
      return;
    }
    // Another rule reports duplicate ids.
    Map<RecommendationId, Recommendation> byId = new LinkedHashMap<>();
    report.recommendations().stream()
        .filter(Recommendation::isPublished)
        .forEach(r -> byId.putIfAbsent(r.id(), r));
    List<Recommendation> all = List.copyOf(byId.values());
    List<ShingledText> texts = InParallel.map(all, ShingledText::of);
    List<Shingles> demands = texts.stream().map(ShingledText::demand).toList();
    List<Shingles> whole = texts.stream().map(ShingledText::whole).toList();
    List<Shingles> longShingles = texts.stream().map(ShingledText::longShingles).toList();
    SharedShingles occurrences = new SharedShingles(longShingles);
    List<int[]> candidates = InParallel.map(texts, text -> candidates(occurrences, text));
    List<Set<String>> addressees =
        all.stream().map(r -> Set.copyOf(r.facts().addressees())).toList();
    Map<Demand, Integer> same = new HashMap<>();
    boolean[] reported = new boolean[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Integer identical = identical(i, whole.get(i), addressees.get(i), same);
      int found = identical != null ? identical : -1;
      if (found < 0) {
        found = similar(i, whole, sameAddressees(i, candidates.get(i), addressees), reported);
      }
      if (found >= 0) {
        reported[i] = true;
        report(
            all.get(i),
            all.get(found),
            "asks for nearly the same as “",
            "Merge it:  status: merged  and  successors: [" + all.get(found).id() + "].");
      }
    }
    for (int i = 0; i < all.size(); i++) {
      int found =
          reported[i]
              ? -1
              : container(i, demands, sameAddressees(i, candidates.get(i), addressees), reported);
      if (found >= 0) {
        reported[i] = true;
        report(
            all.get(i),
            all.get(found),
            "is contained in “",
            "Merge it:  status: merged  and  successors: [" + all.get(found).id() + "].");
      }
    }
  }

  /**
   * The shingles of a recommendation: of its demand, of title and demand, and long ones of both.
   */
  private record ShingledText(Shingles demand, Shingles whole, Shingles longShingles) {

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

  /** A text, and to whom it is addressed; absent for the first with any addressees. */
  private record Demand(Shingles text, Optional<Set<String>> addressees) {}

  /** Adds a recommendation; returns an earlier one with equal text, which may be to the same. */
  private static @Nullable Integer identical(
      int index, Shingles text, Set<String> addressees, Map<Demand, Integer> same) {
    if (text.size() == 0) {
      return null;
    }
    Integer first = same.putIfAbsent(new Demand(text, Optional.empty()), index);
    Integer equal = same.putIfAbsent(new Demand(text, Optional.of(addressees)), index);
    if (addressees.isEmpty()) {
      return first;
    }
    return equal != null ? equal : same.get(new Demand(text, Optional.of(Set.of())));
  }

  /** The candidates with the same addressees; a recommendation that names none may be for all. */
  private static int[] sameAddressees(int index, int[] candidates, List<Set<String>> addressees) {
    Set<String> own = addressees.get(index);
    return Arrays.stream(candidates)
        .filter(
            other ->
                own.isEmpty()
                    || addressees.get(other).isEmpty()
                    || own.equals(addressees.get(other)))
        .toArray();
  }

  /**
   * The recommendations to compare with. One changed short shingle changes up to four long ones. So
   * of n short shingles of which nine tenths are the same, more than n/2 long ones are the same,
   * except at the edges.
   */
  private static int[] candidates(SharedShingles occurrences, ShingledText text) {
    return occurrences.sharing(text.longShingles(), Math.max(1, text.demand().size() / 2 - 6));
  }

  private static int similar(
      int index, List<Shingles> whole, int[] candidates, boolean[] reported) {
    Shingles own = whole.get(index);
    for (int other : candidates) {
      boolean near =
          other < index && !reported[other] && own.similarity(whole.get(other)) >= MIN_SIMILARITY;
      if (near) {
        return other;
      }
    }
    return -1;
  }

  private static int container(
      int index, List<Shingles> demands, int[] candidates, boolean[] reported) {
    Shingles own = demands.get(index);
    if (own.size() < MIN_CONTAINED_SHINGLES) {
      return -1;
    }
    for (int other : candidates) {
      Shingles larger = demands.get(other);
      boolean part =
          other != index
              && !reported[other]
              && larger.size() > own.size()
              && own.common(larger) >= MIN_CONTAINED * own.size();
      if (part) {
        return other;
      }
    }
    return -1;
  }

  private void report(Recommendation later, Recommendation earlier, String verb, String help) {
    diagnostics.report(
        Rule.NEAR_DUPLICATE,
        later.places().at("title"),
        "this recommendation " + verb + earlier.id() + "”",
        help);
  }
}
