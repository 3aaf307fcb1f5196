package org.rapporteur.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Shows a preview on this machine alone. */
public final class PreviewServer implements AutoCloseable {

  /** How many ports after the wanted one are tried before any free one is taken. */
  private static final int NEIGHBOURS = 20;

  /** How long a request for a file waits until others have been answered. */
  private static final long FILE_WAIT_SECONDS = 15;

  private static final String EVENTS = "text/event-stream; charset=utf-8";

  /**
   * Settings of the JDK's server, unless the command line has others; it reads them once, when its
   * first server is created.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          // Otherwise it waits 40 ms before the second packet of an answer.
          "sun.net.httpserver.nodelay", "true",
          // A request must arrive whole within so many seconds; otherwise its connection is closed.
          "sun.net.httpserver.maxReqTime", "5",
          "jdk.httpserver.maxConnections", Integer.toString(RequestThreads.CONNECTIONS));

  private final Preview preview;
  private final ServedPages pages;
  private final HttpServer server;
  private final FailureListener failures;
  private final RequestGuard guard;
  private final ReloadChannel open = new ReloadChannel();
  private final RequestThreads threads;
  private final WriteTimeout timeout = new WriteTimeout(new Deadlines());

  /** Files other than pages may be large, so only some are in memory at once. */
  private final Semaphore files = new Semaphore(8, true);

  private PreviewServer(Preview preview, HttpServer server, FailureListener failures) {
    this.preview = preview;
    this.pages = new ServedPages(preview);
    this.server = server;
    this.failures = failures;
    this.guard = new RequestGuard(server.getAddress().getPort());
    this.threads = new RequestThreads(failures);
  }

  /**
   * Starts to answer.
   *
   * @param port the wanted port; another when it is taken
   * @param failures is told of requests that fail
   * @throws IOException if there is none free
   */
  public static PreviewServer start(Preview preview, int port, FailureListener failures)
      throws IOException {
    SETTINGS.forEach(System.getProperties()::putIfAbsent);
    PreviewServer started = new PreviewServer(preview, bind(port), failures);
    started.server.createContext("/", started::handle);
    started.server.setExecutor(started.threads);
    started.server.start();
    return started;
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    for (int next = port; port > 0 && next <= Math.min(port + NEIGHBOURS, 65_535); next++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, next), RequestThreads.CONNECTIONS);
      } catch (BindException taken) {
        // The next one, then.
      }
    }
    return HttpServer.create(new InetSocketAddress(here, 0), RequestThreads.CONNECTIONS);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Where the home page stands. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /**
   * Makes the open pages ready, and has their browsers load those that changed.
   *
   * @return how many are open
   */
  public int reload(RebuildResult refresh) {
    if (refresh.assets()) {
      pages.updateVersions();
    }
    open.pages().forEach(page -> failures.run("updating an open page", () -> pages.version(page)));
    open.reload();
    return open.pages().size();
  }

  /** Answers a request. Whatever goes wrong ends this request alone. */
  private void handle(HttpExchange exchange) {
    try (exchange) {
      respond(exchange);
    } catch (IOException closed) {
      // The browser has closed the connection.
    } catch (RuntimeException | Error failure) {
      failures.report("answering a request", failure);
    }
  }

  private void respond(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
    exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
    Optional<Integer> refused = guard.rejection(exchange);
    if (refused.isPresent()) {
      reject(exchange, refused.get());
      return;
    }
    String path = exchange.getRequestURI().getPath();
    if (path.equals(PreviewPage.OWN + "events")) {
      sendEvents(exchange);
    } else if (path.startsWith(PreviewPage.OWN)) {
      sendOwnFile(exchange, path.substring(PreviewPage.OWN.length()));
    } else if (ServedPages.isPage(path)) {
      sendSitePath(exchange, path);
    } else {
      sendFile(exchange, path);
    }
  }

  private void sendFile(HttpExchange exchange, String path) throws IOException {
    try {
      if (!files.tryAcquire(FILE_WAIT_SECONDS, TimeUnit.SECONDS)) {
        reject(exchange, 503);
        return;
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      sendSitePath(exchange, path);
    } finally {
      files.release();
    }
  }

  private void sendSitePath(HttpExchange exchange, String path) throws IOException {
    ServedPages.Response answer;
    try {
      answer = pages.respond(path, exchange.getRequestURI().getRawPath());
    } catch (RuntimeException | Error failure) {
      reject(exchange, 500);
      throw failure;
    }
    if (!answer.location().isEmpty()) {
      exchange.getResponseHeaders().set("Location", answer.location());
    }
    send(exchange, answer.status(), answer.type(), answer.bytes());
  }

  private void reject(HttpExchange exchange, int status) throws IOException {
    String message =
        switch (status) {
          case 400 -> "This request is not valid.";
          case 403 ->
              "Only pages of this preview may request this, under the preview's own address.";
          case 404 -> "There is no such file.";
          case 405 -> "The preview can only be read.";
          case 503 -> "Too many files are being sent. Try again.";
          default -> "The preview could not make this page. Its terminal shows why.";
        };
    if (status == 405) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
    }
    byte[] bytes = (message + "\n").getBytes(StandardCharsets.UTF_8);
    send(exchange, status, "text/plain; charset=utf-8", bytes);
  }

  private void sendEvents(HttpExchange exchange) throws IOException {
    Optional<EventsQuery> query = EventsQuery.parse(exchange.getRequestURI().getRawQuery());
    if (!guard.isFromOwnPage(exchange)) {
      reject(exchange, 403);
    } else if (query.isEmpty()) {
      reject(exchange, 400);
    } else if (exchange.getRequestMethod().equals("HEAD")) {
      send(exchange, 200, EVENTS, new byte[0]);
    } else {
      exchange.getResponseHeaders().set("Content-Type", EVENTS);
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = timeout.limit(exchange.getResponseBody())) {
        open.follow(
            query.get(), pages::version, () -> PreviewPage.errors(preview.diagnostics()), out);
      }
    }
  }

  private void sendOwnFile(HttpExchange exchange, String name) throws IOException {
    boolean known = name.equals("live.js") || name.equals("live.css");
    try (InputStream in = known ? PreviewServer.class.getResourceAsStream(name) : null) {
      if (in == null) {
        reject(exchange, 404);
      } else {
        send(exchange, 200, MediaType.of(name), in.readAllBytes());
      }
    }
  }

  private void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD") || bytes.length == 0) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = timeout.limit(exchange.getResponseBody())) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
