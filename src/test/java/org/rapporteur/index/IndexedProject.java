package org.rapporteur.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Site;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;

/** Loads and indexes a project. */
final class IndexedProject {

  private IndexedProject() {}

  /** Its editions, in the order of site.yaml. Articles with more than two citations are split. */
  static List<IndexedEdition> editions(Path folder) {
    Site site = new SiteLoader(folder, false).load(new Diagnostics()).orElseThrow();
    Chains chains = Chains.of(site);
    return site.editions().stream().map(edition -> edition(edition, site, chains)).toList();
  }

  /** Its first edition. */
  static IndexedEdition of(Path folder) {
    return editions(folder).get(0);
  }

  private static IndexedEdition edition(Edition edition, Site site, Chains chains) {
    Urls addresses = new Urls(edition.base(), site.baseUrl().orElse(""));
    return IndexedEdition.of(edition, addresses, new ThemeIndexCache().of(edition), chains, 2);
  }

  static Recommendation recommendation(IndexedEdition indexed, String id) {
    return indexed.report().recommendations().stream()
        .filter(each -> each.id().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Theme theme(IndexedEdition indexed, String slug) {
    return indexed.report().themes().stream()
        .filter(each -> each.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** Writes a ledger with addresses, as if they were published. */
  static void publish(Path folder, String... addresses) throws IOException {
    StringBuilder lines = new StringBuilder("version: 2\ncount: 1\ndigest: \"\"\naddresses:\n");
    for (String address : addresses) {
      lines.append("- {address: \"" + address + "\", since: 2026-10-01}\n");
    }
    Files.writeString(folder.resolve(SmallProject.LEDGER), lines);
  }

  static List<String> ids(Stream<Recommendation> recommendations) {
    return recommendations.map(each -> each.id().toString()).toList();
  }
}
