package org.rapporteur.parallel;

import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Does the same with each of many things, in as many threads as there are cores. Each takes the
 * next thing when it is done with one: a parallel stream hands out shares of a quarter, and whoever
 * has the last one lets the others wait.
 */
public final class InParallel {

  private InParallel() {}

  /**
   * What is made of each, in the order of the items.
   *
   * @throws RuntimeException as {@link #run}
   */
  public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> maker) {
    AtomicReferenceArray<R> made = new AtomicReferenceArray<>(items.size());
    run(items.size(), at -> made.set(at, maker.apply(items.get(at))));
    return IntStream.range(0, items.size()).mapToObj(made::get).toList();
  }

  /**
   * Works on the numbers from 0 on. All threads have ended when it returns or fails.
   *
   * @param count how many numbers
   * @throws RuntimeException of several failures the one with the lowest number; what was not yet
   *     begun then is left
   */
  public static void run(int count, IntConsumer worker) {
    AtomicInteger next = new AtomicInteger();
    // A parallel stream may fail while others of its threads still work: so none may fail there.
    NavigableMap<Integer, RuntimeException> failures = new ConcurrentSkipListMap<>();
    IntStream.range(0, Math.min(count, Runtime.getRuntime().availableProcessors()))
        .parallel()
        .forEach(
            thread -> {
              int at = next.getAndIncrement();
              while (at < count && failures.isEmpty()) {
                try {
                  worker.accept(at);
                } catch (RuntimeException failure) {
                  failures.put(at, failure);
                }
                at = next.getAndIncrement();
              }
            });
    if (!failures.isEmpty()) {
      throw failures.firstEntry().getValue();
    }
  }
}
