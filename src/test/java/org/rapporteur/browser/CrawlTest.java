package org.rapporteur.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Follows every link from the home page of a site served below a path, as a host would serve it.
 */
@BrowserTest
class CrawlTest {

  private static final String LINKS = "a[href], link[href], img[src], script[src]";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Document> pages = new HashMap<>();
  private final Map<String, Integer> statuses = new HashMap<>();
  private final Map<String, String> wanted = new LinkedHashMap<>();
  private final Problems diagnostics = new Problems();
  private int links;

  @Test
  void everyLinkAndFragmentHasATarget(Sites sites, Measured measured) throws Exception {
    for (BuiltSite site : sites.all()) {
      crawl(site);
      Set<String> visited = new HashSet<>(pages.keySet());
      site.pages().stream()
          .filter(page -> !page.template().matches("404|moved"))
          .filter(page -> !visited.contains(page.url()))
          .filter(page -> !visited.contains(page.url() + "index.html"))
          .forEach(page -> diagnostics.add("no link points to this page", page.toString()));
    }
    wanted.forEach(
        (target, from) -> {
          int hash = target.indexOf('#');
          Document page = pages.get(target.substring(0, hash));
          if (page != null && page.getElementById(target.substring(hash + 1)) == null) {
            diagnostics.add("no such place: " + target, from);
          }
        });
    measured.check("links", links, diagnostics.size());
    measured.log(
        "links: %d pages, %d files, %d links, %d fragments"
            .formatted(pages.size(), statuses.size(), links, wanted.size()));
    diagnostics.assertNone();
  }

  private void crawl(BuiltSite site) throws IOException, InterruptedException {
    Deque<String> open = new ArrayDeque<>(Set.of(site.base()));
    while (!open.isEmpty()) {
      String url = open.pop();
      if (statuses.containsKey(url)) {
        continue;
      }
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create(url)).build(),
              HttpResponse.BodyHandlers.ofString());
      statuses.put(url, response.statusCode());
      if (response.statusCode() != 200) {
        diagnostics.add("answers " + response.statusCode(), url);
      }
      if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        continue;
      }
      Document page = Jsoup.parse(response.body(), url);
      pages.put(url, page);
      for (Element element : page.select(LINKS)) {
        String target = element.absUrl(element.hasAttr("href") ? "href" : "src");
        if (element.is("[rel=canonical], [rel=alternate]") || target.startsWith("data:")) {
          continue;
        }
        if (target.startsWith(site.base())) {
          links++;
          int hash = target.indexOf('#');
          if (hash >= 0) {
            wanted.putIfAbsent(
                java.net.URLDecoder.decode(target, java.nio.charset.StandardCharsets.UTF_8), url);
          }
          open.push(hash < 0 ? target : target.substring(0, hash));
        } else if (target.startsWith(site.base().replaceFirst("(//[^/]*/).*", "$1"))) {
          diagnostics.add("leaves the site's path: " + target, url);
        }
      }
    }
  }
}
