package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.index.Facet;
import org.rapporteur.index.FacetIndex;
import org.rapporteur.index.FacetIndex.FacetValue;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Urls;
import org.rapporteur.view.RecommendationListPage.RecommendationItem;

/** Plans the pages that list recommendations by addressee, affected group, type, goal, standing. */
public final class FacetPlanner {

  private static final Span SOURCE = Span.of("the pages of facets");

  private final PageContext context;
  private final HeadMetadata headMetadata;
  private final ListItems items;
  private final EditionFiles files;
  private final FacetIndex index;

  public FacetPlanner(
      PageContext context, HeadMetadata headMetadata, ListItems items, EditionFiles files) {
    this.files = files;
    this.context = context;
    this.headMetadata = headMetadata;
    this.items = items;
    this.index = context.indexed().facetIndex();
  }

  public List<PlannedPage> plan() {
    List<PlannedPage> planned = new ArrayList<>();
    index
        .values()
        .forEach(
            (facet, values) -> {
              for (int i = 1; i <= index.pages(facet); i++) {
                int number = i;
                planned.add(
                    context.planCitations(
                        Urls.facet(facet.word(), i),
                        () ->
                            index.used(facet).stream()
                                .flatMap(value -> value.recommendations().stream())
                                .map(FacetIndex.Listed::recommendation),
                        SOURCE,
                        () -> list(facet, number)));
              }
              values.forEach(value -> plan(value, planned));
            });
    return planned;
  }

  private void plan(FacetValue value, List<PlannedPage> planned) {
    for (int i = 1; i <= value.pages(); i++) {
      int number = i;
      planned.add(
          context.planCitations(
              address(value, i),
              () -> value.page(number).stream().map(FacetIndex.Listed::recommendation),
              SOURCE,
              () -> page(value, number)));
    }
  }

  private static Address address(FacetValue value, int number) {
    return Urls.facetValue(value.facet().word(), value.slug(), number);
  }

  private FacetListPage list(Facet facet, int number) {
    List<FacetValue> values = index.used(facet);
    String name = context.messages().text(facet.message());
    int pages = index.pages(facet);
    PageFrame frame =
        context.frame(
            Urls.facet(facet.word(), number),
            context.numbered(name, number, pages),
            context.messages().text("description.facets", context.shortTitle(), name),
            Section.LIST,
            !values.isEmpty());
    int from = (number - 1) * FacetIndex.VALUES_PER_PAGE;
    return new FacetListPage(
        frame,
        facet.word(),
        facet.message(),
        context.linker().hrefIfPresent(frame.path(), Urls.LIST),
        values.subList(from, Math.min(values.size(), from + FacetIndex.VALUES_PER_PAGE)).stream()
            .map(value -> context.facetLinks().item(value, frame.path()))
            .toList(),
        number,
        pages,
        pager(frame, name, pages, number, other -> Urls.facet(facet.word(), other)));
  }

  private FacetPage page(FacetValue value, int number) {
    String facet = context.messages().text(value.facet().message());
    String name = facet + context.messages().pattern("colon") + value.name().text();
    String title = context.numbered(name, number, value.pages());
    Address address = address(value, number);
    PageFrame frame =
        context.frame(
            address,
            title,
            context.messages().text("description.facet", context.shortTitle(), title),
            Section.LIST,
            !value.recommendations().isEmpty());
    String file = frame.path();
    return new FacetPage(
        frame,
        value.facet().word(),
        value.facet().message(),
        value.name(),
        context.linker().hrefIfPresent(file, Urls.facet(value.facet().word(), 1)),
        context.linker().hrefIfPresent(file, Urls.LIST),
        feed(value, file),
        value.recommendations().size(),
        number,
        value.pages(),
        number == 1 ? standing(value, file) : List.of(),
        value.page(number).stream().map(listed -> row(value, listed, file)).toList(),
        number == 1 && frame.indexed() ? headMetadata.document(address, name) : PageHead.NONE,
        pager(frame, name, value.pages(), number, other -> address(value, other)));
  }

  private String feed(FacetValue value, String file) {
    return value.facet() == Facet.ADDRESSEE && !value.recommendations().isEmpty()
        ? files
            .separate()
            .feed(value.slug())
            .map(feed -> Urls.relative(file, context.addresses().file(feed)))
            .orElse("")
        : "";
  }

  private List<ProgressPage.StandingCount> standing(FacetValue value, String file) {
    return value.facet() == Facet.ADDRESSEE
        ? new StandingCounts(context, file)
            .of(value, "").stream().filter(each -> each.count() > 0).toList()
        : List.of();
  }

  /** A row; on the page of an addressee, only its own position is shown. */
  private FacetPage.FacetRow row(FacetValue value, FacetIndex.Listed listed, String file) {
    Recommendation recommendation = listed.recommendation();
    RecommendationItem item = items.brief(recommendation, file);
    return new FacetPage.FacetRow(
        value.facet() == Facet.ADDRESSEE
            ? item.with(context.entries().ofParty(recommendation, value.name().text()))
            : item,
        listed.theme().title());
  }

  private Pager pager(
      PageFrame frame, String name, int pages, int number, IntFunction<Address> at) {
    return Pager.at(
        number - 1,
        pages,
        other ->
            new TitledLink(
                "",
                new Phrase(context.numbered(name, other + 1, pages), context.messages().language()),
                context.href(frame.path(), at.apply(other + 1))));
  }
}
