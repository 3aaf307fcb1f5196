package org.rapporteur.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which requests the preview server accepts. Any web page and any program on this machine
 * can send requests to it. It rejects requests for a host name that another site's DNS maps to this
 * address, requests from another site's page, requests that do more than read, and paths that are
 * not a file of the site.
 *
 * <p>A link on another site may open a page in a separate tab, where that site cannot read it. A
 * request without {@code Sec-Fetch-Site} and {@code Origin}, from an old browser or a program, may
 * read the site but nothing else.
 *
 * @param port the port on which the server listens
 */
record RequestGuard(int port) {

  private static final Pattern ENCODED = Pattern.compile("(?i).*%(2e|2f|5c).*");
  private static final int DEFAULT_PORT = 80;

  /** The HTTP status of a rejection; empty for an accepted request. */
  Optional<Integer> rejection(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    Optional<String> host = only(headers, "Host").map(name -> name.toLowerCase(Locale.ROOT));
    if (host.isEmpty() || !hostNames().contains(host.get())) {
      return Optional.of(403);
    }
    URI uri = exchange.getRequestURI();
    if (!isOwnOrigin(headers, host.get()) || !isAllowedSite(headers, uri)) {
      return Optional.of(403);
    }
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Optional.of(405);
    }
    return isPlain(uri) ? Optional.empty() : Optional.of(400);
  }

  /** Whether the request proves that a page of the preview sent it. */
  boolean isFromOwnPage(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    return headers.containsKey("Origin")
        || only(headers, "Sec-Fetch-Site").equals(Optional.of("same-origin"));
  }

  private Set<String> hostNames() {
    return port == DEFAULT_PORT
        ? Set.of("127.0.0.1", "localhost", "127.0.0.1:80", "localhost:80")
        : Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  private static boolean isOwnOrigin(Headers headers, String host) {
    return !headers.containsKey("Origin")
        || only(headers, "Origin").equals(Optional.of("http://" + host));
  }

  /**
   * Whether the sending site is allowed. Other ports of this machine count as other sites, although
   * browsers report "same-site".
   */
  private static boolean isAllowedSite(Headers headers, URI uri) {
    if (!headers.containsKey("Sec-Fetch-Site")) {
      return true;
    }
    String site = only(headers, "Sec-Fetch-Site").orElse("");
    boolean ownFile = String.valueOf(uri.getPath()).startsWith(PreviewPage.PREFIX);
    boolean opensTab =
        only(headers, "Sec-Fetch-Mode").equals(Optional.of("navigate"))
            && only(headers, "Sec-Fetch-Dest").equals(Optional.of("document"));
    return switch (site) {
      case "same-origin", "none" -> true;
      case "same-site", "cross-site" -> opensTab && !ownFile;
      default -> false;
    };
  }

  private static Optional<String> only(Headers headers, String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** Whether a URI is a plain path that cannot denote anything above the root. */
  static boolean isPlain(URI uri) {
    String raw = uri.getRawPath();
    return !uri.isAbsolute()
        && uri.getRawAuthority() == null
        && raw != null
        && !ENCODED.matcher(raw).matches()
        && isPlain(uri.getPath());
  }

  private static boolean isPlain(String path) {
    return path.startsWith("/")
        && !path.contains("//")
        && !path.contains("\\")
        && path.chars().noneMatch(Character::isISOControl)
        && !List.of(path.split("/")).contains("..");
  }
}
