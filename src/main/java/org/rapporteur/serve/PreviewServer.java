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

/** An HTTP server that shows a preview on this machine only. */
public final class PreviewServer implements AutoCloseable {

  /** The number of ports after the preferred one that are tried before any free port is used. */
  private static final int NEIGHBOURS = 20;

  /** The maximum time that a request for a file waits for other requests. */
  private static final long FILE_WAIT_SECONDS = 15;

  private static final String EVENTS = "text/event-stream; charset=utf-8";

  /**
   * Settings of the JDK's server, unless the command line has others; it reads them once, when its
   * first server is created.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          // Otherwise it waits 40 ms before the second packet of a response.
          "sun.net.httpserver.nodelay", "true",
          // A request must arrive completely within this many seconds, or its connection is closed.
          "sun.net.httpserver.maxReqTime", "5",
          "jdk.httpserver.maxConnections", Integer.toString(RequestThreads.CONNECTIONS));

  private final Preview preview;
  private final ServedPages pages;
  private final HttpServer server;
  private final FailureListener failures;
  private final RequestGuard guard;
  private final ReloadChannel channel = new ReloadChannel();
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
   * Starts a server.
   *
   * @param port the preferred port; another is used if it is taken
   * @param failures receives the failures of requests
   * @throws IOException if no port is free
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
    InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    for (int next = port; port > 0 && next <= Math.min(port + NEIGHBOURS, 65_535); next++) {
      try {
        return HttpServer.create(new InetSocketAddress(loopback, next), RequestThreads.CONNECTIONS);
      } catch (BindException inUse) {
        // Try the next port.
      }
    }
    return HttpServer.create(new InetSocketAddress(loopback, 0), RequestThreads.CONNECTIONS);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The URL of the home page. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /**
   * Renders the open pages, and makes their browsers reload those that changed.
   *
   * @return the number of open pages
   */
  public int reload(RebuildResult result) {
    if (result.assets()) {
      pages.updateVersions();
    }
    channel
        .pages()
        .forEach(page -> failures.run("updating an open page", () -> pages.version(page)));
    channel.reload();
    return channel.pages().size();
  }

  /** Responds to a request. A failure affects only this request. */
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
    Optional<Integer> rejection = guard.rejection(exchange);
    if (rejection.isPresent()) {
      reject(exchange, rejection.get());
      return;
    }
    String path = exchange.getRequestURI().getPath();
    if (path.equals(PreviewPage.PREFIX + "events")) {
      sendEvents(exchange);
    } else if (path.startsWith(PreviewPage.PREFIX)) {
      sendOwnFile(exchange, path.substring(PreviewPage.PREFIX.length()));
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
    ServedPages.Response response;
    try {
      response = pages.respond(path, exchange.getRequestURI().getRawPath());
    } catch (RuntimeException | Error failure) {
      reject(exchange, 500);
      throw failure;
    }
    if (!response.location().isEmpty()) {
      exchange.getResponseHeaders().set("Location", response.location());
    }
    send(exchange, response.status(), response.type(), response.bytes());
  }

  private void reject(HttpExchange exchange, int status) throws IOException {
    String message =
        switch (status) {
          case 400 -> "This request is not valid.";
          case 403 -> "Only pages of this preview, at its own address, may request this.";
          case 404 -> "This file does not exist.";
          case 405 -> "The preview is read-only.";
          case 503 -> "Too many files are being sent. Try again.";
          default -> "The preview could not render this page. The terminal shows the reason.";
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
        channel.follow(
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
