package org.rapporteur.audit;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The files of a built site as a static host responds with them, at an address that does not exist.
 *
 * @param folder the folder of the site
 * @param root the path of the site on its host, such as {@code /report/}
 */
record BuiltFiles(Path folder, String root) {

  private static final String ORIGIN = "https://site.invalid";

  private static final String HTML = "text/html; charset=utf-8";

  private static final byte[] NOTHING = new byte[0];

  /** What makes a browser leave a page that redirects. */
  private static final Pattern REFRESH =
      Pattern.compile("<meta http-equiv=\"refresh\"[^>]*>", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> TYPES =
      Map.of(
          "html", HTML,
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg");

  /** A response. */
  record Response(int status, String type, byte[] bytes) {}

  /** The address of a page, by its path from the site's root. */
  String url(String path) {
    return ORIGIN + root + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  boolean isOfSite(String url) {
    return url.startsWith(ORIGIN + "/");
  }

  /** The response to a request for an address of the site. */
  Response respond(String url) {
    Response found = find(url);
    if (found.status() == 200) {
      return found;
    }
    return new Response(404, HTML, read(folder.resolve("404.html")));
  }

  private Response find(String url) {
    Response missing = new Response(404, HTML, NOTHING);
    Path file;
    try {
      String path = URI.create(url).getPath();
      if (!path.startsWith(root)) {
        return missing;
      }
      file = folder.resolve(path.substring(root.length())).normalize();
      if (path.endsWith("/")) {
        file = file.resolve("index.html");
      }
    } catch (IllegalArgumentException notAPath) {
      return missing;
    }
    if (!file.startsWith(folder.normalize())
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return missing;
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    byte[] bytes = read(file);
    return new Response(200, type, type.equals(HTML) ? withoutRefresh(bytes) : bytes);
  }

  private static byte[] withoutRefresh(byte[] html) {
    String page = new String(html, StandardCharsets.UTF_8);
    return REFRESH.matcher(page).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException gone) {
      return NOTHING;
    }
  }
}
