package org.rapporteur.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;

/**
 * One addressee, and one group affected, is spelled in one way. Spellings are the same name when
 * they differ in capitals, spaces, hyphens, full stops, a plural “s”, or by one letter of a longer
 * name that is not its first.
 */
record Spellings(Diagnostics diagnostics) {

  private static final int LONG_ENOUGH = 6;

  /** A spelling, where it first comes in reading order, and all its places. */
  private record Spelling(String text, int order, List<Span> places) {}

  void judge(Report report) {
    judge(report, "addressees", r -> r.facts().addressees());
    judge(report, "affected", r -> r.facts().affected());
  }

  private void judge(Report report, String key, Function<Recommendation, List<String>> names) {
    Map<String, Spelling> spellings = new LinkedHashMap<>();
    for (Recommendation recommendation : report.recommendations()) {
      List<String> all = recommendation.isPublished() ? names.apply(recommendation) : List.of();
      for (int i = 0; i < all.size(); i++) {
        int order = spellings.size();
        spellings
            .computeIfAbsent(all.get(i), text -> new Spelling(text, order, new ArrayList<>()))
            .places()
            .add(recommendation.places().at(key + "/" + i));
      }
    }
    List<Spelling> commonFirst = new ArrayList<>(spellings.values());
    commonFirst.sort(
        Comparator.comparingInt((Spelling s) -> -s.places().size())
            .thenComparingInt(Spelling::order));
    // Keyed by what two spellings of one name have in common; the commonest holds the key.
    Map<String, String> same = new HashMap<>();
    Map<String, List<String>> near = new HashMap<>();
    for (Spelling spelling : commonFirst) {
      String plain = plain(spelling.text());
      String known = same.get(plain);
      Optional<String> commoner =
          known != null ? Optional.of(known) : nearest(plain, near).map(same::get);
      if (commoner.isPresent()) {
        spelling.places().forEach(place -> report(spelling.text(), commoner.get(), place));
      } else {
        same.put(plain, spelling.text());
        shortened(plain).forEach(s -> near.computeIfAbsent(s, k -> new ArrayList<>()).add(plain));
      }
    }
  }

  private void report(String rare, String common, Span place) {
    diagnostics.report(
        Rule.ADDRESSEE_SPELLING,
        place,
        "“" + rare + "” is “" + common + "” elsewhere",
        "Write “" + common + "”, so that it counts as one.");
  }

  /** Without what may differ: capitals, marks between words, a plural “s”. */
  private static String plain(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[.'’]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
            .strip();
    return folded.replaceAll("(?<=\\p{L}{3})s(?= |$)", "");
  }

  /** The known name that is one letter off. */
  private static Optional<String> nearest(String plain, Map<String, List<String>> near) {
    return shortened(plain).stream()
        .flatMap(s -> near.getOrDefault(s, List.of()).stream())
        .filter(other -> isSlip(plain, other))
        .findFirst();
  }

  /** The name, and the name with each letter but the first taken out once. */
  private static List<String> shortened(String plain) {
    if (plain.length() < LONG_ENOUGH || plain.length() > 200) {
      return List.of();
    }
    List<String> all = new ArrayList<>(List.of(plain));
    for (int i = 1; i < plain.length(); i++) {
      all.add(plain.substring(0, i) + plain.substring(i + 1));
    }
    return all;
  }

  /** Whether two names differ by one letter that is added, lost, changed or swapped; no digit. */
  private static boolean isSlip(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String left = a.substring(start, a.length() - end);
    String right = b.substring(start, b.length() - end);
    boolean swapped =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    return (left.length() <= 1 && right.length() <= 1 || swapped)
        && (left + right).chars().allMatch(Character::isLetter);
  }
}
