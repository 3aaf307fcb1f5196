package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Urls;
import org.rapporteur.text.Graphemes;

/** Creates the entries of the recommendations that cite an article, in full or as short rows. */
final class CitingRecommendations {

  /**
   * How many recommendations that cite an article its pages list in full. Beyond, each is a row
   * with its first words, so that readers can survey them, and the pages remain small.
   */
  private static final int MAX_DEMANDS = 50;

  /** The maximum length of the first words below a title. */
  private static final int WORDS_LENGTH = 120;

  private final PageContext context;

  CitingRecommendations(PageContext context) {
    this.context = context;
  }

  /**
   * The recommendations of a theme that cite an article, those that do so themselves first.
   *
   * @param headingBase the level of the outermost headings within a demand
   * @param listed how many recommendations cite the article
   */
  List<CitingRecommendation> of(
      ArticleIndex.ThemeCitations theme, String file, int headingBase, int listed) {
    List<CitingRecommendation> hits = new ArrayList<>();
    boolean brief = listed > MAX_DEMANDS;
    List<ArticleIndex.Citing> sorted =
        theme.hits().stream()
            .sorted(Comparator.comparing((ArticleIndex.Citing hit) -> hit.reference().origin()))
            .toList();
    for (ArticleIndex.Citing hit : sorted) {
      Recommendation recommendation = hit.recommendation();
      Phrase none = new Phrase("", recommendation.demand().language());
      String id = recommendation.id().toString();
      hits.add(
          new CitingRecommendation(
              id,
              recommendation.label(),
              recommendation.title(),
              context.href(file, Urls.recommendation(id)),
              brief
                  ? context.resolve(
                      LocatedProse.empty(recommendation.demand().language()), file, "", 1)
                  : context.entries().demand(recommendation, file, headingBase),
              hit.reference().origin().word(),
              context.names().paragraphs(hit.reference()),
              recommendation.facts().addressees(),
              context.entries().standing(recommendation),
              context.translationNotes().of(recommendation, file),
              brief ? context.indexed().linkNames().name(recommendation) : none,
              brief && recommendation.hasTitle() ? firstWords(recommendation) : none));
    }
    return hits;
  }

  private Phrase firstWords(Recommendation recommendation) {
    LocatedProse demand = recommendation.demand();
    String text = context.indexed().linkNames().plain(demand);
    return new Phrase(Graphemes.firstWords(text, WORDS_LENGTH), demand.language());
  }
}
