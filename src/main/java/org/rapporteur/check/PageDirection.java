package org.rapporteur.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Elements;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.page.MovedPage;
import org.rapporteur.page.TitledLink;
import org.rapporteur.plan.Plan;

/**
 * A page sends readers and search engines to the addresses that were planned: a moved page to its
 * new address, every other page nowhere.
 */
final class PageDirection implements PageRule {

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
  public void validate(FinishedPage page, PageProblems findings) {
    Elements directions = page.document().select("base, link[rel], meta");
    validateBase(page, directions, findings);
    validateRefresh(page, directions, findings);
    validateCanonical(page, directions, findings);
    validateListing(page, directions, findings);
  }

  private static void validateBase(FinishedPage page, Elements directions, PageProblems findings) {
    if (directions.is("base")) {
      report(page, findings, "<base> changes where every relative link goes: remove it");
    }
  }

  private void validateRefresh(FinishedPage page, Elements directions, PageProblems findings) {
    List<String> found =
        directions.select("meta[http-equiv=refresh]").eachAttr("content").stream()
            .map(PageDirection::target)
            .toList();
    List<String> planned =
        page.record() instanceof MovedPage moved
            ? moved.to().stream().map(TitledLink::href).toList()
            : List.of();
    if (planned.isEmpty() && !found.isEmpty()) {
      report(page, findings, "the page redirects to “" + found.get(0) + "”, but it has not moved");
    } else if (!planned.isEmpty()
        && (found.isEmpty() || !found.stream().allMatch(to -> same(page, to, planned.get(0))))) {
      String to = found.isEmpty() ? "nowhere" : "to “" + found.get(0) + "”";
      report(
          page, findings, "the page redirects " + to + " instead of to “" + planned.get(0) + "”");
    }
  }

  private static String target(String content) {
    Matcher refresh = REFRESH.matcher(content);
    return refresh.matches() ? refresh.group(2) : content;
  }

  private boolean same(FinishedPage page, String href, String planned) {
    Optional<CheckedSite.LinkDestination> landing = site.landing(page.path(), planned);
    return href.equals(planned)
        || landing.isPresent() && landing.equals(site.landing(page.path(), href));
  }

  private static void validateCanonical(
      FinishedPage page, Elements directions, PageProblems findings) {
    List<String> found =
        directions.select("link[rel]").stream()
            .filter(link -> tokens(link.attr("rel")).contains("canonical"))
            .map(link -> link.attr("href").strip())
            .toList();
    String planned = page.record().shell().canonical();
    if (!found.equals(planned.isEmpty() ? List.of() : List.of(planned))) {
      report(
          page,
          findings,
          "the canonical link is "
              + (found.isEmpty() ? "missing" : "“" + String.join("”, “", found) + "”")
              + (planned.isEmpty()
                  ? ", but the page needs none"
                  : " instead of “" + planned + "”"));
    }
  }

  private static List<String> tokens(String value) {
    return List.of(value.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  private static void validateListing(
      FinishedPage page, Elements directions, PageProblems findings) {
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
    if (!listed && page.record().shell().indexed()) {
      report(page, findings, "the page asks search engines not to list it (noindex)");
    }
  }

  private static void report(FinishedPage page, PageProblems findings, String message) {
    findings.report(Rule.MISDIRECTED_PAGE, page, message);
  }
}
