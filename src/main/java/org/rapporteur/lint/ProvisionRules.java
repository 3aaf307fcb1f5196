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

/** A recommendation names no article of an instrument beyond those that its theme names of it. */
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
          boolean stranger =
              reference.origin() != Origin.INHERITED
                  && instruments.contains(article.instrument())
                  && !articles.contains(article);
          if (stranger) {
            diagnostics.report(
                Rule.PROVISION_OUTSIDE_THEME,
                place(recommendation, article),
                "the theme “" + theme.slug() + "” does not name " + article,
                "Check the number; if it is right, name the article in the theme’s front matter"
                    + " too.");
          }
        }
      }
    }
  }

  /** In front matter, or at the link in the demand that names it, alone or in a range. */
  private static Span place(Recommendation recommendation, ArticleKey article) {
    if (recommendation.places().has("articles/" + article)) {
      return recommendation.places().at("articles/" + article);
    }
    Span place = recommendation.places().at("articles/" + article);
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
