package org.rapporteur.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.index.Chains;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.index.ExcludedPages;
import org.rapporteur.index.Translations;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Site;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.KnownAddresses;
import org.rapporteur.view.BookPage;
import org.rapporteur.view.Overview;
import org.rapporteur.view.OverviewTheme;
import org.rapporteur.view.PlannedPage;

/**
 * The planned pages and files of a site.
 *
 * @param site the site that was planned
 * @param baseUrl the site's URL with a final slash; empty if it is not known
 * @param pages every page, by path
 * @param files every asset of the content, by path from the site's root
 * @param editions the data of each edition for data files and the sitemap
 */
public record Plan(
    Site site,
    String baseUrl,
    List<PlannedPage> pages,
    List<PlannedFile> files,
    List<PlannedEdition> editions) {

  public Plan {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
    editions = List.copyOf(editions);
  }

  /** Whether an edition omits the page or file at a path from the site's root. */
  public boolean omits(String path) {
    return editions.stream().anyMatch(edition -> edition.omits(path));
  }

  /** An asset and its path from the site's root. */
  public record PlannedFile(String path, Asset asset) {}

  /**
   * An edition with its addresses.
   *
   * @param files its files other than pages
   * @param translations the same report in other languages
   * @param chains the chains of demands of the site
   * @param known every address below its base that a citation may contain
   * @param excluded the pages and files that the report omits
   * @param overview creates the overview for the project's own file templates
   * @param themes its themes in reading order for those templates, each created on demand
   * @param book creates the record of the whole report for a download
   */
  public record PlannedEdition(
      Edition edition,
      Urls addresses,
      EditionFiles files,
      Translations translations,
      Chains chains,
      KnownAddresses known,
      ExcludedPages excluded,
      boolean listSplit,
      Supplier<Overview> overview,
      Iterable<OverviewTheme> themes,
      Function<Download, BookPage> book) {

    /**
     * Every address below its base that a citation may contain, with the id of its recommendation,
     * or an empty text.
     */
    public Map<Permalink, String> citable() {
      return known.links();
    }

    /** Every anchor on its pages that a citation may contain. */
    public Set<Permalink> places() {
      return known.anchors();
    }

    /** Whether it omits the page or file at a path from the site's root. */
    public boolean omits(String path) {
      return path.startsWith(addresses.base()) && excluded.covers(addresses.of(path));
    }
  }
}
