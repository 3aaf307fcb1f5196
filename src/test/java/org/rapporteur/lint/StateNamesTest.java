package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that differ in a State are no misspelling of each other; all other names may be. */
class StateNamesTest {

  @ParameterizedTest
  @CsvSource({
    "government of iceland, government of ireland, true",
    "islande, irlande, true",
    "исландия, ирландия, true",
    "“niger”, “nigeria”, true",
    "government of iceland, government of icelend, false",
    "government of icelend, government of iceland, false",
    // A State, and another mistake beside it.
    "government of iceland, govermnent of ireland, false",
    "government of iceland, goverment ireland, false",
    "iceland, iceland government, false"
  })
  void differsOnlyInStates(String one, String other, boolean expected) {
    assertEquals(expected, StateNames.differ(one, other));
  }
}
