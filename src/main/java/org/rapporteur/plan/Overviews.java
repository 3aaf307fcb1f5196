package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.page.ArticleRow;
import org.rapporteur.page.Overview;
import org.rapporteur.treaty.ArticleKey;

/** Makes what shows an edition as a whole. */
record Overviews(
    Report report,
    ArticleIndex index,
    Entries entries,
    Linker linker,
    Addresses addresses,
    ArticleNames names) {

  Overview overview(String language) {
    return new Overview(
        language,
        report.masthead().title().text(),
        addresses.absolute(Address.HOME),
        new LazyList<>(report.themes().size(), i -> theme(report.themes().get(i))),
        articles(addresses.file(Address.HOME)));
  }

  private Overview.OverviewTheme theme(Theme theme) {
    List<Overview.OverviewItem> items = new ArrayList<>();
    for (Recommendation recommendation : theme.published()) {
      Address address = Addresses.recommendation(recommendation.id().toString());
      List<String> reached = new ArrayList<>();
      for (Reference reference : recommendation.references()) {
        reached.add(reference.article().toString());
      }
      items.add(
          new Overview.OverviewItem(
              entries.full(recommendation, addresses.file(address), 1), address.path(), reached));
    }
    return new Overview.OverviewTheme(
        theme.slug(), theme.title(), Addresses.theme(theme.slug()).path(), items);
  }

  /** Every article that is reached, by instrument in the report's order. */
  List<ArticleRow> articles(String file) {
    List<ArticleRow> rows = new ArrayList<>();
    for (String instrument : index.instruments()) {
      for (ArticleKey key : index.reached(instrument)) {
        Address address = Addresses.article(key);
        rows.add(
            new ArticleRow(
                names.heading(key),
                names.label(key),
                address.path(),
                linker.way(file, address),
                index.count(key)));
      }
    }
    return rows;
  }
}
