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
 * All pages of a site, and where its links lead.
 *
 * @param baseUrl the site's address; empty when it is not known
 * @param pages every page, by path
 * @param files every path of the site, pages included
 */
record CheckedSite(String baseUrl, Map<String, CheckedPage> pages, Set<String> files) {

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

  /**
   * Where a link leads.
   *
   * @param file the path that would answer it, from the site's root, whether or not it is there
   * @param anchor the place there; empty for its beginning
   */
  record LinkDestination(String file, String anchor) {}

  /** The path of the site's root on its host: {@code /} or {@code /repo/}. */
  String rootPath() {
    int host = baseUrl.indexOf("//") + 2;
    return baseUrl.isEmpty() ? "/" : baseUrl.substring(baseUrl.indexOf('/', host));
  }

  /** Whether a link has a scheme or a host of its own. */
  static boolean isAbsolute(String href) {
    return href.startsWith("//") || SCHEME.matcher(href).matches();
  }

  /** Where a link on a page leads within the site; empty when it leads elsewhere. */
  Optional<LinkDestination> landing(String page, String href) {
    String way = href;
    if (isAbsolute(href)) {
      if (baseUrl.isEmpty() || !href.startsWith(baseUrl)) {
        return Optional.empty();
      }
      way = rootPath() + href.substring(baseUrl.length());
    }
    int hash = way.indexOf('#');
    String anchor = hash < 0 ? "" : decoded(way.substring(hash + 1));
    String path = hash < 0 ? way : way.substring(0, hash);
    int query = path.indexOf('?');
    path = decoded(query < 0 ? path : path.substring(0, query));
    String file = path.isEmpty() ? page : resolved(page, path);
    return Optional.of(
        new LinkDestination(
            file.isEmpty() || file.endsWith("/") ? file + "index.html" : file, anchor));
  }

  private String resolved(String page, String way) {
    Deque<String> parts = new ArrayDeque<>();
    String whole = way.startsWith("/") ? way : rootPath() + page.replaceAll("[^/]*$", "") + way;
    boolean folder = true;
    for (String part : whole.split("/", -1)) {
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

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      return text;
    }
  }
}
