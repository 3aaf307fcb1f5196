package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.ThemeIndex;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.Urls;

/** Plans the bare page of each recommendation for frames of other sites, if the report has them. */
public final class EmbedPlanner {

  private final PageContext context;

  public EmbedPlanner(PageContext context) {
    this.context = context;
  }

  public List<PlannedPage> plan() {
    List<PlannedPage> planned = new ArrayList<>();
    if (!context.report().metadata().embed()) {
      return planned;
    }
    for (ThemeIndex themeIndex : context.indexed().themeIndexes()) {
      for (ThemeIndex.IndexedRecommendation item : themeIndex.items()) {
        if (!context.linker().isDuplicate(item)) {
          Recommendation recommendation = item.recommendation();
          planned.add(
              PlannedPage.at(
                  context.addresses(),
                  Urls.embed(recommendation.id().toString()),
                  false,
                  Span.of(recommendation.places().file()),
                  () -> page(recommendation)));
        }
      }
    }
    return planned;
  }

  private EmbedPage page(Recommendation recommendation) {
    String id = recommendation.id().toString();
    Address address = Urls.recommendation(id);
    boolean withdrawn = recommendation.status() == Status.WITHDRAWN;
    String label = recommendation.label();
    String title = context.messages().text("embed.title", label);
    PageFrame frame = context.frame(Urls.embed(id), title, title, Section.LIST, false);
    return new EmbedPage(
        frame,
        withdrawn ? List.of() : List.of(context.entries().full(recommendation, frame.path(), 1)),
        label,
        recommendation.status() == Status.MERGED,
        context.entries().links(recommendation.successors(), frame.path()),
        context.href(frame.path(), address),
        context.addresses().absolute(address));
  }
}
