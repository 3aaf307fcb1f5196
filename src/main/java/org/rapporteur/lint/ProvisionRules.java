package org.rapporteur.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;

/**
 * Checks that the texts of a recommendation cite only articles that its theme or its own {@code
 * articles:} cite, for each instrument that the theme cites.
 */
record ProvisionRules(Diagnostics diagnostics) {

  void validate(Report report) {
    for (Theme theme : report.themes()) {
      Set<ArticleKey> articles = new HashSet<>();
      Set<String> instruments = new HashSet<>();
      for (Provision provision : theme.provisions()) {
        articles.add(provision.key());
        instruments.add(provision.instrument());
      }
      for (Recommendation recommendation : theme.published()) {
        for (Reference reference : recommendation.references()) {
          ArticleKey article = reference.article();
          boolean outside =
              reference.origin() == Origin.INLINE
                  && instruments.contains(article.instrument())
                  && !articles.contains(article);
          if (outside) {
            diagnostics.report(
                Rule.PROVISION_OUTSIDE_THEME,
                place(recommendation, article),
                "neither “articles” nor the theme “" + theme.slug() + "” cites " + article,
                "Check the number. If it is right, add the article to  articles:  of this"
                    + " recommendation.");
          }
        }
      }
    }
  }

  /** The place of the link in the demand that cites the article, alone or in a range. */
  private static Span place(Recommendation recommendation, ArticleKey article) {
    Span place = Span.at(recommendation.places().file(), 1, 1);
    List<LinkTarget> targets = recommendation.demand().prose().targets();
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof LinkTarget.ToProvision to
          && to.provision().instrument().equals(article.instrument())
          && to.provision().key().compareTo(article) <= 0) {
        place = recommendation.demand().targetSpans().get(i);
        if (to.provision().key().equals(article)) {
          return place;
        }
      }
    }
    return place;
  }
}
