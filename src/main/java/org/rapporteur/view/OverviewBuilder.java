package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;

/** Creates the overview of an edition for a project's own file templates. */
public final class OverviewBuilder {

  private final PageContext context;

  public OverviewBuilder(PageContext context) {
    this.context = context;
  }

  public Overview overview() {
    return new Overview(
        context.indexed().edition().language().tag(),
        context.report().metadata().title().text(),
        context.addresses().absolute(Address.HOME),
        articles(context.addresses().file(Address.HOME)));
  }

  /**
   * The themes. Each is created on demand, so that a large report is never in memory as a whole.
   */
  public Iterable<OverviewTheme> themes() {
    return () -> context.report().themes().stream().map(this::theme).iterator();
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
              context.entries().full(recommendation, context.addresses().file(address), 1),
              address.path(),
              articles));
    }
    return new OverviewTheme(
        theme.slug(),
        theme.title(),
        context.report().metadata().part(theme),
        Urls.theme(theme.slug()).path(),
        items);
  }

  /** Every cited article, by instrument in the report's order. */
  public List<ArticleRow> articles(String file) {
    List<ArticleRow> rows = new ArrayList<>();
    for (String instrument : context.articleIndex().instruments()) {
      for (ArticleKey key : context.articleIndex().citedArticles(instrument)) {
        Address address = Urls.article(key);
        rows.add(
            new ArticleRow(
                context.names().heading(key),
                context.names().label(key),
                address.path(),
                context.href(file, address),
                context.articleIndex().count(key)));
      }
    }
    return rows;
  }
}
