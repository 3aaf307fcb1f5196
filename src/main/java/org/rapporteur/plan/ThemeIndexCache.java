package org.rapporteur.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Theme;
import org.rapporteur.parallel.InParallel;

/**
 * The shares of the themes that were planned last: of a theme that is equal to what it was then,
 * the same share comes back. Safe to be shared by threads.
 */
public final class ThemeIndexCache {

  private final Map<String, Map<String, ThemeIndex>> kept = new ConcurrentHashMap<>();

  /** The shares of an edition's themes, in reading order. */
  List<ThemeIndex> of(Edition edition) {
    String content = contentFolder(edition);
    Map<String, ThemeIndex> before = kept.getOrDefault(edition.base(), Map.of());
    List<ThemeIndex> themeIndexes =
        InParallel.map(edition.report().themes(), theme -> of(theme, content, before));
    Map<String, ThemeIndex> now = new HashMap<>();
    themeIndexes.forEach(share -> now.put(share.theme().places().file(), share));
    kept.put(edition.base(), now);
    return themeIndexes;
  }

  private static ThemeIndex of(Theme theme, String content, Map<String, ThemeIndex> before) {
    ThemeIndex share = before.get(theme.places().file());
    if (share != null && share.content().equals(content) && share.theme().equals(theme)) {
      return share;
    }
    return ThemeIndex.of(theme, content);
  }

  /** Where the content of an edition lies, with a slash at its end. */
  static String contentFolder(Edition edition) {
    String file = edition.report().metadata().places().file();
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
