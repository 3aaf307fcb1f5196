package org.rapporteur.serve;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.render.TemplateException;

/** What the preview shows at each path of its server: a file, a redirect or a page of problems. */
final class ServedPages {

  private static final String NOT_FOUND = "404.html";
  private static final String HTML = MediaType.of("html");

  private final Preview preview;
  private final AtomicLong assets = new AtomicLong();

  ServedPages(Preview preview) {
    this.preview = preview;
  }

  /**
   * An answer to a request.
   *
   * @param location where to go instead; empty for none
   */
  record Response(int status, String type, byte[] bytes, String location) {}

  /** Gives every page a new version: a file that pages include has changed. */
  void updateVersions() {
    assets.incrementAndGet();
  }

  /**
   * The answer at a path.
   *
   * @param path decoded
   * @param rawPath the same as it was asked for
   */
  Response respond(String path, String rawPath) {
    try {
      Optional<byte[]> bytes = find(path);
      if (bytes.isPresent()) {
        String type = MediaType.of(file(path));
        return type.equals(HTML)
            ? page(200, bytes.get(), path)
            : new Response(200, type, bytes.get(), "");
      }
      if (!path.endsWith("/") && find(path + "/").isPresent()) {
        return new Response(302, HTML, new byte[0], rawPath + "/");
      }
      return preview
          .respond(NOT_FOUND)
          .map(notFound -> page(404, notFound, path))
          .orElseGet(() -> page(503, problems(), path));
    } catch (TemplateException fault) {
      return page(500, problems(), path);
    }
  }

  private Response page(int status, byte[] html, String path) {
    return new Response(status, HTML, PreviewPage.of(html, version(path)), "");
  }

  private byte[] problems() {
    return PreviewPage.problems(preview.diagnostics());
  }

  /**
   * Identifies the page that is at a path now. Where a browser shows a page at the path of another
   * file, it is the one for a missing page: no file is generated for its version.
   */
  String version(String path) {
    byte[] bytes;
    try {
      bytes =
          (isPage(path) ? find(path) : Optional.<byte[]>empty())
              .or(() -> preview.respond(NOT_FOUND))
              .orElseGet(this::problems);
    } catch (TemplateException fault) {
      bytes = problems();
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12) + "-" + assets.get();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The file at a path: below the root of the server, or below the path of the base-url. */
  private Optional<byte[]> find(String path) {
    Optional<byte[]> bytes = preview.respond(file(path));
    String root = preview.root();
    if (bytes.isPresent() || root.length() < 2 || !path.startsWith(root)) {
      return bytes;
    }
    return preview.respond(file(path.substring(root.length() - 1)));
  }

  /** Whether a path is that of a page, be there one or not, rather than of another file. */
  static boolean isPage(String path) {
    return MediaType.of(file(path)).equals(HTML);
  }

  private static String file(String path) {
    String file = path.substring(1);
    return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
  }
}
