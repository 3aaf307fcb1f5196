package org.rapporteur.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.render.TemplateFault;

/** Shows a preview on this machine alone. */
public final class PreviewServer implements AutoCloseable {

  /** How many ports after the wanted one are tried before any free one is taken. */
  private static final int NEIGHBOURS = 20;

  private final Preview preview;
  private final HttpServer server;
  private final Doorkeeper doorkeeper;
  private final OpenPages open = new OpenPages();
  private final AtomicLong assets = new AtomicLong();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
          });

  private PreviewServer(Preview preview, HttpServer server) {
    this.preview = preview;
    this.server = server;
    this.doorkeeper = new Doorkeeper(server.getAddress().getPort());
  }

  /**
   * Starts to answer.
   *
   * @param port the wanted port; another when it is taken
   * @throws IOException if there is none free
   */
  public static PreviewServer start(Preview preview, int port) throws IOException {
    // The JDK's server otherwise waits 40 ms before the second packet of an answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    PreviewServer started = new PreviewServer(preview, bind(port));
    started.server.createContext("/", started::handle);
    started.server.setExecutor(started.threads);
    started.server.start();
    return started;
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    for (int next = port; port > 0 && next <= Math.min(port + NEIGHBOURS, 65_535); next++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, next), 0);
      } catch (BindException taken) {
        // The next one, then.
      }
    }
    return HttpServer.create(new InetSocketAddress(here, 0), 0);
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
  public int announce(Refresh refresh) {
    if (refresh.assets()) {
      assets.incrementAndGet();
    }
    open.pages().forEach(this::version);
    open.announce();
    return open.pages().size();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
      exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
      Optional<Integer> refused = doorkeeper.refuse(exchange);
      if (refused.isPresent()) {
        send(exchange, refused.get(), "text/plain; charset=utf-8", refusal(refused.get()));
        return;
      }
      String path = exchange.getRequestURI().getPath();
      if (path.startsWith(LivePage.OWN)) {
        own(exchange, path.substring(LivePage.OWN.length()));
      } else {
        site(exchange, path);
      }
    }
  }

  private static byte[] refusal(int status) {
    String words =
        switch (status) {
          case 403 -> "This preview is for this machine's own browser, by its own address.";
          case 405 -> "This preview can only be read.";
          default -> "There can be no such address.";
        };
    return (words + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    if (name.equals("events")) {
      Map<String, String> query = query(exchange);
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        open.follow(
            query.getOrDefault("page", "/"),
            query.getOrDefault("version", ""),
            this::version,
            () -> LivePage.errors(preview.findings()),
            out);
      }
      return;
    }
    boolean known = name.equals("live.js") || name.equals("live.css");
    try (InputStream in = known ? PreviewServer.class.getResourceAsStream(name) : null) {
      byte[] bytes = in == null ? refusal(404) : in.readAllBytes();
      send(exchange, in == null ? 404 : 200, MediaType.of(name), bytes);
    }
  }

  private void site(HttpExchange exchange, String path) throws IOException {
    String html = MediaType.of("html");
    try {
      Optional<byte[]> bytes = answer(path);
      if (bytes.isPresent()) {
        String type = MediaType.of(file(path));
        boolean page = type.equals(html);
        send(exchange, 200, type, page ? LivePage.of(bytes.get(), version(path)) : bytes.get());
      } else if (!path.endsWith("/") && answer(path + "/").isPresent()) {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
        send(exchange, 302, html, new byte[0]);
      } else {
        Optional<byte[]> notFound = preview.answer("404.html");
        byte[] page = notFound.orElseGet(() -> LivePage.faults(preview.findings()));
        send(exchange, notFound.isPresent() ? 404 : 503, html, LivePage.of(page, version(path)));
      }
    } catch (TemplateFault fault) {
      byte[] page = LivePage.faults(preview.findings());
      send(exchange, 500, html, LivePage.of(page, version(path)));
    }
  }

  private static String file(String path) {
    String file = path.substring(1);
    return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
  }

  /** What stands at an address: as on a host of its own, or below the path of its base-url. */
  private Optional<byte[]> answer(String path) {
    Optional<byte[]> bytes = preview.answer(file(path));
    String root = preview.root();
    if (bytes.isPresent() || root.length() < 2 || !path.startsWith(root)) {
      return bytes;
    }
    return preview.answer(file(path.substring(root.length() - 1)));
  }

  /** What tells the bytes that stand at an address now from others. */
  private String version(String path) {
    byte[] bytes;
    try {
      bytes =
          answer(path)
              .or(() -> preview.answer("404.html"))
              .orElseGet(() -> LivePage.faults(preview.findings()));
    } catch (TemplateFault fault) {
      bytes = LivePage.faults(preview.findings());
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12) + "-" + assets.get();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> query = new TreeMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    for (String part : raw == null ? new String[0] : raw.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        query.put(
            part.substring(0, equals),
            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD") || bytes.length == 0) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
