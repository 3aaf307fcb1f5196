package org.rapporteur.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt word probably stands for. */
public final class Suggestion {

  /** Maximum length of a word that is compared: the time grows with the square of the length. */
  private static final int MAX_LENGTH = 100;

  private Suggestion() {}

  /** The candidate nearest to the word, if it differs by few enough letters to be a typo. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    if (word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String given = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(3, given.length() / 3));
    return candidates.stream()
        .filter(candidate -> !candidate.equals(word))
        .filter(candidate -> Math.abs(candidate.length() - given.length()) <= limit)
        .filter(candidate -> distance(given, candidate.toLowerCase(Locale.ROOT)) <= limit)
        .min(
            Comparator.<String>comparingInt(c -> distance(given, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** "Did you mean …?" with the nearest candidate, or another text if no candidate is near. */
  public static String didYouMean(String word, Collection<String> candidates, String otherwise) {
    return nearest(word, candidates).map(near -> "Did you mean “" + near + "”?").orElse(otherwise);
  }

  /** The number of letters inserted, deleted, replaced or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
