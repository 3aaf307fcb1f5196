package org.rapporteur.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.page.MovedAnchor;
import org.rapporteur.plan.Plan;

/**
 * A page shows the texts of its record, has each place that a citation may point to, and links to
 * what replaces it. A template of the project's own can leave these out.
 */
final class PlannedContent implements PageRule {

  private static final int NAMED = 3;

  /** The ids of each page that has any, by its file from the site's root. */
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
    VisibleContent visible = VisibleContent.of(page.document());
    if (visible.words().isEmpty()) {
      diagnostics.report(Rule.INCOMPLETE_PAGE, page, "the page has no text that readers can see");
      return;
    }
    if (!visible.titled()) {
      diagnostics.report(Rule.INCOMPLETE_PAGE, page, "the page has no h1 that readers can see");
    }
    report(
        missingIds(page, visible),
        "citations may point to %s, but the page has no such element",
        page,
        diagnostics);
    report(missingTexts(page, visible), "the page lacks %s", page, diagnostics);
    report(missingLinks(page, visible), "the page has no visible link to %s", page, diagnostics);
  }

  private List<String> missingIds(FinishedPage page, VisibleContent visible) {
    return Stream.concat(
            ids.getOrDefault(page.path(), Set.of()).stream(),
            page.record().frame().moved().stream().map(MovedAnchor::id))
        .filter(id -> !visible.ids().contains(id))
        .distinct()
        .sorted()
        .map(id -> "“#" + id + "”")
        .toList();
  }

  private static List<String> missingTexts(FinishedPage page, VisibleContent visible) {
    return PlannedTexts.of(page.record()).stream()
        .filter(text -> !visible.shows(text))
        .map(PlannedText::name)
        .distinct()
        .toList();
  }

  private List<String> missingLinks(FinishedPage page, VisibleContent visible) {
    return PlannedLink.of(page.record()).stream()
        .filter(link -> !links(page, visible, link.href()))
        .map(link -> link.name() + " (“" + link.href() + "”)")
        .distinct()
        .toList();
  }

  private boolean links(FinishedPage page, VisibleContent visible, String href) {
    return visible.links().contains(href)
        || site.landing(page.path(), href)
            .filter(
                goal ->
                    visible.links().stream()
                        .flatMap(link -> site.landing(page.path(), link).stream())
                        .anyMatch(goal::equals))
            .isPresent();
  }

  private static void report(
      List<String> missing, String message, FinishedPage page, PageProblems diagnostics) {
    if (missing.isEmpty()) {
      return;
    }
    int more = missing.size() - NAMED;
    String named = missing.stream().limit(NAMED).collect(Collectors.joining(", "));
    diagnostics.report(
        Rule.INCOMPLETE_PAGE,
        page,
        message.replace("%s", more > 0 ? named + " and " + more + " more" : named));
  }
}
