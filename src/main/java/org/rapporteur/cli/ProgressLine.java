package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Progress;

/**
 * Shows on one line of a terminal how far a run has come, once that takes over a second. The line
 * is written over again and again, without any code but the return to its beginning, and is gone in
 * the end.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final long BEAT_MILLIS = 200;
  private static final int WIDTH = 79;

  private final PrintWriter terminal;
  private final LongSupplier clock;
  private final long start;
  private final AtomicInteger done = new AtomicInteger();
  private @Nullable Thread beat;
  private Stage stage = Stage.READ;
  private int steps;
  private long since;
  private int shown;

  /**
   * @param clock tells nanoseconds
   */
  ProgressLine(PrintWriter terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.since = start;
  }

  /** A line on a screen; where that can't show one, a line that is never shown. */
  static ProgressLine on(TerminalFeatures screen, PrintWriter terminal) {
    ProgressLine line = new ProgressLine(terminal, System::nanoTime);
    if (screen.rewrites()) {
      line.watch();
    }
    return line;
  }

  private void watch() {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  Thread.sleep(BEAT_MILLIS);
                  show();
                }
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            },
            "progress");
    thread.setDaemon(true);
    beat = thread;
    thread.start();
  }

  @Override
  public synchronized void begin(Stage next, int all) {
    stage = next;
    steps = all;
    since = clock.getAsLong();
    done.set(0);
  }

  @Override
  public void read() {
    done.incrementAndGet();
  }

  @Override
  public void made(Progress.WrittenFile file) {
    done.incrementAndGet();
  }

  /** Writes the line over, if it is time for one. */
  synchronized void show() {
    if (clock.getAsLong() - start >= PATIENCE_NANOS) {
      write(text());
    }
  }

  /** What the line says now. */
  synchronized String text() {
    double seconds = (clock.getAsLong() - since) / 1e9;
    int count = done.get();
    String rate = count == 0 || seconds < 0.5 ? "" : ", " + number(count / seconds) + " per second";
    return switch (stage) {
      case READ -> count == 0 ? "Reading" : "Reading: " + number(count) + " recommendations" + rate;
      case JUDGE -> "Checking the whole report";
      case PLAN -> "Planning the pages";
      case MAKE ->
          "Generating the site: "
              + number(count)
              + " of "
              + number(steps)
              + " files"
              + rate
              + (rate.isEmpty() || count * 50L < steps
                  ? ""
                  : ", " + left(seconds * (steps - count) / count));
      case FINISH -> "Finishing";
    };
  }

  /** Told once a fiftieth is made: the first files are the slow ones. */
  private static String left(double seconds) {
    return seconds < 90
        ? (long) Math.ceil(seconds) + " s left"
        : Math.round(seconds / 60) + " min left";
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number));
  }

  private void write(String text) {
    String line = text.substring(0, Math.min(text.length(), WIDTH));
    terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    terminal.flush();
    shown = line.length();
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (beat != null) {
      beat.interrupt();
    }
    synchronized (this) {
      if (shown > 0) {
        write("");
        terminal.print("\r");
        terminal.flush();
      }
    }
  }
}
