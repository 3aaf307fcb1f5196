package org.rapporteur.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns away what this machine's own browser would not ask: requests by a name that another site's
 * DNS gave to this address, or from another site's page, and paths that try to climb.
 *
 * @param port where the server listens
 */
record Doorkeeper(int port) {

  private static final Pattern HIDDEN = Pattern.compile("(?i).*%(2e|2f|5c|00).*");

  /** The status of a refusal; empty for a request that may come in. */
  Optional<Integer> refuse(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    List<String> hosts = headers.getOrDefault("Host", List.of());
    if (hosts.size() != 1 || !names().contains(hosts.get(0))) {
      return Optional.of(403);
    }
    for (String origin : headers.getOrDefault("Origin", List.of())) {
      if (names().stream().noneMatch(name -> origin.equals("http://" + name))) {
        return Optional.of(403);
      }
    }
    boolean reads =
        exchange.getRequestMethod().equals("GET") || exchange.getRequestMethod().equals("HEAD");
    if (!reads) {
      return Optional.of(405);
    }
    return climbs(exchange.getRequestURI()) ? Optional.of(400) : Optional.empty();
  }

  private Set<String> names() {
    return Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  private static boolean climbs(URI uri) {
    String raw = uri.getRawPath();
    String path = uri.getPath();
    if (uri.isAbsolute() || raw == null || !raw.startsWith("/") || HIDDEN.matcher(raw).matches()) {
      return true;
    }
    boolean odd = path.contains("//") || path.contains("\\") || path.indexOf('\0') >= 0;
    return odd || List.of(path.split("/")).contains("..");
  }
}
