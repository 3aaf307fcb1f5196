package org.rapporteur.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;

/**
 * Checks that each addressee and each affected group is always spelt in the same way. Two spellings
 * count as the same name if they differ only in capitals, spaces, hyphens, full stops, a plural
 * “s”, or one letter of a longer name that is not its first. One letter is no mistake between the
 * names of two States, or if both names occur often.
 */
record SpellingRules(Diagnostics diagnostics) {

  /** The number of occurrences from which on a name is meant, if one letter differs. */
  private static final int OFTEN = 4;

  /** A spelling, with its position in reading order and all its places. */
  private record Spelling(String text, int order, List<Span> places) {}

  void validate(Report report) {
    validate(report, "addressees", r -> r.facts().addressees());
    validate(report, "affected", r -> r.facts().affected());
  }

  private void validate(Report report, String key, Function<Recommendation, List<String>> names) {
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
    List<Spelling> byFrequency = new ArrayList<>(spellings.values());
    byFrequency.sort(
        Comparator.comparingInt((Spelling s) -> -s.places().size())
            .thenComparingInt(Spelling::order));
    Map<String, Spelling> same = new HashMap<>();
    OneLetterIndex oneLetterIndex = new OneLetterIndex();
    for (int rank = 0; rank < byFrequency.size(); rank++) {
      Spelling spelling = byFrequency.get(rank);
      String plain = plain(spelling.text());
      Spelling moreFrequent = same.get(plain);
      if (moreFrequent == null) {
        OptionalInt similar =
            spelling.places().size() < OFTEN ? oneLetterIndex.find(plain) : OptionalInt.empty();
        moreFrequent =
            similar.isPresent()
                    && !StateNames.differ(plain, plain(byFrequency.get(similar.getAsInt()).text()))
                ? byFrequency.get(similar.getAsInt())
                : null;
      }
      if (moreFrequent == null) {
        same.put(plain, spelling);
        oneLetterIndex.add(plain, rank);
      } else {
        String frequent = moreFrequent.text();
        spelling.places().forEach(place -> report(spelling.text(), frequent, place));
      }
    }
  }

  private void report(String rare, String frequent, Span place) {
    diagnostics.report(
        Rule.ADDRESSEE_SPELLING,
        place,
        "“" + rare + "” is spelt “" + frequent + "” elsewhere",
        "Use one spelling, such as “" + frequent + "”, so that both are counted together.");
  }

  /** Removes the permitted differences: capitals, punctuation between words, a plural “s”. */
  private static String plain(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[.'’]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
            .strip();
    return folded.replaceAll("(?<=\\p{L}{3})s(?= |$)", "");
  }
}
