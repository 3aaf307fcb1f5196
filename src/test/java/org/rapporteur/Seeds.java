package org.rapporteur;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Seeds for parameterised tests with random values. A seed gives the same values on every machine,
 * so the name of a failed test is enough to repeat it.
 */
public final class Seeds {

  private Seeds() {}

  /** Twenty seeds, the source of a parameterised test. */
  public static LongStream twenty() {
    return LongStream.rangeClosed(20231009, 20231028);
  }

  /** One of the values. */
  public static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
