package org.rapporteur.model;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.treaty.Catalogue;

/**
 * A report in one language at one place of the site.
 *
 * @param base where it stands below the site's root: empty, or segments each with a slash at its
 *     end
 * @param catalogue the instruments that it can name
 * @param ledger what its report has published before
 */
public record Edition(String base, Report report, Catalogue catalogue, Ledger ledger) {

  private static final Pattern OWN_PAGE = Pattern.compile("r/([^/]*)/");

  public Language language() {
    return report.metadata().language();
  }

  /** Whether a recommendation of this id is erased, or was and its file is gone. */
  public boolean isErased(String id) {
    return erasedIds().contains(id) || ledger.hasErased(id);
  }

  /** The ids that files say are erased, and those that they once had. */
  public SortedSet<String> erasedIds() {
    SortedSet<String> ids = new TreeSet<>();
    for (Theme theme : report.themes()) {
      for (Unpublished unpublished : theme.unpublished()) {
        if (unpublished.status() == Status.ERASED) {
          ids.add(unpublished.id().toString());
          for (String alias : unpublished.aliases()) {
            Matcher own = OWN_PAGE.matcher(alias);
            if (own.matches() && RecommendationId.isValid(own.group(1))) {
              ids.add(own.group(1));
            }
          }
        }
      }
    }
    return ids;
  }
}
