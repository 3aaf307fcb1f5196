package org.rapporteur.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
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
public final class Live implements AutoCloseable {

  /** How long a save that can't be read may take to be whole: some editors write in steps. */
  private static final long SETTLE_MILLIS = 60;

  private static final long JUDGE_AFTER_MILLIS = 250;
  private static final long LOOK_AFTER_MILLIS = 2_000;

  private final Preview preview;
  private final PreviewServer server;
  private final Watch watch;
  private final Listener listener;
  private final ScheduledExecutorService judge =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "judge");
            thread.setDaemon(true);
            return thread;
          });
  private ScheduledFuture<?> judging;

  /** Hears what happens, on the threads on which it does. */
  public interface Listener {

    /** The server answers, and the content was read for the first time. */
    void started(String address, Refresh refresh, long nanos);

    /**
     * A save was read.
     *
     * @param files those that changed, as far as the system told; from the project's folder
     * @param open how many pages are open in browsers, which are ready now
     */
    void saved(SortedSet<String> files, Refresh refresh, int open, long nanos);

    /** The rules over the whole report have ended. */
    void judged(List<Diagnostic> findings);
  }

  /**
   * Starts to answer; {@link #run} then follows the saves.
   *
   * @param cache what is kept between runs
   * @param port the wanted port; another when it is taken
   * @param progress hears how far the first reading has come
   */
  public Live(BuildRequest request, Cache cache, int port, Progress progress, Listener listener)
      throws IOException {
    this.listener = listener;
    this.preview = new Preview(request, cache);
    Path templates = request.templates().orElse(request.project().resolve("templates"));
    // Watched before it is read: what is saved in between is read again.
    this.watch = new Watch(request.project(), templates, request.output());
    long start = System.nanoTime();
    Refresh first = preview.refresh(progress);
    this.server = PreviewServer.start(preview, port);
    listener.started(server.address(), first, System.nanoTime() - start);
    this.judging = judgeLater(JUDGE_AFTER_MILLIS);
  }

  /** Follows the saves until it is interrupted or closed. */
  public void run() {
    long pause = LOOK_AFTER_MILLIS;
    try {
      while (!Thread.currentThread().isInterrupted()) {
        SortedSet<String> files = watch.await(pause);
        long start = System.nanoTime();
        Refresh refresh = refresh(files);
        while (refresh.changed() && !refresh.shown() && addMore(files)) {
          refresh = refresh(files);
        }
        long nanos = System.nanoTime() - start;
        // A look at a large report takes a while: the less often, the longer it takes.
        pause = Math.max(LOOK_AFTER_MILLIS, 50 * TimeUnit.NANOSECONDS.toMillis(nanos));
        if (refresh.changed() || refresh.assets()) {
          judging.cancel(false);
          int open = server.announce(refresh);
          listener.saved(files, refresh, open, System.nanoTime() - start);
          judging = judgeLater(Math.max(JUDGE_AFTER_MILLIS, pause / 10));
        }
      }
    } catch (RejectedExecutionException closed) {
      // Closed while a save was read.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where nothing was told, a look finds what the system did not tell of. */
  private Refresh refresh(SortedSet<String> files) {
    boolean told = !files.isEmpty() && !files.contains(Watch.MANY);
    return told ? preview.refresh(files) : preview.refresh();
  }

  private boolean addMore(SortedSet<String> files) throws InterruptedException {
    SortedSet<String> more = watch.await(SETTLE_MILLIS);
    files.addAll(more);
    return !more.isEmpty();
  }

  private ScheduledFuture<?> judgeLater(long millis) {
    return judge.schedule(
        () ->
            preview
                .judge()
                .ifPresent(
                    findings -> {
                      server.announce(new Refresh(true, false, false, true, findings));
                      listener.judged(findings);
                    }),
        millis,
        TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    judge.shutdownNow();
    watch.close();
    server.close();
  }
}
