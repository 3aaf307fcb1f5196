package org.rapporteur.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.page.Entry;
import org.rapporteur.page.MovedPlace;
import org.rapporteur.page.Page;
import org.rapporteur.page.RecommendationPage;
import org.rapporteur.page.ThemePage;
import org.rapporteur.plan.Plan;

/**
 * A page has text, each place that a citation may point to, and the demand of each recommendation
 * that it is about. A template of the project's own can leave these out.
 */
final class PlannedContent implements PageRule {

  private static final int NAMED = 3;

  /** The ids of each page that has any, by its file from the site's root. */
  private final Map<String, Set<String>> ids = new HashMap<>();

  PlannedContent(Plan plan) {
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
  public void judge(FinishedPage page, PageFindings findings) {
    VisibleContent visible = VisibleContent.of(main(page));
    if (visible.words().isEmpty()) {
      findings.report(Rule.INCOMPLETE_PAGE, page, "the page has no text");
      return;
    }
    List<String> missing =
        Stream.concat(
                ids.getOrDefault(page.path(), Set.of()).stream(),
                page.record().shell().moved().stream().map(MovedPlace::id))
            .filter(id -> !visible.ids().contains(id))
            .distinct()
            .sorted()
            .map(id -> "“#" + id + "”")
            .toList();
    if (!missing.isEmpty()) {
      findings.report(
          Rule.INCOMPLETE_PAGE,
          page,
          "citations may point to "
              + missing.stream().limit(NAMED).collect(Collectors.joining(", "))
              + (missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "")
              + ", but the page has no such "
              + (missing.size() == 1 ? "id" : "ids"));
    }
    for (Entry entry : entries(page.record())) {
      if (!visible.hasInOrder(VisibleContent.words(entry.demand().prose()))) {
        findings.report(
            Rule.INCOMPLETE_PAGE, page, "the page lacks the demand of " + entry.label());
      }
    }
  }

  private static Element main(FinishedPage page) {
    Element main = page.document().selectFirst("main");
    return main == null ? page.document().body() : main;
  }

  private static List<Entry> entries(Page record) {
    List<Entry> entries = new ArrayList<>();
    if (record instanceof RecommendationPage recommendation) {
      entries.add(recommendation.entry());
    } else if (record instanceof ThemePage theme) {
      theme.items().forEach(item -> entries.addAll(item.entry()));
    }
    return entries;
  }
}
