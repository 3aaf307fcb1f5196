package org.rapporteur.serve;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts threads that take too long for a step. */
final class Deadlines {

  private static final long IDLE_SECONDS = 10;

  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
          });

  Deadlines() {
    clock.setRemoveOnCancelPolicy(true);
    clock.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    clock.allowCoreThreadTimeOut(true);
  }

  /** A step of one thread, which ends early when that is interrupted. */
  @FunctionalInterface
  interface Step<T, X extends Exception> {
    T run() throws X;
  }

  /** Runs a step on this thread, and interrupts it after some time. */
  <T, X extends Exception> T within(long millis, Step<T, X> step) throws X {
    Interruption interruption = new Interruption(Thread.currentThread());
    Future<?> timer = clock.schedule(interruption::fire, millis, TimeUnit.MILLISECONDS);
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

    /** From now on it does not fire, and the thread does not stay interrupted. */
    synchronized void end() {
      ended = true;
      if (fired) {
        Thread.interrupted();
      }
    }
  }
}
