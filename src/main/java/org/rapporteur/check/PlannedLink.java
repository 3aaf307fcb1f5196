package org.rapporteur.check;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.index.TitledLink;
import org.rapporteur.view.ArticlePage;
import org.rapporteur.view.ArticleThemePage;
import org.rapporteur.view.CitingRecommendation;
import org.rapporteur.view.DocumentListPage;
import org.rapporteur.view.DocumentPage;
import org.rapporteur.view.EditionListPage;
import org.rapporteur.view.FacetListPage;
import org.rapporteur.view.FacetPage;
import org.rapporteur.view.HomePage;
import org.rapporteur.view.InstrumentListPage;
import org.rapporteur.view.InstrumentPage;
import org.rapporteur.view.MovedPage;
import org.rapporteur.view.Page;
import org.rapporteur.view.PrintPage;
import org.rapporteur.view.RecommendationListPage;
import org.rapporteur.view.RecommendationPage;
import org.rapporteur.view.SearchPage;
import org.rapporteur.view.Stub;
import org.rapporteur.view.ThemePage;
import org.rapporteur.view.WithdrawnPage;

/**
 * A link that a page must contain.
 *
 * @param name a description of its target, for messages
 */
record PlannedLink(String name, String href) {

  static List<PlannedLink> of(Page page) {
    List<PlannedLink> links = new ArrayList<>();
    page.frame()
        .moved()
        .forEach(
            place ->
                links.add(new PlannedLink("the new address of #" + place.id(), place.to().href())));
    addRedirects(page, links);
    addIndexes(page, links);
    links.removeIf(link -> link.href().isEmpty());
    return links;
  }

  private static void addRedirects(Page page, List<PlannedLink> links) {
    if (page instanceof MovedPage moved) {
      moved.to().forEach(to -> links.add(new PlannedLink("its new address", to.href())));
    } else if (page instanceof RecommendationPage recommendation) {
      addSuccessors(recommendation.successors(), links);
    } else if (page instanceof WithdrawnPage withdrawn) {
      addSuccessors(withdrawn.successors(), links);
    } else if (page instanceof ThemePage theme) {
      for (Stub stub : theme.items().stream().flatMap(item -> item.stub().stream()).toList()) {
        links.add(new PlannedLink("the page of " + stub.label(), stub.href()));
        addSuccessors(stub.successors(), links);
      }
    }
  }

  private static void addSuccessors(List<TitledLink> successors, List<PlannedLink> links) {
    successors.forEach(to -> links.add(new PlannedLink("the successor " + to.label(), to.href())));
  }

  private static void addIndexes(Page page, List<PlannedLink> links) {
    if (page instanceof HomePage home) {
      home.themes().forEach(theme -> add(theme.title().text(), theme.href(), links));
      add("the list of recommendations", home.listHref(), links);
      add("the articles", home.articlesHref(), links);
    } else if (page instanceof ArticlePage article) {
      article.themes().forEach(theme -> addCitingRecommendations(theme.hits(), links));
      if (article.split()) {
        article.themes().forEach(theme -> add(theme.title().text(), theme.listHref(), links));
      }
    } else if (page instanceof ArticleThemePage article) {
      addCitingRecommendations(article.hits(), links);
    } else if (page instanceof InstrumentPage instrument) {
      instrument
          .parts()
          .forEach(part -> part.rows().forEach(row -> add(row.name(), row.href(), links)));
    } else if (page instanceof InstrumentListPage list) {
      list.instruments().forEach(row -> add(row.code(), row.href(), links));
    } else if (page instanceof DocumentListPage list) {
      list.documents().forEach(row -> add(row.name(), row.href(), links));
    } else if (page instanceof DocumentPage document) {
      document.themes().forEach(theme -> add(theme.title().text(), theme.href(), links));
      document
          .themes()
          .forEach(theme -> theme.rows().forEach(row -> add(row.label(), row.href(), links)));
    } else if (page instanceof FacetListPage list) {
      list.values().forEach(row -> add(row.name().text(), row.href(), links));
    } else if (page instanceof FacetPage facet) {
      facet.rows().forEach(row -> add(row.item().label(), row.item().href(), links));
    } else if (page instanceof RecommendationListPage list) {
      list.groups().forEach(group -> add(group.theme().text(), group.href(), links));
      list.groups()
          .forEach(group -> group.rows().forEach(row -> add(row.label(), row.href(), links)));
    } else if (page instanceof EditionListPage list) {
      list.editions().forEach(row -> add(row.title(), row.href(), links));
    } else if (page instanceof PrintPage print && print.split()) {
      print.themes().forEach(theme -> add(theme.title().text(), theme.href(), links));
    } else if (page instanceof SearchPage search) {
      add("the list of recommendations", search.listHref(), links);
      add("the articles", search.articlesHref(), links);
    }
  }

  private static void addCitingRecommendations(
      List<CitingRecommendation> recommendations, List<PlannedLink> links) {
    recommendations.forEach(
        recommendation -> add(recommendation.label(), recommendation.href(), links));
  }

  private static void add(String name, String href, List<PlannedLink> links) {
    links.add(new PlannedLink(name, href));
  }
}
