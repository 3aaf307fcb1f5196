package org.rapporteur.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The query with which an open page requests events.
 *
 * @param page the decoded path of the page from the server's root
 * @param version the version of the page that the browser shows
 */
record EventsQuery(String page, String version) {

  private static final int MAX_LENGTH = 4096;
  private static final Pattern VERSION = Pattern.compile("[0-9a-f]{24}-[0-9]{1,19}");

  /** Parses a query; empty unless it contains exactly one valid page and one valid version. */
  static Optional<EventsQuery> parse(@Nullable String query) {
    if (query == null || query.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (String part : query.split("&", -1)) {
      int equals = part.indexOf('=');
      Optional<String> value = decode(part.substring(equals + 1));
      if (equals < 0
          || value.isEmpty()
          || values.putIfAbsent(part.substring(0, equals), value.get()) != null) {
        return Optional.empty();
      }
    }
    Optional<String> page = path(values.getOrDefault("page", ""));
    String version = values.getOrDefault("version", "");
    boolean valid = values.size() == 2 && VERSION.matcher(version).matches();
    return valid ? page.map(path -> new EventsQuery(path, version)) : Optional.empty();
  }

  /** Decodes the path of a page as a browser requests it: {@code /%C3%A9t%C3%A9/}. */
  private static Optional<String> path(String raw) {
    try {
      URI uri = new URI(raw);
      boolean isPath = uri.getRawQuery() == null && uri.getRawFragment() == null;
      return isPath && RequestGuard.isPlain(uri) ? Optional.of(uri.getPath()) : Optional.empty();
    } catch (URISyntaxException notAPath) {
      return Optional.empty();
    }
  }

  private static Optional<String> decode(String value) {
    try {
      String decoded = URLDecoder.decode(value, StandardCharsets.UTF_8);
      return decoded.indexOf('\uFFFD') >= 0 ? Optional.empty() : Optional.of(decoded);
    } catch (IllegalArgumentException badEscape) {
      return Optional.empty();
    }
  }
}
