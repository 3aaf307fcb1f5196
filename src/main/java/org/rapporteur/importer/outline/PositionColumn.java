package org.rapporteur.importer.outline;

import java.util.List;
import java.util.Optional;
import org.rapporteur.load.FollowUpWords;

/** Whether the values of a column are the positions of a party. */
final class PositionColumn {

  private static final int LONGEST = 60;

  private PositionColumn() {}

  /** Returns whether most of the values, and at least one, are words for positions. */
  static boolean is(List<String> values, ValueMap meanings) {
    long known = values.stream().filter(value -> isPosition(value, meanings)).count();
    return known > 0 && known * 10 >= values.size() * 8L;
  }

  private static boolean isPosition(String value, ValueMap meanings) {
    String words = value.strip();
    return words.length() <= LONGEST
        && !words.matches("(?i)yes|no")
        && Optional.of(words)
            .filter(
                w ->
                    meanings.of(ValueMap.POSITION, w).isPresent()
                        || PositionWords.read(w).isPresent()
                        || FollowUpWords.isPosition(w))
            .isPresent();
  }
}
