package org.rapporteur.treaty;

/** The targets of the Sustainable Development Goals, numbered from 1 and then from a. */
public final class SdgTargets {

  /** For each goal, how many of its targets have numbers. */
  private static final int[] NUMBERED = {5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19};

  /** For each goal, how many of its targets have letters. */
  private static final int[] LETTERED = {2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0};

  private SdgTargets() {}

  /** Whether there is a target with a number such as {@code 16.3} or {@code 16.a}. */
  static boolean exists(String number) {
    int dot = number.indexOf('.');
    return dot > 0 && exists(number.substring(0, dot), number.substring(dot + 1));
  }

  /** Whether a number such as {@code 16}, {@code 16.3} or {@code 16.a} is a goal or a target. */
  public static boolean isGoalOrTarget(String number) {
    int goal = number(number);
    return goal > 0 && goal <= GOALS || exists(number);
  }

  /** What to write instead of a number that is neither a goal nor a target. */
  public static String help(String number) {
    int goal = goal(number);
    return goal == 0
        ? "Write a target such as 16.3 or 16.a, or a goal from 1 to " + GOALS + "."
        : "Goal " + goal + " has the targets " + describe(goal) + ".";
  }

  static boolean exists(String goal, String target) {
    int index = number(goal) - 1;
    if (index < 0 || index >= NUMBERED.length || target.isEmpty()) {
      return false;
    }
    boolean letter = target.length() == 1 && target.charAt(0) >= 'a' && target.charAt(0) <= 'z';
    int position = letter ? target.charAt(0) - 'a' + 1 : number(target);
    return position > 0 && position <= (letter ? LETTERED[index] : NUMBERED[index]);
  }

  /** The number of goals. */
  static final int GOALS = NUMBERED.length;

  /** The goal of a target such as "16.33"; 0 if there is none. */
  static int goal(String number) {
    int goal = number(number.substring(0, Math.max(0, number.indexOf('.'))));
    return goal <= GOALS ? goal : 0;
  }

  /** The targets of a goal: "16.1 to 16.10, 16.a and 16.b". */
  static String describe(int goal) {
    int letters = LETTERED[goal - 1];
    String numbers = goal + ".1 to " + goal + "." + NUMBERED[goal - 1];
    if (letters == 0) {
      return numbers;
    }
    String last = goal + "." + (char) ('a' + letters - 1);
    return numbers + (letters == 2 ? ", " + goal + ".a and " : " and " + goal + ".a to ") + last;
  }

  private static int number(String digits) {
    boolean valid =
        digits.length() <= 2
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && !digits.startsWith("0")
            && !digits.isEmpty();
    return valid ? Integer.parseInt(digits) : 0;
  }
}
