package org.rapporteur.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.index.Facet;
import org.rapporteur.index.FacetIndex;
import org.rapporteur.index.FacetIndex.FacetValue;
import org.rapporteur.index.FacetNames;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.view.ProgressPage.StandingCount;

/** How many recommendations have each position or assessment. */
final class StandingCounts {

  private final PageContext context;
  private final String file;
  private final int all;
  private final List<FacetValue> values;

  /**
   * @param file the page that shows the numbers
   */
  StandingCounts(PageContext context, String file) {
    this.context = context;
    this.file = file;
    this.all = context.report().themes().stream().mapToInt(t -> t.published().size()).sum();
    this.values =
        context.indexed().facetIndex().values().getOrDefault(Facet.STANDING, List.of()).stream()
            .filter(value -> !value.recommendations().isEmpty())
            .toList();
  }

  /** How many recommendations the report has. */
  int all() {
    return all;
  }

  /** The numbers of the whole report. */
  List<StandingCount> standing() {
    return values.stream().map(value -> count(value, value.recommendations().size(), 1)).toList();
  }

  /** The numbers of a theme. Each links to the first page that lists a recommendation of it. */
  List<StandingCount> of(Theme theme) {
    return values.stream()
        .map(
            value -> {
              int first = -1;
              int count = 0;
              for (int i = 0; i < value.recommendations().size(); i++) {
                if (value.recommendations().get(i).theme().slug().equals(theme.slug())) {
                  first = first < 0 ? i : first;
                  count++;
                }
              }
              return count(value, count, 1 + Math.max(0, first) / FacetIndex.PER_PAGE);
            })
        .toList();
  }

  /**
   * The numbers of the recommendations to one addressee, by its own latest position. Those on which
   * it has none count as unanswered.
   *
   * @param href the address that each number links to
   */
  List<StandingCount> of(FacetValue addressee, String href) {
    Map<String, Integer> counts = new HashMap<>();
    FacetNames names = context.indexed().facetIndex().names();
    for (FacetIndex.Listed listed : addressee.recommendations()) {
      List<Standing.Position> own =
          context
              .report()
              .standing(listed.recommendation())
              .only(addressee.name().text())
              .positions();
      own.stream()
          .flatMap(position -> names.slugs(position).stream())
          .distinct()
          .forEach(slug -> counts.merge(slug, 1, Integer::sum));
      if (own.isEmpty()) {
        counts.merge(FacetNames.UNANSWERED, 1, Integer::sum);
      }
    }
    int of = Math.max(1, addressee.recommendations().size());
    return values.stream()
        .map(
            value -> {
              int count = counts.getOrDefault(value.slug(), 0);
              int share = (int) Math.round(1000.0 * count / of);
              return new StandingCount(value.slug(), value.name(), count, share, href);
            })
        .toList();
  }

  private StandingCount count(FacetValue value, int count, int page) {
    return new StandingCount(
        value.slug(),
        value.name(),
        count,
        (int) Math.round(1000.0 * count / Math.max(1, all)),
        context
            .linker()
            .hrefIfPresent(file, Urls.facetValue(Facet.STANDING.word(), value.slug(), page)));
  }
}
