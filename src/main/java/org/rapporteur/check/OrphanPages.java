package org.rapporteur.check;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.CheckedPage.PageLink;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.index.Facet;
import org.rapporteur.model.Urls;

/**
 * Checks that every page can be reached by links from the home page. Pages that search engines must
 * not list, such as withdrawn ones, are exempt, and so are the lists by facet, which templates of
 * earlier versions do not know.
 */
final class OrphanPages implements SiteRule {

  private static final String HOME = "index.html";

  private static final Pattern FACETS =
      Pattern.compile(
          "(?:.*/)?"
              + Urls.FACETS
              + Stream.of(Facet.values())
                  .map(Facet::word)
                  .collect(Collectors.joining("|", "(?:", ")"))
              + "(?:-\\d+)?/.*");

  @Override
  public void validate(CheckedSite site, PageProblems diagnostics) {
    if (!site.pages().containsKey(HOME)) {
      return;
    }
    Map<String, Set<String>> links = links(site);
    Set<String> visited = new LinkedHashSet<>();
    follow(HOME, links, visited);
    Set<String> orphans = new LinkedHashSet<>();
    site.pages().values().stream()
        .filter(page -> page.listed() && !visited.contains(page.path()))
        .filter(page -> !FACETS.matcher(page.path()).matches())
        .forEach(page -> orphans.add(page.path()));
    Set<String> linkTargets = new TreeSet<>();
    orphans.forEach(page -> linkTargets.addAll(links.getOrDefault(page, Set.of())));
    // Of orphans that link to each other, only the first is reported, with the number of the
    // others.
    List<String> order =
        orphans.stream()
            .sorted(
                Comparator.comparing((String page) -> linkTargets.contains(page))
                    .thenComparing(page -> page.chars().filter(c -> c == '/').count())
                    .thenComparing(page -> !page.endsWith(HOME)))
            .toList();
    for (String page : order) {
      int previous = visited.size();
      if (!visited.contains(page)) {
        follow(page, links, visited);
        report(page, visited.size() - previous - 1, diagnostics);
      }
    }
  }

  private static void report(String page, int dependents, PageProblems diagnostics) {
    String more = dependents == 0 ? "" : ", nor can " + dependents + " more that it links to";
    diagnostics.report(
        Rule.PAGE_ORPHAN,
        page,
        "this page cannot be reached by links from the home page" + more,
        "Link to it from a text, or from a template in templates/.");
  }

  /** Maps each page to the pages that it links to. */
  private static Map<String, Set<String>> links(CheckedSite site) {
    Map<String, Set<String>> links = new HashMap<>();
    for (CheckedPage page : site.pages().values()) {
      Set<String> targets = new LinkedHashSet<>();
      for (PageLink link : page.links()) {
        if (link.followed()) {
          site.target(page.path(), link.href())
              .map(CheckedSite.LinkDestination::file)
              .filter(file -> site.pages().containsKey(file) && !file.equals(page.path()))
              .ifPresent(targets::add);
        }
      }
      links.put(page.path(), targets);
    }
    return links;
  }

  private static void follow(String start, Map<String, Set<String>> links, Set<String> visited) {
    Deque<String> queue = new ArrayDeque<>(List.of(start));
    visited.add(start);
    while (!queue.isEmpty()) {
      for (String page : links.getOrDefault(queue.remove(), Set.of())) {
        if (visited.add(page)) {
          queue.add(page);
        }
      }
    }
  }
}
