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
import org.rapporteur.check.CheckedPage.PageLink;
import org.rapporteur.diagnostic.Rule;

/**
 * Who reads from the home page on can come to every page that is meant to be found: not to one that
 * search engines are kept from, such as a withdrawn one.
 */
final class OrphanPages implements SiteRule {

  private static final String HOME = "index.html";

  @Override
  public void validate(CheckedSite site, PageProblems diagnostics) {
    if (!site.pages().containsKey(HOME)) {
      return;
    }
    Map<String, Set<String>> links = links(site);
    Set<String> reached = new LinkedHashSet<>();
    follow(HOME, links, reached);
    Set<String> lost = new LinkedHashSet<>();
    site.pages().values().stream()
        .filter(page -> page.listed() && !reached.contains(page.path()))
        .forEach(page -> lost.add(page.path()));
    Set<String> linked = new TreeSet<>();
    lost.forEach(page -> linked.addAll(links.getOrDefault(page, Set.of())));
    // Of pages that lead to one another, the first is told of, and how many hang on it.
    List<String> order =
        lost.stream()
            .sorted(
                Comparator.comparing((String page) -> linked.contains(page))
                    .thenComparing(page -> page.chars().filter(c -> c == '/').count())
                    .thenComparing(page -> !page.endsWith(HOME)))
            .toList();
    for (String page : order) {
      int before = reached.size();
      if (!reached.contains(page)) {
        follow(page, links, reached);
        report(page, reached.size() - before - 1, diagnostics);
      }
    }
  }

  private static void report(String page, int others, PageProblems diagnostics) {
    String more = others == 0 ? "" : ", nor to the " + others + " that hang on it";
    diagnostics.report(
        Rule.PAGE_ORPHAN,
        page,
        "no link leads from the home page to this one" + more,
        "Link to it from a text, or from a template of your own.");
  }

  /** The pages that each page links to. */
  private static Map<String, Set<String>> links(CheckedSite site) {
    Map<String, Set<String>> links = new HashMap<>();
    for (CheckedPage page : site.pages().values()) {
      Set<String> to = new LinkedHashSet<>();
      for (PageLink link : page.links()) {
        if (link.followed()) {
          site.landing(page.path(), link.href())
              .map(CheckedSite.LinkDestination::file)
              .filter(file -> site.pages().containsKey(file) && !file.equals(page.path()))
              .ifPresent(to::add);
        }
      }
      links.put(page.path(), to);
    }
    return links;
  }

  private static void follow(String start, Map<String, Set<String>> links, Set<String> reached) {
    Deque<String> next = new ArrayDeque<>(List.of(start));
    reached.add(start);
    while (!next.isEmpty()) {
      for (String page : links.getOrDefault(next.remove(), Set.of())) {
        if (reached.add(page)) {
          next.add(page);
        }
      }
    }
  }
}
