package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Progress;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;

/** Tests the preview as a browser uses it. */
@Timeout(60)
class LiveRebuildTest {

  private static final String FILE = "content/themes/02-theme-2/rc-2.md";

  @TempDir Path temp;
  private EditedProject project;
  private LiveRebuild live;
  private Thread thread;
  private int port;
  private final BlockingQueue<RebuildResult> saves = new LinkedBlockingQueue<>();

  @BeforeEach
  void start() throws IOException {
    project = new EditedProject(temp, 1);
    live =
        new LiveRebuild(
            project.request(),
            Cache.none(),
            0,
            Progress.none(),
            new LiveRebuild.Listener() {
              @Override
              public void started(String address, RebuildResult refresh, long nanos) {
                port = Integer.parseInt(address.replaceAll("\\D*127.0.0.1:(\\d+)/", "$1"));
              }

              @Override
              public void saved(
                  SortedSet<String> files, RebuildResult refresh, int open, long nanos) {
                saves.add(refresh);
              }

              @Override
              public void validated(List<Diagnostic> diagnostics) {}

              @Override
              public void failed(String step, Throwable failure) {
                throw new AssertionError(step, failure);
              }
            });
    thread = new Thread(live::run);
    thread.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    live.close();
    thread.interrupt();
    thread.join(20_000);
    assertFalse(thread.isAlive(), () -> Arrays.toString(thread.getStackTrace()));
  }

  private String ask(String request, String... headers) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      String text = request + " HTTP/1.1\r\n" + more + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String get(String path) throws IOException {
    return ask("GET " + path, "Host: 127.0.0.1:" + port);
  }

  private static String status(String response) {
    return response.substring(9, 12);
  }

  private void await(String path, String words) throws Exception {
    while (!get(path).contains(words)) {
      saves.poll(1, TimeUnit.SECONDS);
    }
  }

  @Test
  void respondsToThisMachineOnly() throws IOException {
    String here = "Host: localhost:" + port;
    assertEquals("200", status(get("/")));
    assertEquals("200", status(ask("GET /", here)));
    assertEquals("200", status(ask("HEAD /", here)));
    assertEquals("200", status(ask("GET /", here, "Origin: http://localhost:" + port)));
    assertEquals("403", status(ask("GET /", "Host: evil.example:" + port)));
    assertEquals("403", status(ask("GET /", "Host: localhost")));
    assertEquals("403", status(ask("GET /", here, "Origin: https://evil.example")));
    assertEquals("403", status(ask("GET /.rapporteur/events?page=/", here, "Origin: null")));
    assertEquals("405", status(ask("POST /", here, "Content-Length: 0")));
    assertEquals("404", status(get("//evil.example")), "another host is asked for");
    List.of("/../pom.xml", "/a/%2e%2e/b", "/a%2f..%2fb", "/..%5cx", "/%00")
        .forEach(
            path -> {
              try {
                assertEquals("400", status(get(path)), path);
              } catch (IOException e) {
                throw new AssertionError(path, e);
              }
            });
  }

  @Test
  void respondsLikeAStaticHost() throws IOException {
    assertTrue(get("/r/rc-2/").contains("Content-type: text/html; charset=utf-8"));
    assertTrue(get("/r/rc-2").contains("Location: /r/rc-2/"));
    assertEquals("404", status(get("/r/rc-99/")));
    assertEquals("200", status(get("/r/r/rc-2/")), "below the path of the base-url, too");
    assertTrue(get("/data/recommendations.json").contains("Content-type: application/json"));
    assertTrue(get("/assets/map.svg").contains("Content-type: image/svg+xml"));
    String page = get("/r/rc-2/");
    assertTrue(page.contains("script-src 'self'") && page.contains("connect-src 'self'"));
    assertTrue(page.contains("src=\"/.rapporteur/live.js\""));
    assertFalse(page.contains("Access-Control-Allow-Origin"));
    assertEquals("200", status(get("/.rapporteur/live.js")));
    assertEquals("404", status(get("/.rapporteur/Live.class")));
  }

  @Test
  void reloadsAnOpenPageAfterASave() throws Exception {
    String page = get("/r/rc-2/");
    String version = page.replaceAll("(?s).*data-version=\"([^\"]*)\".*", "$1");
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          "GET /.rapporteur/events?page=%2Fr%2Frc-2%2F&version="
              + version
              + " HTTP/1.1\r\nHost: 127.0.0.1:"
              + port
              + "\r\nSec-Fetch-Site: same-origin\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String text = project.read(FILE);
      project.write(FILE, text.replace("title:", "titel:"));
      while (!lines.readLine().contains("titel")) {}
      project.write(FILE, text.replace("Demand", "Ask"));
      while (!lines.readLine().equals("event: reload")) {}
    }
    assertTrue(get("/r/rc-2/").contains("Ask"));
  }

  @Test
  void followsNewAndRemovedFoldersAndTemporaryFiles() throws Exception {
    Path theme = temp.resolve("content/themes/02-theme-2");
    project.write("content/themes/07-new/theme.md", "---\ntitle: New one\n---\nWords.\n");
    await("/themes/new/", "New one");
    project.write("content/themes/07-new/ne-1.md", "---\ntitle: First\n---\nDo it.\n");
    await("/r/ne-1/", "Do it.");
    Files.move(temp.resolve("content/themes/07-new"), temp.resolve("content/themes/08-newer"));
    await("/themes/newer/", "New one");
    assertEquals("404", status(get("/themes/new/")));

    Files.writeString(theme.resolve("4913"), "");
    Files.delete(theme.resolve("4913"));
    Files.writeString(theme.resolve(".rc-2.md.swp"), "x");
    Files.writeString(theme.resolve("rc-2.md~"), "x");
    Files.writeString(theme.resolve("#rc-2.md#"), "x");
    Files.writeString(theme.resolve("rc-2.md___jb_tmp___"), "x");
    Files.writeString(theme.resolve("Thumbs.db"), "x");
    Files.writeString(theme.resolve("~$rc-2.docx"), "x");
    Files.writeString(theme.resolve(".new"), project.read(FILE).replace("Demand", "Renamed over"));
    Files.move(
        theme.resolve(".new"),
        temp.resolve(FILE),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    await("/r/rc-2/", "Renamed over");

    Files.delete(theme.resolve("rc-2.md___jb_tmp___"));

    Path away = temp.resolve("away");
    Files.move(theme, away);
    while (!status(get("/themes/theme-2/")).equals("404")) {
      saves.poll(1, TimeUnit.SECONDS);
    }
    Files.move(away, theme);
    await("/themes/theme-2/", "Theme 2");

    for (int i = 0; i < 200; i++) {
      project.write(FILE, project.read(FILE).replaceAll("(Renamed over|Save \\d+)", "Save " + i));
    }
    await("/r/rc-2/", "Save 199");
    Files.delete(temp.resolve("content/themes/08-newer/ne-1.md"));
    while (!status(get("/r/ne-1/")).equals("404")) {
      saves.poll(1, TimeUnit.SECONDS);
    }
    assertTrue(get("/r/rc-2/").contains("Save 199"));
  }

  @Test
  void usesAnotherPortIfOneIsInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0);
        PreviewServer server =
            PreviewServer.start(
                new Preview(project.request()), taken.getLocalPort(), (step, failure) -> {})) {
      assertFalse(server.port() == taken.getLocalPort());
      assertTrue(server.address().startsWith("http://127.0.0.1:"));
    }
  }
}
