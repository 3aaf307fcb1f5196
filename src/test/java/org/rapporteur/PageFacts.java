package org.rapporteur;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a built site from disk, independently of the checker in the product. */
public final class PageFacts {

  private PageFacts() {}

  /** Problems by page: dead links and anchors, duplicate ids, structure, and duplicate titles. */
  static Map<String, List<String>> problems(Path site) throws IOException {
    Map<Path, Document> pages = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages.put(file, Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
    Map<String, List<String>> problems = new TreeMap<>();
    Set<String> titles = new HashSet<>();
    pages.forEach(
        (file, page) -> {
          List<String> found = new ArrayList<>();
          if (!titles.add(page.title())) {
            found.add("title twice: " + page.title());
          }
          if (page.select("h1").size() != 1 || page.select("main").size() != 1) {
            found.add("not one h1 and one main");
          }
          Set<String> ids = new HashSet<>();
          page.select("[id]").stream()
              .map(Element::id)
              .filter(id -> !ids.add(id))
              .forEach(id -> found.add("id twice: " + id));
          if (!file.endsWith("404.html")) {
            page.select("a[href], link[href], img[src]").stream()
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
                .filter(href -> !href.matches("[a-z]+:.*"))
                .filter(href -> !hasTarget(file, href, pages))
                .forEach(href -> found.add("dead: " + href));
          }
          if (!found.isEmpty()) {
            problems.put(site.relativize(file).toString(), found);
          }
        });
    return problems;
  }

  private static boolean hasTarget(Path from, String href, Map<Path, Document> pages) {
    URI target = from.toUri().resolve(href);
    String fragment = target.getFragment();
    Path file = Path.of(URI.create(target.toString().replaceAll("#.*", "")));
    if (!Files.isRegularFile(file)) {
      return false;
    }
    return fragment == null || pages.get(file).getElementById(fragment) != null;
  }
}
