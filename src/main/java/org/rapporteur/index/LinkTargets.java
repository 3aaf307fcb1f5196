package org.rapporteur.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Address;
import org.rapporteur.model.Asset;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Urls;

/**
 * What the texts of an edition can link to.
 *
 * @param recommendations the recommendations by id; of several with the same id, the first
 * @param files the addresses of texts and assets by their paths in the content folder
 * @param anchors the anchors of texts by the same paths
 */
record LinkTargets(
    Map<String, Recommendation> recommendations,
    Map<String, Address> files,
    Map<String, Set<String>> anchors) {

  static LinkTargets of(IndexedEdition indexed) {
    Map<String, Recommendation> recommendations = new HashMap<>();
    Map<String, Address> files = new HashMap<>();
    Map<String, Set<String>> anchors = new HashMap<>();
    for (ThemeIndex themeIndex : indexed.themeIndexes()) {
      files.putAll(themeIndex.files());
      anchors.putAll(themeIndex.anchors());
      themeIndex.items().forEach(i -> recommendations.putIfAbsent(i.id(), i.recommendation()));
    }
    Report report = indexed.report();
    String content = ThemeIndexCache.contentFolder(indexed.edition());
    for (ContentPage page : report.pages()) {
      String path = ThemeIndex.below(content, page.places().file());
      files.put(path, Urls.further(page.slug()));
      anchors.put(path, ThemeIndex.anchorsOf(page.text()));
    }
    for (Asset asset : report.assets()) {
      files.put(asset.path(), new Address(asset.path()));
    }
    return new LinkTargets(recommendations, files, anchors);
  }
}
