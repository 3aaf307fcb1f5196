package org.rapporteur.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Site;
import org.rapporteur.page.BookPage;
import org.rapporteur.page.Overview;
import org.rapporteur.page.OverviewTheme;

/**
 * What will stand where.
 *
 * @param site what was planned
 * @param baseUrl the site's address with a slash at its end; empty when it is not known
 * @param pages every page, by path
 * @param files every asset of the content, by path from the site's root
 * @param editions for each edition, what data and sitemap need
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

  /** Whether its edition leaves out what stands at a path from the site's root. */
  public boolean leavesOut(String path) {
    return editions.stream().anyMatch(edition -> edition.leavesOut(path));
  }

  /** An asset and its path from the site's root. */
  public record PlannedFile(String path, Asset asset) {}

  /**
   * An edition with its addresses.
   *
   * @param files what it has besides its pages
   * @param translations the same report in other languages
   * @param cited tells every address below its base that a citation may hold, with the id of the
   *     recommendation that it is about, or nothing
   * @param placed tells every place on its pages that a citation may point to
   * @param excluded what the report does without
   * @param overview makes what the project's own templates of files see
   * @param themes its themes in reading order for the same, each made when it is asked for
   * @param book makes the record of the whole report in the form of a download
   */
  public record PlannedEdition(
      Edition edition,
      Addresses addresses,
      EditionFiles files,
      Translations translations,
      Supplier<Map<Permalink, String>> cited,
      Supplier<Set<Permalink>> placed,
      ExcludedPages excluded,
      Supplier<Overview> overview,
      Iterable<OverviewTheme> themes,
      Function<Download, BookPage> book) {

    /**
     * Every address below its base that a citation may hold, with the id of the recommendation that
     * it is about, or nothing.
     */
    public Map<Permalink, String> citable() {
      return cited.get();
    }

    /** Every place on its pages that a citation may point to: an address with an anchor. */
    public Set<Permalink> places() {
      return placed.get();
    }

    /** Whether it leaves out what stands at a path from the site's root. */
    public boolean leavesOut(String path) {
      return path.startsWith(addresses.base()) && excluded.covers(addresses.of(path));
    }
  }
}
