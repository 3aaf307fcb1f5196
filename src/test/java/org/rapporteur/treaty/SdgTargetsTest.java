package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the targets of the Sustainable Development Goals, as in A/RES/70/1. */
class SdgTargetsTest {

  private static List<String> targets(String goal) {
    return Stream.concat(
            IntStream.rangeClosed(0, 99).mapToObj(String::valueOf),
            IntStream.rangeClosed('A', 'z' + 1).mapToObj(Character::toString))
        .filter(target -> SdgTargets.exists(goal, target))
        .toList();
  }

  @Test
  void thereAre169TargetsIn17Goals() {
    List<String> goals =
        IntStream.rangeClosed(-1, 99)
            .mapToObj(String::valueOf)
            .filter(goal -> !targets(goal).isEmpty())
            .toList();
    assertEquals(IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList(), goals);
    assertEquals(169, goals.stream().mapToInt(goal -> targets(goal).size()).sum());
  }

  @Test
  void theTargetsOfAGoalEndWithLetters() {
    assertEquals(List.of("1", "2", "3", "a", "b"), targets("13"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "10", "c", "A", "aa", "01", "1a", "٣", "１"})
  void whatIsNoTargetOfGoal7DoesNotExist(String target) {
    assertFalse(SdgTargets.exists("7", target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "17", "16.3", "16.a", "9.c"})
  void goalsAndTargets(String number) {
    assertTrue(SdgTargets.isGoalOrTarget(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "18", "170", "16.11", "16.c", "16.", ".3", "18.1", "017", "x"})
  void neitherGoalsNorTargets(String number) {
    assertFalse(SdgTargets.isGoalOrTarget(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16.33 | Goal 16 has the targets 16.1 to 16.10, 16.a and 16.b.",
        "3.e | Goal 3 has the targets 3.1 to 3.9 and 3.a to 3.d.",
        "17.20 | Goal 17 has the targets 17.1 to 17.19.",
        "18.1 | Write a target such as 16.3 or 16.a, or a goal from 1 to 17.",
        "18 | Write a target such as 16.3 or 16.a, or a goal from 1 to 17.",
        "x.1 | Write a target such as 16.3 or 16.a, or a goal from 1 to 17."
      })
  void theHelpNamesTheTargetsOfTheGoal(String number, String help) {
    assertEquals(help, SdgTargets.help(number));
  }
}
