package org.rapporteur.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Serves folders like a static host: below a path, with index.html for a folder and 404.html. With
 * the query {@value #NO_REDIRECT} a page that redirects does not.
 */
final class SiteServer implements AutoCloseable {

  static {
    // Otherwise each response waits 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  static final String NO_REDIRECT = "still";

  private static final Pattern REFRESH = Pattern.compile("<meta http-equiv=\"refresh\"[^>]*>");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("csv", "text/csv"),
          Map.entry("txt", "text/plain"));

  private final Map<String, Path> folders = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final HttpServer server;

  SiteServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::respond);
    server.setExecutor(threads);
    server.start();
  }

  /** Serves a folder below a path such as {@code /repo/}, and returns its URL. */
  String serve(String path, Path folder) {
    folders.put(path, folder);
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private void respond(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath();
      String base =
          folders.keySet().stream()
              .filter(asked::startsWith)
              .max(java.util.Comparator.comparingInt(String::length))
              .orElse("");
      if (base.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      Path folder = folders.get(base);
      Path file = folder.resolve(asked.substring(base.length())).normalize();
      if (Files.isDirectory(file) && asked.endsWith("/")) {
        file = file.resolve("index.html");
      }
      int status = 200;
      if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        status = 404;
        file = folder.resolve("404.html");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (NO_REDIRECT.equals(exchange.getRequestURI().getQuery())) {
        String page = new String(bytes, StandardCharsets.UTF_8);
        bytes = REFRESH.matcher(page).replaceFirst("").getBytes(StandardCharsets.UTF_8);
      }
      String name = file.getFileName().toString();
      exchange
          .getResponseHeaders()
          .set(
              "Content-Type",
              TYPES.getOrDefault(
                  name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
