package org.rapporteur.serve;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Closes the connection of a client that does not read the response. Otherwise the client could
 * occupy a thread and the memory of the response indefinitely.
 */
final class WriteTimeout {

  /**
   * The number of bytes per write. The time limit applies to each write, not to the whole response.
   */
  private static final int CHUNK = 1 << 16;

  private static final long MILLIS = 10_000;

  private final Deadlines deadlines;

  WriteTimeout(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * Wraps a stream to a client. Its methods throw an exception if the client does not read: the
   * thread is interrupted, which closes its channel.
   */
  OutputStream limit(OutputStream client) {
    return new FilterOutputStream(client) {

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int at = 0; at < length; at += CHUNK) {
          int from = offset + at;
          int count = Math.min(CHUNK, length - at);
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
    deadlines.<Boolean, IOException>within(
        MILLIS,
        () -> {
          write.run();
          return true;
        });
  }
}
