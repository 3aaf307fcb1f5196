package org.rapporteur.serve;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Closes the connection of a client that does not read what it asked for: otherwise it would hold a
 * thread, and the bytes of the response, for as long as it likes.
 */
final class WriteTimeout {

  /** How many bytes are written at once: the time is that for one piece, not for a response. */
  private static final int PIECE = 1 << 16;

  private static final long MILLIS = 10_000;

  private final Deadlines deadlines;

  WriteTimeout(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * A stream to a client. Its methods throw an exception when the client does not read: the thread
   * is interrupted, which closes the channel that it writes to.
   */
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
    deadlines.<Boolean, IOException>within(
        MILLIS,
        () -> {
          write.run();
          return true;
        });
  }
}
