package org.rapporteur.model;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.treaty.Catalogue;

/**
 * A report in one language at one base path of the site.
 *
 * @param base the path below the site's root: empty, or segments that each end with a slash
 * @param catalogue the instruments that it can cite
 * @param ledger the addresses that its report has published before
 */
public record Edition(String base, Report report, Catalogue catalogue, Ledger ledger) {

  private static final Pattern RECOMMENDATION_PAGE = Pattern.compile("r/([^/]*)/");

  public Language language() {
    return report.metadata().language();
  }

  /**
   * The folder of its report from the project's folder, which names the report: {@code content}.
   */
  public String folder() {
    String file = report.metadata().places().file();
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }

  /** Whether the recommendation with this id is erased, even if its file no longer exists. */
  public boolean isErased(String id) {
    return erasedIds().contains(id) || ledger.hasErased(id);
  }

  /**
   * The ids of all recommendations whose files have the status erased, including their former ids.
   */
  public SortedSet<String> erasedIds() {
    SortedSet<String> ids = new TreeSet<>();
    for (Theme theme : report.themes()) {
      for (Unpublished unpublished : theme.unpublished()) {
        if (unpublished.status() == Status.ERASED) {
          ids.add(unpublished.id().toString());
          for (String alias : unpublished.aliases()) {
            Matcher recommendationPage = RECOMMENDATION_PAGE.matcher(alias);
            if (recommendationPage.matches()
                && RecommendationId.isValid(recommendationPage.group(1))) {
              ids.add(recommendationPage.group(1));
            }
          }
        }
      }
    }
    return ids;
  }
}
