package org.rapporteur.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.view.Page;

/**
 * Parses every rendered page as a browser would, and checks the pages and the links between them.
 */
public final class PageChecker {

  private static final List<PageRule> PAGE_RULES =
      List.of(
          new UniqueIds(),
          new PageStructure(),
          new Landmarks(),
          new HeadingOrder(),
          new PageLanguage(),
          new TextAlternatives(),
          new LinkText(),
          new FormLabels(),
          new TableHeaders(),
          new AccessKeys(),
          new ContentPolicy());

  private static final List<SiteRule> SITE_RULES =
      List.of(new PageTitles(), new PageLinks(), new OrphanPages());

  private final String baseUrl;
  private final List<PageRule> pageRules;
  private final PageProblems diagnostics;
  private final Map<String, CheckedPage> pages = new ConcurrentSkipListMap<>();

  private PageChecker(String baseUrl, List<PageRule> pageRules, PageProblems diagnostics) {
    this.baseUrl = baseUrl;
    this.pageRules = pageRules;
    this.diagnostics = diagnostics;
  }

  /**
   * Creates a checker that applies every rule.
   *
   * @param changed the project's templates that differ from the default ones
   */
  public static PageChecker thorough(Plan plan, List<String> changed, Diagnostics diagnostics) {
    List<PageRule> rules = new ArrayList<>(PAGE_RULES);
    rules.addAll(planned(plan));
    return new PageChecker(plan.baseUrl(), rules, new PageProblems(changed, diagnostics));
  }

  /**
   * Creates a checker that only tests whether each page contains its planned content; see {@link
   * #thorough}.
   */
  public static PageChecker ofContent(Plan plan, List<String> changed, Diagnostics diagnostics) {
    return new PageChecker(plan.baseUrl(), planned(plan), new PageProblems(changed, diagnostics));
  }

  private static List<PageRule> planned(Plan plan) {
    return List.of(new PlannedContent(plan), new PageDirection(plan));
  }

  /**
   * Checks one page, and stores the facts that {@link #finish} needs. Thread-safe.
   *
   * @param record the page record that it was rendered from
   */
  public void read(Artifact page, Page record) {
    FinishedPage finished =
        new FinishedPage(
            page.path().toString(),
            record,
            Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8)));
    pageRules.forEach(rule -> rule.validate(finished, diagnostics));
    pages.put(finished.path(), CheckedPage.of(finished));
  }

  /**
   * Checks the whole site. Called once, after {@link #read} has returned for every page.
   *
   * @param files every path of the site, pages included
   */
  public void finish(Set<String> files) {
    CheckedSite site = new CheckedSite(baseUrl, pages, files);
    SITE_RULES.forEach(rule -> rule.validate(site, diagnostics));
  }
}
