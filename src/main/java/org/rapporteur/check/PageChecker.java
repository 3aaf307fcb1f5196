package org.rapporteur.check;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.render.Artifact;

/** Reads every finished page back: links and anchors land, ids are unique, the structure stands. */
public final class PageChecker {

  private final String rootPath;
  private final Diagnostics diagnostics;

  /**
   * @param rootPath the path of the site's root on its host, such as {@code /repo/}
   */
  public PageChecker(String rootPath, Diagnostics diagnostics) {
    this.rootPath = rootPath;
    this.diagnostics = diagnostics;
  }

  /**
   * @param files every path of the site, pages included
   */
  public void check(List<Artifact> pages, Set<String> files) {
    Map<String, Set<String>> ids = new HashMap<>();
    Map<String, Document> documents = new LinkedHashMap<>();
    Map<String, String> titles = new HashMap<>();
    for (Artifact page : pages) {
      String path = page.path().toString();
      Document document = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
      documents.put(path, document);
      ids.put(path, ids(path, document));
      structure(path, document, titles);
    }
    documents.forEach((path, document) -> links(path, document, ids, files));
  }

  private Set<String> ids(String path, Document document) {
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!ids.add(element.id())) {
        report(Rule.PAGE_DUPLICATE_ID, path, "the id “" + element.id() + "” stands twice");
      }
    }
    return ids;
  }

  private void structure(String path, Document document, Map<String, String> titles) {
    for (String one : List.of("h1", "main", "title")) {
      int count = document.select(one.equals("title") ? "head > title" : one).size();
      if (count != 1) {
        report(Rule.PAGE_STRUCTURE, path, "the page has " + count + " of <" + one + ">, not one");
      }
    }
    String twin = titles.putIfAbsent(document.title(), path);
    if (twin != null) {
      report(Rule.PAGE_STRUCTURE, path, "its title is also that of " + twin);
    }
  }

  private void links(
      String path, Document document, Map<String, Set<String>> ids, Set<String> files) {
    for (Element element : document.select("a[href], link[href], img[src], script[src]")) {
      String href = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      boolean elsewhere = href.matches("(?i)[a-z][a-z0-9+.-]*:.*") || href.startsWith("//");
      if (!elsewhere) {
        link(path, href, ids, files);
      }
    }
  }

  private void link(String path, String href, Map<String, Set<String>> ids, Set<String> files) {
    int hash = href.indexOf('#');
    String way = hash < 0 ? href : href.substring(0, hash);
    String anchor = hash < 0 ? "" : decoded(href.substring(hash + 1));
    String target = way.isEmpty() ? path : resolved(path, way);
    if (target.isEmpty() || target.endsWith("/")) {
      target += "index.html";
    }
    if (!files.contains(target)) {
      report(Rule.PAGE_DEAD_LINK, path, "the link “" + href + "” leads to nothing");
    } else if (!anchor.isEmpty() && ids.containsKey(target) && !ids.get(target).contains(anchor)) {
      report(Rule.PAGE_DEAD_ANCHOR, path, "the link “" + href + "” leads to no place there");
    }
  }

  /** The file that a link means, from the site's root. */
  private String resolved(String path, String way) {
    URI page = URI.create("http://site" + rootPath).resolve(encoded(path));
    String full = decoded(page.resolve(way).getRawPath());
    return full.startsWith(rootPath) ? full.substring(rootPath.length()) : full;
  }

  private static String encoded(String path) {
    return URI.create("http://x/").resolve(path.replace(" ", "%20")).getRawPath().substring(1);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private void report(Rule rule, String path, String message) {
    diagnostics.report(
        rule,
        Span.of(path),
        message,
        "If no template of your own made this page, it is a fault of Rapporteur’s.");
  }
}
