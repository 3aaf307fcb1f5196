package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.build.Progress;
import org.rapporteur.text.Graphemes;

/**
 * Shows the progress of a run on one line of a terminal, if the run takes over a second. The line
 * is overwritten repeatedly, with a carriage return as its only control code, and is removed at the
 * end.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long DELAY_NANOS = 1_000_000_000L;
  private static final long INTERVAL_MILLIS = 200;
  private static final int WIDTH = 79;

  private final PrintWriter terminal;
  private final LongSupplier clock;
  private final long start;
  private final AtomicInteger done = new AtomicInteger();
  private @Nullable Thread updater;
  private Stage stage = Stage.READ;
  private int steps;
  private long stageStart;
  private int shownLength;

  /**
   * @param clock returns the time in nanoseconds
   */
  ProgressLine(PrintWriter terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.stageStart = start;
  }

  /** Creates a progress line, which is never shown if the terminal cannot overwrite a line. */
  static ProgressLine on(TerminalFeatures features, PrintWriter terminal) {
    ProgressLine line = new ProgressLine(terminal, System::nanoTime);
    if (features.rewrites()) {
      line.startUpdates();
    }
    return line;
  }

  private void startUpdates() {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  Thread.sleep(INTERVAL_MILLIS);
                  show();
                }
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            },
            "progress");
    thread.setDaemon(true);
    updater = thread;
    thread.start();
  }

  @Override
  public synchronized void begin(Stage next, int total) {
    stage = next;
    steps = total;
    stageStart = clock.getAsLong();
    done.set(0);
  }

  @Override
  public void read() {
    done.incrementAndGet();
  }

  @Override
  public void written(Progress.WrittenFile file) {
    done.incrementAndGet();
  }

  /** Overwrites the line, if the run has taken long enough. */
  synchronized void show() {
    if (clock.getAsLong() - start >= DELAY_NANOS) {
      write(text());
    }
  }

  /** The current text of the line. */
  synchronized String text() {
    double seconds = (clock.getAsLong() - stageStart) / 1e9;
    int count = done.get();
    String rate = count == 0 || seconds < 0.5 ? "" : ", " + number(count / seconds) + " per second";
    return switch (stage) {
      case READ -> count == 0 ? "Reading" : "Reading: " + number(count) + " recommendations" + rate;
      case LINT -> "Checking the whole report";
      case PLAN -> "Planning the pages";
      case RENDER ->
          "Generating the site: "
              + number(count)
              + " of "
              + number(steps)
              + " files"
              + rate
              + (rate.isEmpty() || count * 50L < steps
                  ? ""
                  : ", " + remaining(seconds * (steps - count) / count));
      case FINISH -> "Finishing";
    };
  }

  /**
   * The remaining time. It is shown once 2 % of the files are written, since the first files are
   * slower.
   */
  private static String remaining(double seconds) {
    return seconds < 90
        ? (long) Math.ceil(seconds) + " s left"
        : Math.round(seconds / 60) + " min left";
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number));
  }

  private void write(String text) {
    String line = text.substring(0, Graphemes.end(text, WIDTH));
    terminal.print("\r" + line + " ".repeat(Math.max(0, shownLength - line.length())));
    terminal.flush();
    shownLength = line.length();
  }

  /** Stops the updates and removes the line. */
  @Override
  public void close() {
    if (updater != null) {
      updater.interrupt();
    }
    synchronized (this) {
      if (shownLength > 0) {
        write("");
        terminal.print("\r");
        terminal.flush();
      }
    }
  }
}
