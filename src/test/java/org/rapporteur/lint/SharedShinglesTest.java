package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are compared: those that share enough shingles, the rarest first. */
class SharedShinglesTest {

  private static Shingles text(String words) {
    return Shingles.of(TokenNumbers.of(words));
  }

  private static int[] sharing(int min, Shingles of, List<Shingles> all) {
    return new SharedShingles(all).sharing(of, min);
  }

  /** Of the three pairs of the first text, all are in the third, and one is in the second. */
  @ParameterizedTest
  @CsvSource({"1, '[0, 1, 2]'", "2, '[0, 2]'", "3, '[0, 2]'", "4, []"})
  void aTextIsFoundByAsManyShinglesAsItShares(int min, String found) {
    List<Shingles> all = List.of(text("a b c d"), text("x a b y"), text("a b c d z"));
    assertEquals(found, Arrays.toString(sharing(min, all.get(0), all)));
  }

  @Test
  void aTextThatSharesNothingIsComparedWithNothing() {
    List<Shingles> all = List.of(text("a b c d"), text("e f g h"), text("a b x y"));
    assertArrayEquals(new int[0], sharing(1, all.get(1), all));
    assertArrayEquals(new int[] {0, 2}, sharing(1, all.get(0), all));
  }

  /** A phrase of the whole report must not displace the text that shares a rare phrase. */
  @Test
  void theRarestPhrasesCountFirst() {
    List<Shingles> all = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      all.add(text("the state must w" + i));
    }
    all.add(text("the state must protect rare wells"));
    all.add(text("protect rare birds"));
    int[] found = sharing(1, all.get(150), all);
    assertEquals(100, found.length);
    assertTrue(Arrays.stream(found).anyMatch(i -> i == 151), Arrays.toString(found));
    assertArrayEquals(Arrays.stream(found).sorted().toArray(), found);
  }
}
