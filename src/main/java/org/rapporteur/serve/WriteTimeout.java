package org.rapporteur.serve;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Closes the connection of a client that does not read what it asked for: otherwise it would hold a
 * thread, and the bytes of the response, for as long as it likes.
 */
final class WriteTimeout implements AutoCloseable {

  /** How many bytes are written at once: the time is that for one piece, not for a response. */
  private static final int PIECE = 1 << 16;

  private final long millis;
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "write-timeout");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param limit the longest time in which a client must read a piece
   */
  WriteTimeout(Duration limit) {
    this.millis = limit.toMillis();
    clock.setRemoveOnCancelPolicy(true);
  }

  /** A stream to a client. Its methods throw an exception when the client does not read. */
  OutputStream limit(OutputStream client) {
    return new FilterOutputStream(client) {

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int at = 0; at < length; at += PIECE) {
          int from = offset + at;
          int count = Math.min(PIECE, length - at);
          within(() -> out.write(bytes, from, count));
        }
      }

      @Override
      public void flush() throws IOException {
        within(out::flush);
      }

      @Override
      public void close() throws IOException {
        within(out::close);
      }
    };
  }

  /** A write to a client. */
  @FunctionalInterface
  private interface Write {
    void run() throws IOException;
  }

  private void within(Write write) throws IOException {
    Interruption interruption = new Interruption(Thread.currentThread());
    Future<?> timeout = clock.schedule(interruption::fire, millis, TimeUnit.MILLISECONDS);
    try {
      write.run();
    } finally {
      timeout.cancel(false);
      interruption.end();
    }
  }

  /** Interrupts a thread, which closes the channel that it writes to. */
  private static final class Interruption {

    private final Thread writer;
    private boolean ended;
    private boolean fired;

    Interruption(Thread writer) {
      this.writer = writer;
    }

    synchronized void fire() {
      if (!ended) {
        fired = true;
        writer.interrupt();
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

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
