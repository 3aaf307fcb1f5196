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
 * Processes items in as many threads as there are cores. Each thread takes the next item when it
 * has finished one. A parallel stream would distribute fixed shares instead, and all threads would
 * wait for the slowest share.
 */
public final class InParallel {

  private InParallel() {}

  /**
   * Maps items in parallel, and returns the results in the order of the items.
   *
   * @throws RuntimeException as {@link #run}
   */
  public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> mapper) {
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
    run(items.size(), at -> results.set(at, mapper.apply(items.get(at))));
    return IntStream.range(0, items.size()).mapToObj(results::get).toList();
  }

  /**
   * Runs an action for each number from 0. All threads have ended when it returns or throws.
   *
   * @param count the number of calls
   * @throws RuntimeException the failure with the lowest number, if there are any; numbers not
   *     started by then are skipped
   */
  public static void run(int count, IntConsumer action) {
    AtomicInteger next = new AtomicInteger();
    // A parallel stream may throw while its other threads still work, so exceptions are collected.
    NavigableMap<Integer, RuntimeException> failures = new ConcurrentSkipListMap<>();
    IntStream.range(0, Math.min(count, Runtime.getRuntime().availableProcessors()))
        .parallel()
        .forEach(
            thread -> {
              int at = next.getAndIncrement();
              while (at < count && failures.isEmpty()) {
                try {
                  action.accept(at);
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
