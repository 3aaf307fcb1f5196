package org.rapporteur.serve;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that handle requests: one for each connection with a request, so that no connection
 * waits for another. Beyond the limit, a request is rejected and the server closes its connection.
 */
final class RequestThreads implements Executor, AutoCloseable {

  /** The maximum number of open connections. */
  static final int CONNECTIONS = 1_000;

  private static final long IDLE_SECONDS = 30;

  private final FailureListener failures;
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          0,
          CONNECTIONS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
          });

  RequestThreads(FailureListener failures) {
    this.failures = failures;
  }

  @Override
  public void execute(Runnable request) {
    pool.execute(() -> failures.run("answering a request", request));
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
