package org.rapporteur.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.index.TitledLink;
import org.rapporteur.plan.Plan;
import org.rapporteur.view.MovedPage;

/**
 * Checks that a page redirects readers and search engines as planned: a moved page to its new
 * address, and any other page not at all.
 */
final class PageDirection implements PageRule {

  private static final Evaluator DIRECTIONS = Selector.evaluatorOf("base, link[rel], meta");

  private static final Pattern REFRESH =
      Pattern.compile("(?is)\\s*[\\d.]*\\s*[;,]?\\s*(?:url\\s*=)?\\s*([\"']?)(.*?)\\1\\s*");
  private static final Pattern CRAWLER = Pattern.compile("robots|.*bot.*|slurp|teoma");
  private static final Pattern NOT_LISTED =
      Pattern.compile("(?:.*[\\s,])?(?:noindex|none)(?:[\\s,].*)?");

  private final CheckedSite site;

  PageDirection(Plan plan) {
    this.site = new CheckedSite(plan.baseUrl(), Map.of(), Set.of());
  }

  @Override
  public void validate(FinishedPage page, PageProblems diagnostics) {
    Elements directions = page.document().select(DIRECTIONS);
    validateBase(page, directions, diagnostics);
    validateRefresh(page, directions, diagnostics);
    validateCanonical(page, directions, diagnostics);
    validateListing(page, directions, diagnostics);
  }

  private static void validateBase(
      FinishedPage page, Elements directions, PageProblems diagnostics) {
    if (directions.is("base")) {
      report(
          page,
          diagnostics,
          "the page has a <base> element, which changes the target of every relative link");
    }
  }

  private void validateRefresh(FinishedPage page, Elements directions, PageProblems diagnostics) {
    List<String> actual =
        directions.select("meta[http-equiv=refresh]").eachAttr("content").stream()
            .map(PageDirection::refreshTarget)
            .toList();
    List<String> planned =
        page.record() instanceof MovedPage moved
            ? moved.to().stream().map(TitledLink::href).toList()
            : List.of();
    if (planned.isEmpty() && !actual.isEmpty()) {
      report(
          page, diagnostics, "the page redirects to “" + actual.get(0) + "”, but it has not moved");
    } else if (!planned.isEmpty()
        && (actual.isEmpty()
            || !actual.stream().allMatch(to -> isSameTarget(page, to, planned.get(0))))) {
      String to = actual.isEmpty() ? "nowhere" : "to “" + actual.get(0) + "”";
      report(
          page,
          diagnostics,
          "the page redirects " + to + " instead of to “" + planned.get(0) + "”");
    }
  }

  private static String refreshTarget(String content) {
    Matcher refresh = REFRESH.matcher(content);
    return refresh.matches() ? refresh.group(2) : content;
  }

  private boolean isSameTarget(FinishedPage page, String href, String planned) {
    Optional<CheckedSite.LinkDestination> target = site.target(page.path(), planned);
    return href.equals(planned)
        || target.isPresent() && target.equals(site.target(page.path(), href));
  }

  private static void validateCanonical(
      FinishedPage page, Elements directions, PageProblems diagnostics) {
    List<String> actual =
        directions.select("link[rel]").stream()
            .filter(link -> tokens(link.attr("rel")).contains("canonical"))
            .map(link -> link.attr("href").strip())
            .toList();
    String planned = page.record().frame().canonical();
    if (!actual.equals(planned.isEmpty() ? List.of() : List.of(planned))) {
      report(
          page,
          diagnostics,
          "the canonical link is "
              + (actual.isEmpty() ? "missing" : "“" + String.join("”, “", actual) + "”")
              + (planned.isEmpty()
                  ? ", but the page needs none"
                  : " instead of “" + planned + "”"));
    }
  }

  private static List<String> tokens(String value) {
    return List.of(value.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  private static void validateListing(
      FinishedPage page, Elements directions, PageProblems diagnostics) {
    boolean listed =
        directions.select("meta[name]").stream()
            .filter(
                meta ->
                    CRAWLER.matcher(meta.attr("name").strip().toLowerCase(Locale.ROOT)).matches())
            .noneMatch(
                meta ->
                    NOT_LISTED
                        .matcher(meta.attr("content").strip().toLowerCase(Locale.ROOT))
                        .matches());
    if (!listed && page.record().frame().indexed()) {
      report(page, diagnostics, "the page asks search engines not to list it (noindex)");
    }
  }

  private static void report(FinishedPage page, PageProblems diagnostics, String message) {
    diagnostics.report(Rule.MISDIRECTED_PAGE, page, message);
  }
}
