package org.rapporteur.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All pages of a site, with a resolver for the links between them.
 *
 * @param baseUrl the site's URL; empty if it is not known
 * @param pages every page, by path
 * @param files every path of the site, pages included
 */
record CheckedSite(String baseUrl, Map<String, CheckedPage> pages, Set<String> files) {

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

  /**
   * The target of a link.
   *
   * @param file the path of the target from the site's root, whether or not the file exists
   * @param anchor the fragment id; empty for the top of the page
   */
  record LinkDestination(String file, String anchor) {}

  /** The path of the site's root on its host: {@code /} or {@code /repo/}. */
  String rootPath() {
    int host = baseUrl.indexOf("//") + 2;
    return baseUrl.isEmpty() ? "/" : baseUrl.substring(baseUrl.indexOf('/', host));
  }

  /** Whether a link contains a scheme or a host. */
  static boolean isAbsolute(String href) {
    return href.startsWith("//") || SCHEME.matcher(href).matches();
  }

  /** The target of a link on a page; empty if it is outside the site. */
  Optional<LinkDestination> target(String page, String href) {
    String target = href;
    if (isAbsolute(href)) {
      if (baseUrl.isEmpty() || !href.startsWith(baseUrl)) {
        return Optional.empty();
      }
      target = rootPath() + href.substring(baseUrl.length());
    }
    int hash = target.indexOf('#');
    String anchor = hash < 0 ? "" : decode(target.substring(hash + 1));
    String path = hash < 0 ? target : target.substring(0, hash);
    int query = path.indexOf('?');
    path = decode(query < 0 ? path : path.substring(0, query));
    String file = path.isEmpty() ? page : resolve(page, path);
    return Optional.of(
        new LinkDestination(
            file.isEmpty() || file.endsWith("/") ? file + "index.html" : file, anchor));
  }

  private String resolve(String page, String target) {
    Deque<String> parts = new ArrayDeque<>();
    String absolute =
        target.startsWith("/") ? target : rootPath() + page.replaceAll("[^/]*$", "") + target;
    boolean folder = true;
    for (String part : absolute.split("/", -1)) {
      folder = part.isEmpty() || part.equals(".") || part.equals("..");
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!folder) {
        parts.addLast(part);
      }
    }
    StringBuilder path = new StringBuilder("/");
    for (Iterator<String> i = parts.iterator(); i.hasNext(); ) {
      path.append(i.next()).append(i.hasNext() || folder ? "/" : "");
    }
    String full = path.toString();
    return full.startsWith(rootPath()) ? full.substring(rootPath().length()) : full;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      return text;
    }
  }
}
