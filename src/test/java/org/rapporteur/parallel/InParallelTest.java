package org.rapporteur.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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

  /** Where there is one core only, the second is never begun. */
  @Test
  void aFailureIsThrownWhenNobodyWorksAnyMore() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                InParallel.run(
                    2,
                    at -> {
                      if (at == 0) {
                        await(begun);
                        throw new IllegalStateException("the first");
                      }
                      begun.countDown();
                      await(new CountDownLatch(1));
                      ended.set(true);
                    }));
    assertEquals("the first", failure.getMessage());
    assertEquals(begun.getCount() == 0, ended.get());
  }

  @Test
  void ofSeveralFailuresTheFirstInOrderIsThrown() {
    CountDownLatch failed = new CountDownLatch(1);
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                InParallel.run(
                    2,
                    at -> {
                      if (at == 0) {
                        await(failed);
                      }
                      failed.countDown();
                      throw new IllegalStateException("number " + at);
                    }));
    assertEquals("number 0", failure.getMessage());
  }

  /** Until it is open, or for a moment. */
  private static void await(CountDownLatch latch) {
    try {
      latch.await(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
