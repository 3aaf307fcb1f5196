package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;

/** Creates the overview of an edition for a project's own file templates. */
public final class OverviewBuilder {

  private final Report report;
  private final ArticleIndex index;
  private final RecommendationEntries entries;
  private final LinkResolver linker;
  private final Urls addresses;
  private final ArticleNames names;

  public OverviewBuilder(
      Report report,
      ArticleIndex index,
      RecommendationEntries entries,
      LinkResolver linker,
      Urls addresses,
      ArticleNames names) {
    this.report = report;
    this.index = index;
    this.entries = entries;
    this.linker = linker;
    this.addresses = addresses;
    this.names = names;
  }

  public Overview overview(String language) {
    return new Overview(
        language,
        report.metadata().title().text(),
        addresses.absolute(Address.HOME),
        articles(addresses.file(Address.HOME)));
  }

  /**
   * The themes. Each is created on demand, so that a large report is never in memory as a whole.
   */
  public Iterable<OverviewTheme> themes() {
    return () -> report.themes().stream().map(this::theme).iterator();
  }

  private OverviewTheme theme(Theme theme) {
    List<OverviewTheme.OverviewItem> items = new ArrayList<>();
    for (Recommendation recommendation : theme.published()) {
      Address address = Urls.recommendation(recommendation.id().toString());
      List<String> articles = new ArrayList<>();
      for (Reference reference : recommendation.references()) {
        articles.add(reference.article().toString());
      }
      items.add(
          new OverviewTheme.OverviewItem(
              entries.full(recommendation, addresses.file(address), 1), address.path(), articles));
    }
    return new OverviewTheme(theme.slug(), theme.title(), Urls.theme(theme.slug()).path(), items);
  }

  /** Every cited article, by instrument in the report's order. */
  public List<ArticleRow> articles(String file) {
    List<ArticleRow> rows = new ArrayList<>();
    for (String instrument : index.instruments()) {
      for (ArticleKey key : index.citedArticles(instrument)) {
        Address address = Urls.article(key);
        rows.add(
            new ArticleRow(
                names.heading(key),
                names.label(key),
                address.path(),
                linker.href(file, address),
                index.count(key)));
      }
    }
    return rows;
  }
}
