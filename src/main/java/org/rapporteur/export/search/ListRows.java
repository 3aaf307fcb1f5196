package org.rapporteur.export.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.export.search.SearchDocument.ListRow;
import org.rapporteur.index.Facet;
import org.rapporteur.index.FacetIndex;
import org.rapporteur.index.StandingText;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceFormat;

/**
 * Creates the rows of recommendations for the filter of a list that is too long for one page. They
 * say the same as the rows of a shorter list.
 */
record ListRows(FacetIndex facets, StandingText standing, ReferenceFormat format, Report report) {

  ListRow row(Theme theme, Recommendation recommendation) {
    Set<String> values = new LinkedHashSet<>();
    values.add("theme/" + theme.slug());
    recommendation.references().forEach(r -> values.add("article/" + r.article()));
    facets.slugs(Facet.ADDRESSEE, recommendation).forEach(slug -> values.add("addressee/" + slug));
    facets.slugs(Facet.TYPE, recommendation).forEach(slug -> values.add("type/" + slug));
    facets.slugs(Facet.STANDING, recommendation).forEach(slug -> values.add("status/" + slug));
    List<String> facts = new ArrayList<>();
    facts.add(theme.title().text());
    String articles = format.format(articles(recommendation));
    if (!articles.isEmpty()) {
      facts.add(articles);
    }
    if (!recommendation.facts().addressees().isEmpty()) {
      facts.add(standing.names().messages().list(recommendation.facts().addressees()));
    }
    return new ListRow(
        values,
        List.of(
            String.join("; ", facts),
            String.join(". ", standing.lines(report.standing(recommendation)))));
  }

  /** The provisions that it cites itself, or else those of its theme. */
  private static List<Provision> articles(Recommendation recommendation) {
    List<Provision> own = new ArrayList<>();
    List<Provision> inherited = new ArrayList<>();
    for (Reference reference : recommendation.references()) {
      (reference.origin() == Origin.INHERITED ? inherited : own).addAll(reference.provisions());
    }
    return own.isEmpty() ? inherited : own;
  }
}
