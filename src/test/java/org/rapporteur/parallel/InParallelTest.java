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

/** Tests that all items are processed once, in order, and that all threads end. */
class InParallelTest {

  @Test
  void returnsResultsInTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 1_000).boxed().toList();
    assertEquals(
        items.stream().map(i -> "n" + i).toList(), InParallel.map(items, item -> "n" + item));
    assertEquals(List.of(), InParallel.map(List.of(), item -> item));
  }

  @Test
  void processesEachItemOnceEvenWhenNested() {
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

  /** With only one core, the second item is never started. */
  @Test
  void throwsAFailureAfterAllThreadsHaveEnded() {
    CountDownLatch started = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                InParallel.run(
                    2,
                    at -> {
                      if (at == 0) {
                        await(started);
                        throw new IllegalStateException("the first");
                      }
                      started.countDown();
                      await(new CountDownLatch(1));
                      ended.set(true);
                    }));
    assertEquals("the first", failure.getMessage());
    assertEquals(started.getCount() == 0, ended.get());
  }

  @Test
  void throwsTheFailureWithTheLowestNumber() {
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

  /** Waits for a latch, for at most 200 ms. */
  private static void await(CountDownLatch latch) {
    try {
      latch.await(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
