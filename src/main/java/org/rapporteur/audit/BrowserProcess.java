package org.rapporteur.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser without windows and without network, with an empty profile. Closing it ends the program
 * and deletes the profile.
 */
final class BrowserProcess implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);
  private static final long POLL_MILLIS = 50;
  private static final int SHOWN_LINES = 3;

  private static final List<String> OPTIONS =
      List.of(
          "--headless=new",
          "--remote-debugging-port=0",
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--no-default-browser-check",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-extensions",
          "--disable-sync",
          "--hide-scrollbars",
          "--mute-audio");

  private final Path profile;
  private final Process process;
  private final Thread killer;

  private BrowserProcess(Path profile, Process process) {
    this.profile = profile;
    this.process = process;
    this.killer = new Thread(this::kill);
  }

  /**
   * Starts a browser.
   *
   * @throws AuditException if it does not start
   */
  static BrowserProcess start(Path program) {
    try {
      Path profile = Files.createTempDirectory("rapporteur-audit");
      List<String> command = new ArrayList<>(List.of(program.toString()));
      command.addAll(OPTIONS);
      if (System.getProperty("user.name", "").equals("root")) {
        command.add("--no-sandbox"); // Chromium refuses to run as root with it.
      }
      command.add("--user-data-dir=" + profile);
      command.add("about:blank");
      BrowserProcess started = new BrowserProcess(profile, launch(command, profile));
      Runtime.getRuntime().addShutdownHook(started.killer);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process launch(List<String> command, Path profile) throws IOException {
    try {
      return new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(errors(profile).toFile())
          .start();
    } catch (IOException e) {
      delete(profile);
      throw new AuditException(
          "the browser cannot be started: " + e.getMessage(),
          "Name another program:  --browser PATH");
    }
  }

  Path profile() {
    return profile;
  }

  /** The address of its debugging interface, once it listens. */
  URI address() {
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      List<String> lines = lines(profile.resolve("DevToolsActivePort"));
      if (lines.size() >= 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    List<String> errors = lines(errors(profile));
    throw new AuditException(
        "the browser did not start"
            + (errors.isEmpty()
                ? ""
                : ": "
                    + String.join(
                        " ",
                        errors.subList(Math.max(0, errors.size() - SHOWN_LINES), errors.size()))),
        "Check that it starts by itself, or name another program:  --browser PATH");
  }

  private static Path errors(Path profile) {
    return profile.resolve("rapporteur-errors.txt");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file)
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
          : List.of();
    } catch (IOException notYet) {
      return List.of();
    }
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    delete(profile);
  }

  /** Deletes the profile. What a process still holds remains for the system to delete. */
  private static void delete(Path profile) {
    try (Stream<Path> all = Files.walk(profile)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException inUse) {
      // Temporary files.
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(killer);
    } catch (IllegalStateException endingAnyway) {
      return;
    }
    kill();
  }
}
