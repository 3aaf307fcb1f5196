package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.index.Facet;
import org.rapporteur.index.FacetIndex;
import org.rapporteur.index.FacetIndex.FacetValue;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Urls;

/** Links to the pages that list recommendations by a property. */
final class FacetLinks {

  /** How many values of a facet other pages show. */
  private static final int SHOWN = 12;

  private final FacetIndex index;
  private final LinkResolver linker;

  FacetLinks(FacetIndex index, LinkResolver linker) {
    this.index = index;
    this.linker = linker;
  }

  /** The links of a published recommendation on its own page. */
  EntryFacets of(Recommendation recommendation, String file) {
    RecommendationFacts facts = recommendation.facts();
    return new EntryFacets(
        links(Facet.ADDRESSEE, facts.addressees(), index.names()::slug, file),
        links(Facet.AFFECTED, facts.affected(), index.names()::slug, file),
        links(Facet.TYPE, facts.types(), type -> type, file),
        links(Facet.SDG, facts.sdgs(), number -> number, file));
  }

  private List<Link> links(
      Facet facet, List<String> values, UnaryOperator<String> slug, String file) {
    return values.stream()
        .map(value -> new Link(value, href(facet, slug.apply(value), file)))
        .filter(link -> !link.href().isEmpty())
        .toList();
  }

  /** The link to the recommendations of the same position or assessment; empty if it is omitted. */
  String of(Standing.Position position, String file) {
    List<String> slugs = index.names().slugs(position);
    return slugs.isEmpty() ? "" : href(Facet.STANDING, slugs.get(slugs.size() - 1), file);
  }

  private String href(Facet facet, String slug, String file) {
    return linker.hrefIfPresent(file, Urls.facetValue(facet.word(), slug));
  }

  /** The most frequent values of each facet. */
  List<FacetListPage.FacetSummary> summaries(String file) {
    List<FacetListPage.FacetSummary> summaries = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<FacetValue> used = index.used(facet);
      List<FacetListPage.FacetItem> shown =
          used.stream()
              .limit(SHOWN)
              .map(value -> item(value, file))
              .filter(item -> !item.href().isEmpty())
              .toList();
      if (!shown.isEmpty()) {
        summaries.add(
            new FacetListPage.FacetSummary(
                facet.word(),
                facet.message(),
                linker.hrefIfPresent(file, Urls.facet(facet.word(), 1)),
                used.size(),
                shown));
      }
    }
    return summaries;
  }

  FacetListPage.FacetItem item(FacetValue value, String file) {
    return new FacetListPage.FacetItem(
        value.name(), href(value.facet(), value.slug(), file), value.recommendations().size());
  }
}
