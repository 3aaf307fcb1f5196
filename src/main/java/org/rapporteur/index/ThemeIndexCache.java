package org.rapporteur.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Theme;
import org.rapporteur.parallel.InParallel;

/** The theme indexes of the last plan. The index of an unchanged theme is reused. Thread-safe. */
public final class ThemeIndexCache {

  private final Map<String, Map<String, ThemeIndex>> indexesByBase = new ConcurrentHashMap<>();

  /** The indexes of an edition's themes, in reading order. */
  public List<ThemeIndex> of(Edition edition) {
    String content = contentFolder(edition);
    Map<String, ThemeIndex> previous = indexesByBase.getOrDefault(edition.base(), Map.of());
    List<ThemeIndex> themeIndexes =
        InParallel.map(edition.report().themes(), theme -> of(theme, content, previous));
    Map<String, ThemeIndex> current = new HashMap<>();
    themeIndexes.forEach(themeIndex -> current.put(themeIndex.theme().places().file(), themeIndex));
    indexesByBase.put(edition.base(), current);
    return themeIndexes;
  }

  private static ThemeIndex of(Theme theme, String content, Map<String, ThemeIndex> previous) {
    ThemeIndex themeIndex = previous.get(theme.places().file());
    if (themeIndex != null
        && themeIndex.content().equals(content)
        && themeIndex.theme().equals(theme)) {
      return themeIndex;
    }
    return ThemeIndex.of(theme, content);
  }

  /** The content folder of an edition, with a final slash. */
  static String contentFolder(Edition edition) {
    String folder = edition.folder();
    return folder.isEmpty() ? "" : folder + "/";
  }
}
