package org.rapporteur.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work in several threads: all of it, once, in order, and an end that can be relied on. */
class InParallelTest {

  @Test
  void whatIsMadeStandsInTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 1_000).boxed().toList();
    assertEquals(
        items.stream().map(i -> "n" + i).toList(), InParallel.map(items, item -> "n" + item));
    assertEquals(List.of(), InParallel.map(List.of(), item -> item));
  }

  @Test
  void eachIsTakenOnceAlsoWithinAnother() {
    Set<String> taken = ConcurrentHashMap.newKeySet();
    AtomicInteger all = new AtomicInteger();
    InParallel.run(
        20,
        outer ->
            InParallel.run(
                30,
                inner -> {
                  taken.add(outer + "/" + inner);
                  all.incrementAndGet();
                }));
    assertEquals(600, taken.size());
    assertEquals(600, all.get());
  }

  @Test
  void aFailureIsThrownWhenNobodyWorksAnyMore() {
    AtomicInteger working = new AtomicInteger();
    RuntimeException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                InParallel.run(
                    1_000,
                    at -> {
                      working.incrementAndGet();
                      try {
                        if (at == 7) {
                          throw new IllegalStateException("seven");
                        }
                        Thread.onSpinWait();
                      } finally {
                        working.decrementAndGet();
                      }
                    }));
    assertEquals("seven", failure.getMessage());
    assertTrue(working.get() == 0);
  }
}
