package org.rapporteur.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.plan.Plan;
import org.rapporteur.view.MovedAnchor;

/**
 * Checks that a page shows the texts of its record, contains each anchor that a citation may use,
 * and links to its replacement. A project's own template could omit these.
 */
final class PlannedContent implements PageRule {

  private static final int MAX_NAMED = 3;

  /** The ids that each page must contain, by the page's path from the site's root. */
  private final Map<String, Set<String>> ids = new HashMap<>();

  private final CheckedSite site;

  PlannedContent(Plan plan) {
    this.site = new CheckedSite(plan.baseUrl(), Map.of(), Set.of());
    for (Plan.PlannedEdition edition : plan.editions()) {
      edition
          .places()
          .forEach(
              place ->
                  ids.computeIfAbsent(
                          edition.addresses().file(place.address()), file -> new HashSet<>())
                      .add(place.anchor()));
    }
  }

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    VisibleContent content = VisibleContent.of(page.document());
    if (content.words().isEmpty()) {
      diagnostics.report(Rule.INCOMPLETE_PAGE, page, "the page has no text that readers can see");
      return;
    }
    if (!content.titled()) {
      diagnostics.report(Rule.INCOMPLETE_PAGE, page, "the page has no h1 that readers can see");
    }
    report(
        missingIds(page, content),
        "citations may point to %s, but the page has no such element",
        page,
        diagnostics);
    report(missingTexts(page, content), "the page does not show %s", page, diagnostics);
    report(missingLinks(page, content), "the page has no visible link to %s", page, diagnostics);
  }

  private List<String> missingIds(FinishedPage page, VisibleContent content) {
    return Stream.concat(
            ids.getOrDefault(page.path(), Set.of()).stream(),
            page.record().frame().moved().stream().map(MovedAnchor::id))
        .filter(id -> !content.ids().contains(id))
        .distinct()
        .sorted()
        .map(id -> "“#" + id + "”")
        .toList();
  }

  private static List<String> missingTexts(FinishedPage page, VisibleContent content) {
    return PlannedTexts.of(page.record()).stream()
        .filter(text -> !content.shows(text))
        .map(PlannedText::name)
        .distinct()
        .toList();
  }

  private List<String> missingLinks(FinishedPage page, VisibleContent content) {
    return PlannedLink.of(page.record()).stream()
        .filter(link -> !linksTo(page, content, link.href()))
        .map(link -> link.name() + " (“" + link.href() + "”)")
        .distinct()
        .toList();
  }

  private boolean linksTo(FinishedPage page, VisibleContent content, String href) {
    return content.links().contains(href)
        || site.target(page.path(), href)
            .filter(
                target ->
                    content.links().stream()
                        .flatMap(link -> site.target(page.path(), link).stream())
                        .anyMatch(target::equals))
            .isPresent();
  }

  private static void report(
      List<String> missing, String message, FinishedPage page, PageProblems diagnostics) {
    if (missing.isEmpty()) {
      return;
    }
    int more = missing.size() - MAX_NAMED;
    String named = missing.stream().limit(MAX_NAMED).collect(Collectors.joining(", "));
    diagnostics.report(
        Rule.INCOMPLETE_PAGE,
        page,
        message.replace("%s", more > 0 ? named + " and " + more + " more" : named));
  }
}
