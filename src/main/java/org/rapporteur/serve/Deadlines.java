package org.rapporteur.serve;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts a thread if a step takes too long. */
final class Deadlines {

  private static final long IDLE_SECONDS = 10;

  private final ScheduledThreadPoolExecutor scheduler =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
          });

  Deadlines() {
    scheduler.setRemoveOnCancelPolicy(true);
    scheduler.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    scheduler.allowCoreThreadTimeOut(true);
  }

  /** A step of one thread, which ends early if the thread is interrupted. */
  @FunctionalInterface
  interface Step<T, X extends Exception> {
    T run() throws X;
  }

  /** Runs a step on this thread, and interrupts the thread after a time limit. */
  <T, X extends Exception> T within(long millis, Step<T, X> step) throws X {
    Interruption interruption = new Interruption(Thread.currentThread());
    Future<?> timer = scheduler.schedule(interruption::fire, millis, TimeUnit.MILLISECONDS);
    try {
      return step.run();
    } finally {
      timer.cancel(false);
      interruption.end();
    }
  }

  /** Interrupts a thread unless its step has ended. */
  private static final class Interruption {

    private final Thread thread;
    private boolean ended;
    private boolean fired;

    Interruption(Thread thread) {
      this.thread = thread;
    }

    synchronized void fire() {
      if (!ended) {
        fired = true;
        thread.interrupt();
      }
    }

    /** Prevents a later interruption, and clears the thread's interrupted status if it was set. */
    synchronized void end() {
      ended = true;
      if (fired) {
        Thread.interrupted();
      }
    }
  }
}
