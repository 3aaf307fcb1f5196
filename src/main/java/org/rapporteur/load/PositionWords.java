package org.rapporteur.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The words for positions of responses: those of this format, and those that States and inquiries
 * use, which mean one of them.
 */
final class PositionWords {

  /** The positions of this format. */
  static final List<String> POSITIONS =
      List.of("supported", "partly-supported", "noted", "under-consideration", "rejected");

  private static final Map<String, String> MEANINGS = new HashMap<>();

  static {
    POSITIONS.forEach(position -> MEANINGS.put(key(position), position));
    mean(
        "supported",
        "support, supports, enjoys support, fully supported, supported in full, accept, accepts,"
            + " accepted, accepted in full, fully accepted, agree, agrees, agreed, agreed in full");
    mean(
        "partly-supported",
        "partially supported, supported in part, supported in principle, support in principle,"
            + " partly accepted, partially accepted, accepted in part, accepted in principle,"
            + " accept in part, accept in principle, partly agreed, partially agreed,"
            + " agreed in part, agreed in principle, agree in part, agree in principle, partial");
    mean("noted", "note, notes, takes note, taken note of");
    mean(
        "under-consideration",
        "under review, subject to further consideration, further consideration, for consideration,"
            + " deferred, pending, to be examined, will be examined");
    mean(
        "rejected",
        "reject, rejects, not supported, does not support, does not enjoy support, not accepted,"
            + " does not accept, not agreed, disagree, disagrees, disagreed, refused, declined");
  }

  private PositionWords() {}

  private static void mean(String position, String words) {
    for (String word : words.split(", *", -1)) {
      MEANINGS.put(key(word), position);
    }
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  /** The position that a word means, whatever its case; empty if it is none of them. */
  static Optional<String> meaning(String word) {
    return Optional.ofNullable(MEANINGS.get(key(word)));
  }

  /** Whether a word is a position of this format as written. */
  static boolean isPosition(String word) {
    return POSITIONS.contains(word.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  /** All words that mean a position. */
  static List<String> all() {
    return List.copyOf(new TreeSet<>(MEANINGS.keySet()));
  }
}
