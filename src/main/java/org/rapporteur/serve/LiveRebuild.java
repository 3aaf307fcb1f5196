package org.rapporteur.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Progress;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;

/**
 * Rebuilds the preview after every save of a project: loads the changes, shows them, then checks
 * the whole report.
 */
public final class LiveRebuild implements AutoCloseable {

  /**
   * The time to wait for the rest of a save that cannot be read, since some editors write in steps.
   */
  private static final long SETTLE_MILLIS = 60;

  private static final long VALIDATE_AFTER_MILLIS = 250;
  private static final long POLL_AFTER_MILLIS = 2_000;

  private final Preview preview;
  private final PreviewServer server;
  private final FileWatcher watcher;
  private final Listener listener;
  private final ScheduledExecutorService checker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "checker");
            thread.setDaemon(true);
            return thread;
          });
  private ScheduledFuture<?> validation;
  private long pause = POLL_AFTER_MILLIS;
  private Optional<String> failure = Optional.empty();
  private volatile boolean closed;

  /** Receives events, on the threads on which they occur. */
  public interface Listener extends FailureListener {

    /** Called when the server has started and the content was loaded for the first time. */
    void started(String address, RebuildResult refresh, long nanos);

    /**
     * Called when a save was loaded.
     *
     * @param files the changed files, as far as the system reported them, relative to the project's
     *     folder
     * @param open the number of pages that are open in browsers; they have been updated
     */
    void saved(SortedSet<String> files, RebuildResult refresh, int open, long nanos);

    /** Called when the check of the whole report has finished. */
    void validated(List<Diagnostic> diagnostics);
  }

  /**
   * Loads the project and starts the server; {@link #run} then follows the saves.
   *
   * @param cache the cache between runs
   * @param port the preferred port; another is used if it is taken
   * @param progress receives the progress of the first load
   */
  public LiveRebuild(
      BuildRequest request, Cache cache, int port, Progress progress, Listener listener)
      throws IOException {
    this.listener = listener;
    this.preview = new Preview(request, cache);
    Path templates = request.templates().orElse(request.project().resolve("templates"));
    // Watch the files before loading them, so that a save in between is loaded again.
    this.watcher = new FileWatcher(request.project(), templates, request.output());
    long start = System.nanoTime();
    RebuildResult first = readFirst(progress);
    this.server = PreviewServer.start(preview, port, listener);
    listener.started(server.address(), first, System.nanoTime() - start);
    this.validation = scheduleValidation(VALIDATE_AFTER_MILLIS);
  }

  /** Follows the saves until the thread is interrupted or this is closed. */
  public void run() {
    try {
      while (!closed && !Thread.currentThread().isInterrupted()) {
        followOnce();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for a save or the next poll, and shows the changes. */
  private void followOnce() throws InterruptedException {
    SortedSet<String> files = new TreeSet<>();
    try {
      files.addAll(watcher.await(pause));
      update(files);
    } catch (RuntimeException | Error cause) {
      if (closed) {
        return; // The watcher and the checker reject calls.
      }
      // A failure that recurs without a save was reported before.
      if (!files.isEmpty() || !failure.equals(Optional.of(cause.toString()))) {
        listener.report("following the saves", cause);
      }
      failure = Optional.of(cause.toString());
      Thread.sleep(SETTLE_MILLIS);
    }
  }

  private void update(SortedSet<String> files) throws InterruptedException {
    long start = System.nanoTime();
    RebuildResult refresh;
    try {
      refresh = read(files);
      while (mayBeIncomplete(refresh) && addMoreChanges(files)) {
        refresh = read(files);
      }
    } finally {
      // Polling a large report takes time: the longer it takes, the less often it is polled.
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      pause = Math.max(POLL_AFTER_MILLIS, 50 * millis);
    }
    if (refresh.changed() || refresh.assets() || failure.isPresent()) {
      show(files, refresh, start);
      failure = Optional.empty();
    }
  }

  /** Loads the named files, or compares all files if none is named or the last load failed. */
  private RebuildResult read(SortedSet<String> files) {
    boolean isKnown =
        !files.isEmpty() && !files.contains(FileWatcher.UNKNOWN_FILES) && failure.isEmpty();
    return isKnown ? preview.refresh(files) : preview.refresh();
  }

  private RebuildResult readFirst(Progress progress) {
    try {
      return preview.refresh(progress);
    } catch (RuntimeException | Error cause) {
      failure = Optional.of(cause.toString());
      listener.report("reading the report", cause);
      return new RebuildResult(true, false, false, false, List.of());
    }
  }

  private static boolean mayBeIncomplete(RebuildResult refresh) {
    return refresh.changed() && !refresh.shown();
  }

  private boolean addMoreChanges(SortedSet<String> files) throws InterruptedException {
    SortedSet<String> more = watcher.await(SETTLE_MILLIS);
    files.addAll(more);
    return !more.isEmpty();
  }

  private void show(SortedSet<String> files, RebuildResult refresh, long start) {
    validation.cancel(false);
    int open = server.reload(refresh);
    listener.saved(files, refresh, open, System.nanoTime() - start);
    validation = scheduleValidation(Math.max(VALIDATE_AFTER_MILLIS, pause / 10));
  }

  private ScheduledFuture<?> scheduleValidation(long millis) {
    return checker.schedule(
        () -> listener.run("checking the report", this::validate), millis, TimeUnit.MILLISECONDS);
  }

  private void validate() {
    preview
        .validate()
        .ifPresent(
            diagnostics -> {
              server.reload(new RebuildResult(true, false, false, true, diagnostics));
              listener.validated(diagnostics);
            });
  }

  /** Ends {@link #run} after the step in progress. Failures of that step are not reported. */
  @Override
  public void close() {
    closed = true;
    checker.shutdownNow();
    watcher.close();
    server.close();
  }
}
