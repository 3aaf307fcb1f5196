package org.rapporteur.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;

/** Groups the articles that a recommendation or a theme cites by origin and instrument. */
final class ArticleGroups {

  private static final List<Origin> ORIGINS = List.of(Origin.values());

  private final LinkResolver linker;
  private final ArticleNames names;

  ArticleGroups(LinkResolver linker, ArticleNames names) {
    this.linker = linker;
    this.names = names;
  }

  /**
   * The articles that a recommendation cites, by origin and instrument, the strongest origin first.
   */
  List<ArticleGroup> of(Recommendation recommendation, String file) {
    List<ArticleGroup> groups = new ArrayList<>();
    for (Origin origin : ORIGINS) {
      List<Reference> references = new ArrayList<>();
      for (Reference reference : recommendation.references()) {
        if (reference.origin() == origin) {
          references.add(reference);
        }
      }
      group(references, origin.word(), file, groups);
    }
    return groups;
  }

  /** The articles that a theme itself cites. */
  List<ArticleGroup> of(Theme theme, String file) {
    Map<ArticleKey, List<Provision>> byArticle = new LinkedHashMap<>();
    theme
        .provisions()
        .forEach(p -> byArticle.computeIfAbsent(p.key(), key -> new ArrayList<>()).add(p));
    List<Reference> references = new ArrayList<>();
    byArticle.forEach((key, list) -> references.add(new Reference(key, Origin.EXPLICIT, list)));
    List<ArticleGroup> groups = new ArrayList<>();
    group(references, "", file, groups);
    return groups;
  }

  /**
   * Adds a group for each instrument. The references are sorted, so those of an instrument are
   * adjacent.
   */
  private void group(
      List<Reference> references, String origin, String file, List<ArticleGroup> groups) {
    int end = 0;
    while (end < references.size()) {
      String instrument = references.get(end).article().instrument();
      List<ArticleGroup.ArticleLink> links = new ArrayList<>();
      while (end < references.size()
          && references.get(end).article().instrument().equals(instrument)) {
        links.add(link(references.get(end), file));
        end++;
      }
      groups.add(
          new ArticleGroup(
              names.lead(instrument, links.size()), names.lead(instrument, 1), origin, links));
    }
  }

  private ArticleGroup.ArticleLink link(Reference reference, String file) {
    return new ArticleGroup.ArticleLink(
        names.number(reference),
        names.label(reference.article()),
        linker.href(file, Urls.article(reference.article())));
  }
}
