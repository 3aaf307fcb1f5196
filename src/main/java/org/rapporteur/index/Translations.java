package org.rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Recommendation;

/** The editions of a report in other languages, loaded from the same folder. */
public record Translations(List<Translation> list) {

  public static final Translations NONE = new Translations(List.of());

  public Translations {
    list = List.copyOf(list);
  }

  /**
   * An edition in another language.
   *
   * @param ids the ids of the recommendations whose demand exists in that language
   */
  public record Translation(Edition edition, Set<String> ids) {
    public Translation {
      ids = Set.copyOf(ids);
    }
  }

  public static Translations of(Edition edition, List<Edition> all) {
    String source = edition.report().metadata().places().file();
    List<Translation> list = new ArrayList<>();
    for (Edition other : all) {
      if (other.report().metadata().places().file().equals(source)
          && !other.language().equals(edition.language())) {
        list.add(new Translation(other, ids(other)));
      }
    }
    return list.isEmpty() ? NONE : new Translations(list);
  }

  private static Set<String> ids(Edition edition) {
    String language = edition.language().tag();
    return edition.report().recommendations().stream()
        .filter(Recommendation::isPublished)
        .filter(recommendation -> recommendation.demand().language().equals(language))
        .map(recommendation -> recommendation.id().toString())
        .collect(Collectors.toUnmodifiableSet());
  }
}
