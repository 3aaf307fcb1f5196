package org.rapporteur.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.rapporteur.BuildRequest;
import org.rapporteur.Progress;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;

/** Follows a project's saves, for as long as it is open: reads, shows, then judges the whole. */
public final class LiveRebuild implements AutoCloseable {

  /** How long a save that can't be read may take to be whole: some editors write in steps. */
  private static final long SETTLE_MILLIS = 60;

  private static final long VALIDATE_AFTER_MILLIS = 250;
  private static final long LOOK_AFTER_MILLIS = 2_000;

  private final Preview preview;
  private final PreviewServer server;
  private final FileWatcher watch;
  private final Listener listener;
  private final ScheduledExecutorService judge =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "judge");
            thread.setDaemon(true);
            return thread;
          });
  private ScheduledFuture<?> validation;
  private long pause = LOOK_AFTER_MILLIS;
  private Optional<String> failure = Optional.empty();

  /** Hears what happens, on the threads on which it does. */
  public interface Listener extends FailureListener {

    /** The server answers, and the content was read for the first time. */
    void started(String address, RebuildResult refresh, long nanos);

    /**
     * A save was read.
     *
     * @param files those that changed, as far as the system told; from the project's folder
     * @param open how many pages are open in browsers, which are ready now
     */
    void saved(SortedSet<String> files, RebuildResult refresh, int open, long nanos);

    /** The rules over the whole report have ended. */
    void validated(List<Diagnostic> diagnostics);
  }

  /**
   * Starts to answer; {@link #run} then follows the saves.
   *
   * @param cache what is kept between runs
   * @param port the wanted port; another when it is taken
   * @param progress hears how far the first reading has come
   */
  public LiveRebuild(
      BuildRequest request, Cache cache, int port, Progress progress, Listener listener)
      throws IOException {
    this.listener = listener;
    this.preview = new Preview(request, cache);
    Path templates = request.templates().orElse(request.project().resolve("templates"));
    // Watched before it is read: what is saved in between is read again.
    this.watch = new FileWatcher(request.project(), templates, request.output());
    long start = System.nanoTime();
    RebuildResult first = readFirst(progress);
    this.server = PreviewServer.start(preview, port, listener);
    listener.started(server.address(), first, System.nanoTime() - start);
    this.validation = scheduleValidation(VALIDATE_AFTER_MILLIS);
  }

  /** Follows the saves until it is interrupted or closed. */
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        followOnce();
      }
    } catch (InterruptedException | RejectedExecutionException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for a save, or until it is time to look for one, and shows it. */
  private void followOnce() throws InterruptedException {
    SortedSet<String> files = new TreeSet<>();
    try {
      files.addAll(watch.await(pause));
      update(files);
    } catch (RejectedExecutionException closed) {
      throw closed;
    } catch (RuntimeException | Error cause) {
      // What fails again without a save was reported before.
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
      while (mayBeHalfSaved(refresh) && addMore(files)) {
        refresh = read(files);
      }
    } finally {
      // A look at a large report takes a while: the less often, the longer it takes.
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      pause = Math.max(LOOK_AFTER_MILLIS, 50 * millis);
    }
    if (refresh.changed() || refresh.assets() || failure.isPresent()) {
      show(files, refresh, start);
      failure = Optional.empty();
    }
  }

  /** Where no file was named, or the last reading failed, everything is looked at. */
  private RebuildResult read(SortedSet<String> files) {
    boolean named = !files.isEmpty() && !files.contains(FileWatcher.MANY) && failure.isEmpty();
    return named ? preview.refresh(files) : preview.refresh();
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

  private static boolean mayBeHalfSaved(RebuildResult refresh) {
    return refresh.changed() && !refresh.shown();
  }

  private boolean addMore(SortedSet<String> files) throws InterruptedException {
    SortedSet<String> more = watch.await(SETTLE_MILLIS);
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
    return judge.schedule(
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

  @Override
  public void close() {
    judge.shutdownNow();
    watch.close();
    server.close();
  }
}
