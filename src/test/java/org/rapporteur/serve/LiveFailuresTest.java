package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.build.Progress;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.diagnostic.Diagnostic;

/** Whatever fails in one step of the preview is reported, and the next save is shown. */
@Timeout(60)
class LiveFailuresTest {

  private static final String FILE = "content/themes/02-theme-2/rc-2.md";

  @TempDir Path temp;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
  private final AtomicReference<Runnable> onSave = new AtomicReference<>(() -> {});
  private final AtomicReference<Throwable> whenSaved = new AtomicReference<>();
  private final AtomicReference<Throwable> whenJudged = new AtomicReference<>();
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private EditedProject project;
  private LiveRebuild live;
  private Thread thread;
  private String address = "";

  private void start(Progress progress) throws IOException {
    project = new EditedProject(temp, 1);
    live = new LiveRebuild(project.request(), SharedCache.OF_ALL_TESTS, 0, progress, new Failing());
    thread =
        new Thread(
            () -> {
              live.run();
              interrupted.set(Thread.interrupted());
            });
    thread.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    live.close();
    thread.interrupt();
    awaitEnd();
  }

  private void awaitEnd() throws InterruptedException {
    thread.join(20_000);
    assertFalse(thread.isAlive(), () -> Arrays.toString(thread.getStackTrace()));
  }

  /** A listener that fails once, in the requested method. */
  private final class Failing implements LiveRebuild.Listener {

    @Override
    public void started(String at, RebuildResult refresh, long nanos) {
      address = at;
    }

    @Override
    public void saved(SortedSet<String> files, RebuildResult refresh, int open, long nanos) {
      onSave.get().run();
      fail(whenSaved.getAndSet(null));
    }

    @Override
    public void validated(List<Diagnostic> diagnostics) {
      fail(whenJudged.getAndSet(null));
    }

    @Override
    public void failed(String step, Throwable failure) {
      failures.add(step + ": " + failure.getClass().getSimpleName());
      throw new IllegalStateException("nor can it be reported");
    }

    private static void fail(Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private void save(String words) throws IOException {
    project.write(FILE, project.read(FILE).replaceFirst("Demand.*", "Demand: " + words + "."));
  }

  private void awaitShown(String words) throws Exception {
    while (!get("r/rc-2/").body().contains(words)) {
      Thread.sleep(20);
    }
    assertTrue(thread.isAlive());
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new StringIndexOutOfBoundsException(),
        new OutOfMemoryError(),
        new StackOverflowError(),
        new NoClassDefFoundError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void continuesAfterAFailureToReportASave(Throwable failure) throws Exception {
    start(Progress.none());
    whenSaved.set(failure);
    save("first");
    assertEquals(
        "following the saves: " + failure.getClass().getSimpleName(),
        failures.poll(30, TimeUnit.SECONDS));
    save("second");
    awaitShown("second");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void continuesAfterAFailureToReportACheck(Throwable failure) throws Exception {
    whenJudged.set(failure);
    start(Progress.none());
    assertEquals(
        "checking the report: " + failure.getClass().getSimpleName(),
        failures.poll(30, TimeUnit.SECONDS));
    whenJudged.set(failure);
    save("second");
    awaitShown("second");
    assertNotNull(failures.poll(30, TimeUnit.SECONDS));
  }

  @Test
  void startsIfTheFirstLoadFails() throws Exception {
    start(
        new Progress() {
          @Override
          public void begin(Stage stage, int steps) {
            throw new StackOverflowError();
          }

          @Override
          public void read() {}

          @Override
          public void written(Progress.WrittenFile file) {}
        });
    assertEquals("reading the report: StackOverflowError", failures.poll());
    awaitShown("Demand");
    save("second");
    awaitShown("second");
  }

  @Test
  void continuesIfAnOpenPageCannotBeRendered() throws Exception {
    start(Progress.none());
    String version = get("r/rc-2/").body().replaceAll("(?s).*data-version=\"([^\"]*)\".*", "$1");
    HttpRequest events =
        HttpRequest.newBuilder(
                URI.create(address + ".rapporteur/events?page=%2Fr%2Frc-2%2F&version=" + version))
            .header("Origin", address.substring(0, address.length() - 1))
            .build();
    client.sendAsync(events, HttpResponse.BodyHandlers.ofString());
    String template = Files.readString(Path.of("templates/recommendation.ftlh"));
    project.write("templates/recommendation.ftlh", "<#macro m><@m/></#macro><@m/>" + template);
    save("first");
    HttpResponse<String> response = get("r/rc-2/");
    for (int i = 0; i < 200 && response.statusCode() == 200; i++) {
      Thread.sleep(20);
      if (get("r/rc-2/").body().contains("first")) {
        break;
      }
      response = get("r/rc-2/");
    }
    project.write("templates/recommendation.ftlh", template);
    save("second");
    awaitShown("second");
  }

  @Test
  void continuesIfTheProjectIsTemporarilyMissing() throws Exception {
    start(Progress.none());
    Path away = temp.resolve("away");
    Files.move(temp.resolve("content"), away);
    Thread.sleep(300);
    Files.move(away, temp.resolve("content"));
    save("second");
    awaitShown("second");
  }

  /** Nobody interrupts its thread, which can then do other work. */
  @Test
  void endsWhenItIsClosed() throws Exception {
    start(Progress.none());
    live.close();
    awaitEnd();
    assertFalse(interrupted.get());
    assertNull(failures.poll());
  }

  /** An interruption may be lost while a save is loaded, and the save itself may fail. */
  @Test
  void endsWhenItIsClosedDuringASave() throws Exception {
    start(Progress.none());
    onSave.set(
        () -> {
          live.close();
          Thread.interrupted();
        });
    whenSaved.set(new IllegalStateException());
    save("first");
    awaitEnd();
    assertFalse(interrupted.get());
    assertNull(failures.poll());
  }
}
