package org.rapporteur.serve;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that answer requests: a limited number, so that no number of connections exhausts the
 * machine. A request beyond what can wait is rejected, and the server closes its connection.
 */
final class RequestThreads implements Executor, AutoCloseable {

  private static final int THREADS = 256;
  private static final int WAITING = 4096;
  private static final long IDLE_SECONDS = 30;

  private final FailureListener failures;
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(WAITING),
          task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
          });

  RequestThreads(FailureListener failures) {
    this.failures = failures;
    pool.allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable request) {
    pool.execute(() -> failures.guard("answering a request", request));
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
