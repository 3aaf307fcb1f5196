package org.rapporteur.serve;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.render.TemplateException;

/** Maps paths of the server to responses: a file, a redirect or a page with problems. */
final class ServedPages {

  private static final String NOT_FOUND = "404.html";
  private static final String HTML = MediaType.of("html");

  private final Preview preview;
  private final AtomicLong assetVersion = new AtomicLong();

  ServedPages(Preview preview) {
    this.preview = preview;
  }

  /**
   * A response to a request.
   *
   * @param location the target of a redirect; empty for none
   */
  record Response(int status, String type, byte[] bytes, String location) {}

  /** Changes the version of every page, because a file that pages include has changed. */
  void updateVersions() {
    assetVersion.incrementAndGet();
  }

  /**
   * Responds to a request for a path.
   *
   * @param path the decoded path
   * @param rawPath the path as requested, encoded
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
    } catch (TemplateException exception) {
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
   * The version of the page that is currently at a path. If the path is that of another kind of
   * file, the browser shows the page for missing pages, so no file is generated to compute the
   * version.
   */
  String version(String path) {
    byte[] bytes;
    try {
      bytes =
          (isPage(path) ? find(path) : Optional.<byte[]>empty())
              .or(() -> preview.respond(NOT_FOUND))
              .orElseGet(this::problems);
    } catch (TemplateException exception) {
      bytes = problems();
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12) + "-" + assetVersion.get();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The file at a path below the server's root or below the path of the base URL. */
  private Optional<byte[]> find(String path) {
    Optional<byte[]> bytes = preview.respond(file(path));
    String root = preview.root();
    if (bytes.isPresent() || root.length() < 2 || !path.startsWith(root)) {
      return bytes;
    }
    return preview.respond(file(path.substring(root.length() - 1)));
  }

  /** Whether a path is that of a page, existing or not, rather than of another kind of file. */
  static boolean isPage(String path) {
    return MediaType.of(file(path)).equals(HTML);
  }

  private static String file(String path) {
    String file = path.substring(1);
    return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
  }
}
