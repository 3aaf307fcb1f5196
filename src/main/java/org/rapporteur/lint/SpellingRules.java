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
 * One addressee, and one group affected, is spelled in one way. Spellings are the same name when
 * they differ in capitals, spaces, hyphens, full stops, a plural “s”, or by one letter of a longer
 * name that is not its first.
 */
record SpellingRules(Diagnostics diagnostics) {

  /** A spelling, where it first comes in reading order, and all its places. */
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
    List<Spelling> commonFirst = new ArrayList<>(spellings.values());
    commonFirst.sort(
        Comparator.comparingInt((Spelling s) -> -s.places().size())
            .thenComparingInt(Spelling::order));
    Map<String, Spelling> same = new HashMap<>();
    OneLetterIndex near = new OneLetterIndex();
    for (int rank = 0; rank < commonFirst.size(); rank++) {
      Spelling spelling = commonFirst.get(rank);
      String plain = plain(spelling.text());
      Spelling commoner = same.get(plain);
      if (commoner == null) {
        OptionalInt slip = near.find(plain);
        commoner = slip.isPresent() ? commonFirst.get(slip.getAsInt()) : null;
      }
      if (commoner == null) {
        same.put(plain, spelling);
        near.add(plain, rank);
      } else {
        String common = commoner.text();
        spelling.places().forEach(place -> report(spelling.text(), common, place));
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
}
