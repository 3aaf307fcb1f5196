package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLetterIndexTest {

  @ParameterizedTest
  @CsvSource({
    "ministry of justice, ministry of jutsice, true",
    "ministry of justice, ministry of justise, true",
    "ministry of justice, ministry of justic, true",
    "ministry of justice, ministry of justicee, true",
    "ministry of justice, ninistry of justice, false",
    "ministry of justice, imnistry of justice, false",
    "ministry of justice, ministry of jsutcie, false",
    "ministry of justice, ministry of usticej, false",
    "committee 12, committee 13, false",
    "committee 12, committee 123, false",
    "committee 12, committee 21, false",
    "short, shirt, false",
    "congress, congres, true"
  })
  void findsNamesThatDifferByOneLetter(String known, String name, boolean found) {
    OneLetterIndex index = new OneLetterIndex();
    index.add(known, 7);
    assertEquals(found ? OptionalInt.of(7) : OptionalInt.empty(), index.find(name));
  }

  @Test
  void agreesWithAComparisonOfEachPair() {
    Random random = new Random(5);
    List<String> names = new ArrayList<>();
    OneLetterIndex index = new OneLetterIndex();
    for (int n = 0; n < 3_000; n++) {
      StringBuilder name = new StringBuilder();
      int length = 5 + random.nextInt(4);
      for (int i = 0; i < length; i++) {
        name.append("ab1 ".charAt(random.nextInt(4)));
      }
      int expected = -1;
      for (int i = 0; i < names.size() && expected < 0; i++) {
        expected = differsByOneLetter(names.get(i), name.toString()) ? i : -1;
      }
      OptionalInt found = index.find(name.toString());
      if (!names.contains(name.toString())) {
        assertEquals(expected, found.orElse(-1), name.toString());
        index.add(name.toString(), names.size());
        names.add(name.toString());
      }
    }
  }

  /** The definition of the search, as a comparison of two names. */
  private static boolean differsByOneLetter(String a, String b) {
    if (a.length() < 6 || b.length() < 6 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
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
